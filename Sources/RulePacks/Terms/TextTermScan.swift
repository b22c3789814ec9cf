import TextAnalysis
import ValidatorCore

/// Looks for the wrong wordings of all rules in one text.
///
/// Of wrong wordings that overlap the leftmost counts, and the longest of those that begin together. One that stands inside
/// of a longer right wording, or of an `unless` of its term, is none.
struct TextTermScan {
  private struct Found {
    var range: Range<Int>
    var phrase: TermPhrase
  }

  private let index: TermIndex
  private let rules: [Rule]
  private let item: RuleItem
  private let bytes: ByteView
  private let position: Int
  private let folded: FoldedText

  init(index: TermIndex, rules: [Rule], item: RuleItem, bytes: ByteView, position: Int) {
    self.index = index
    self.rules = rules
    self.item = item
    self.bytes = bytes
    self.position = position
    folded = FoldedText(bytes)
  }

  /// Adds what stands in the text, by rule.
  func add(to matches: inout [[TermMatch]]) {
    var (wrong, guards) = phrases()
    guard !wrong.isEmpty else { return }
    wrong.sort { Self.precedes($0.range, $1.range) }
    guards.sort { Self.precedes($0.range, $1.range) }
    let titles = TitleMarks(folded.bytes)
    var sweep = GuardSweep()
    var next = 0
    var end = 0
    for found in wrong {
      while next < guards.count, guards[next].range.lowerBound <= found.range.lowerBound {
        sweep.pass(guards[next].range, guards[next].phrase)
        next += 1
      }
      guard found.range.lowerBound >= end, !sweep.holds(found.range, found.phrase),
        let term = term(found.phrase),
        term.looksIntoTitles || !titles.hold(found.range.lowerBound)
      else { continue }
      end = found.range.upperBound
      let range = folded.sourceRange(found.range)
      let isAsWritten = found.phrase.written.withUnsafeBufferPointer {
        bytes.part(range) == ByteView($0)
      }
      matches[found.phrase.rule].append(
        TermMatch(
          text: position, range: range, term: found.phrase.term, isAsWritten: isAsWritten))
    }
  }

  /// The wrong wordings that rules look for here, and the wordings that may hold them.
  private func phrases() -> (wrong: [Found], guards: [Found]) {
    var wrong: [Found] = []
    var guards: [Found] = []
    var applies: [Int: Bool] = [:]
    folded.bytes.withUnsafeBufferPointer { buffer in
      let text = ByteView(buffer)
      index.automaton.search(text) { position, end in
        let range = end - index.lengths[position]..<end
        guard Self.isWhole(range, text) else { return true }
        var isDone = false
        for phrase in index.phrases[position] {
          let found = Found(range: range, phrase: phrase)
          switch phrase.role {
          case .right:
            guards.append(found)
            isDone = true
          case .unless: guards.append(found)
          case .wrong:
            let isOn = applies[phrase.rule] ?? rules[phrase.rule].applies(to: item)
            applies[phrase.rule] = isOn
            guard isOn, isMeant(phrase, range) else { continue }
            wrong.append(found)
            isDone = true
          }
        }
        return !isDone
      }
    }
    return (wrong, guards)
  }

  private func term(_ phrase: TermPhrase) -> RuleTerm? {
    guard case .terms(let terms) = rules[phrase.rule].assertion, terms.indices.contains(phrase.term)
    else { return nil }
    return terms[phrase.term]
  }

  /// Whether an exact wording stands there as it is, and the right one does not.
  private func isMeant(_ phrase: TermPhrase, _ range: Range<Int>) -> Bool {
    guard let term = term(phrase), term.isExact else { return true }
    return phrase.written.withUnsafeBufferPointer {
      bytes.part(folded.sourceRange(range)) == ByteView($0)
    }
  }

  /// A word in letters is no part of another.
  private static func isWhole(_ range: Range<Int>, _ text: ByteView) -> Bool {
    !(isLetter(text[range.lowerBound]) && isLetter(text[range.lowerBound - 1])
      || isLetter(text[range.upperBound - 1]) && isLetter(text[range.upperBound]))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: true
    default: false
    }
  }

  private static func precedes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.lowerBound != right.lowerBound
      ? left.lowerBound < right.lowerBound : left.upperBound > right.upperBound
  }
}
