import Foundation
import Synchronization
import TextAnalysis
import ValidatorCore

/// A regular expression of a rule, with a limit to the time that it may take.
///
/// NSRegularExpression can be stopped from its progress block, which it calls while it searches back; Swift's own
/// expressions cannot.
final class RulePattern: Sendable {
  /// The expression as written.
  let written: String
  /// The rule that it belongs to.
  let rule: String
  /// The file and line at which it stands.
  let location: String

  private let expression: NSRegularExpression
  private let literal: [UInt8]?
  private let state = Mutex(State())

  private struct State {
    var spent = Duration.zero
    var isStopped = false
    var failure: LocalizedText?
  }

  /// The longest expression, in UTF-8 bytes.
  static let longest = 2000
  /// The most that one text of usual length may take.
  private static let textLimit = Duration.milliseconds(50)
  /// The most that an expression may take in a run.
  private static let runLimit = Duration.seconds(2)
  /// The most places that are told of one text.
  private static let mostMatches = 100

  init(_ written: String, rule: String, location: String) throws {
    self.written = written
    self.rule = rule
    self.location = location
    expression = try NSRegularExpression(pattern: written)
    literal = PatternLiteral.required(in: written)
  }

  /// What the expression could not do so far.
  var failure: LocalizedText? { state.withLock(\.failure) }

  /// Whether the expression matches an empty text, so that it matches everywhere.
  var matchesNothing: Bool {
    expression.firstMatch(in: "", range: NSRange(location: 0, length: 0)) != nil
  }

  /// Whether the expression matches somewhere in `text`; nil where that took too long to say.
  func occurs(in text: PlanText) -> Bool? {
    search(text, most: 1).map { !$0.isEmpty }
  }

  /// Where the expression matches in `text`, as byte ranges; nil where that took too long to say.
  func ranges(in text: PlanText) -> [Range<Int>]? {
    search(text, most: Self.mostMatches).map { ranges in
      text.withBytes { Self.byteRanges(ranges, in: $0) }.filter { !$0.isEmpty }
    }
  }

  /// The matches in UTF-16 code units, in order.
  private func search(_ text: PlanText, most: Int) -> [NSRange]? {
    if let literal, text.withBytes({ $0.offset(of: literal) }) == nil { return [] }
    guard !state.withLock(\.isStopped) else { return nil }
    let clock = ContinuousClock()
    let start = clock.now
    let limit = start.advanced(by: Self.textLimit + .nanoseconds(100 * text.count))
    let string = text.string
    var found: [NSRange] = []
    var isLate = false
    expression.enumerateMatches(
      in: string, options: .reportProgress, range: NSRange(location: 0, length: string.utf16.count)
    ) { match, flags, stop in
      if let match { found.append(match.range) }
      isLate = flags.contains(.internalError) || match == nil && clock.now > limit
      stop.pointee = ObjCBool(isLate || found.count >= most)
    }
    note(start.duration(to: clock.now), isLate: isLate)
    return isLate ? nil : found
  }

  private func note(_ time: Duration, isLate: Bool) {
    state.withLock { state in
      state.spent += time
      state.isStopped = state.isStopped || state.spent > Self.runLimit
      guard isLate || state.isStopped, state.failure == nil else { return }
      state.failure = LocalizedText(
        zh: "规则“\(rule)”的式样匹配过慢，有文字未能检查（\(location)）：\(written)",
        en: "the pattern of “\(rule)” takes too long, and texts were left unchecked (\(location)): "
          + written)
    }
  }

  private static func byteRanges(_ ranges: [NSRange], in text: ByteView) -> [Range<Int>] {
    var units = 0
    var offset = 0
    func advance(to unit: Int) -> Int {
      while units < unit, offset < text.count {
        let length = text.scalar(at: offset).length
        units += length == 4 ? 2 : 1
        offset += length
      }
      return offset
    }
    return ranges.map { range in
      let start = advance(to: range.location)
      return start..<max(start, advance(to: range.location + range.length))
    }
  }
}
