import TextAnalysis
import ValidatorCore

/// A regular expression of a rule.
struct RulePattern: Sendable {
  /// The expression as written.
  let written: String

  private let program: PatternProgram
  private let literal: [UInt8]?

  /// The longest expression, in UTF-8 bytes.
  static let longest = 2000
  /// The most places that are told of one text.
  private static let mostMatches = 100

  init(_ written: String) throws(PatternMistake) {
    self.written = written
    program = try PatternProgram(written)
    literal = PatternLiteral.required(in: written)
  }

  /// Whether the expression matches an empty text, so that it matches everywhere.
  var matchesNothing: Bool {
    var search = PatternSearch(program, in: [])
    return search.first(from: 0) != nil
  }

  /// Whether the expression matches somewhere in `text`.
  func occurs(in text: PlanText) -> Bool {
    text.withBytes { bytes in
      guard mayOccur(in: bytes) else { return false }
      var search = PatternSearch(program, in: Self.scalars(bytes))
      return search.first(from: 0) != nil
    }
  }

  /// Where the expression matches in `text`, as byte ranges.
  func ranges(in text: PlanText) -> [Range<Int>] {
    text.withBytes { bytes in
      guard mayOccur(in: bytes) else { return [] }
      var search = PatternSearch(program, in: Self.scalars(bytes))
      var found: [Range<Int>] = []
      var start = 0
      for _ in 0..<Self.mostMatches {
        guard let match = search.first(from: start) else { break }
        found.append(match)
        start = max(match.upperBound, match.lowerBound + 1)
      }
      return Self.byteRanges(found.filter { !$0.isEmpty }, in: bytes)
    }
  }

  private func mayOccur(in text: ByteView) -> Bool {
    literal.map { text.offset(of: $0) != nil } ?? true
  }

  private static func scalars(_ text: ByteView) -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      scalars.append(scalar)
      offset += length
    }
    return scalars
  }

  /// The ranges of bytes of ranges of characters, which are in order.
  private static func byteRanges(_ ranges: [Range<Int>], in text: ByteView) -> [Range<Int>] {
    var character = 0
    var offset = 0
    func advance(to end: Int) -> Int {
      while character < end, offset < text.count {
        character += 1
        offset += text.scalar(at: offset).length
      }
      return offset
    }
    return ranges.map { range in
      let start = advance(to: range.lowerBound)
      return start..<advance(to: range.upperBound)
    }
  }
}
