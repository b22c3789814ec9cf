/// The wordings that were passed from left to right, inside of which nothing is wrong.
struct GuardSweep {
  private struct Term: Hashable {
    var rule: Int
    var term: Int
  }

  private var rights: Range<Int>?
  private var unless: [Term: Int] = [:]

  /// Passes a wording; they come by their starts, the longer first.
  mutating func pass(_ range: Range<Int>, _ phrase: TermPhrase) {
    if phrase.role == .right {
      if range.upperBound > rights?.upperBound ?? -1 { rights = range }
    } else {
      let term = Term(rule: phrase.rule, term: phrase.term)
      unless[term] = max(unless[term] ?? 0, range.upperBound)
    }
  }

  /// Whether a wrong wording stands inside of one that was passed.
  func holds(_ range: Range<Int>, _ phrase: TermPhrase) -> Bool {
    if let rights, rights.upperBound >= range.upperBound, rights != range { return true }
    return unless[Term(rule: phrase.rule, term: phrase.term)] ?? -1 >= range.upperBound
  }
}
