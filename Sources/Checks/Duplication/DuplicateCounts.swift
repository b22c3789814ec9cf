import TextAnalysis

/// Tells clauses that count different things from those that give one thing two counts.
///
/// A plan lists figures in clauses that differ in one word: 举办春季招聘会3场，举办秋季招聘会5场。So two counts contradict
/// each other only where nothing else differs, and not within one sentence, which is such a list.
struct DuplicateCounts {
  /// Clauses as much alike say the same of things, or of different ones.
  private static let alike = 0.6

  private let first: DuplicateClauseText
  private let second: DuplicateClauseText

  init(_ first: DuplicateClauseText, _ second: DuplicateClauseText) {
    self.first = first
    self.second = second
  }

  /// Whether the clauses give different counts, and these are of different things.
  ///
  /// - Parameters:
  ///   - isOneText: whether both stand in one text, where one that says more counts a part: 31个，其中省级13个.
  ///   - surface: how alike their characters are, from 0 to 1. Little alike, they name one thing in other words.
  func areOfOtherThings(isOneText: Bool, surface: Double) -> Bool {
    let (one, two) = (BuildingVerbs(opening: first.own), BuildingVerbs(opening: second.own))
    let contrast = one.contrasts(with: two) || first.leansOnSentence && second.leansOnSentence
    // What costs most comes last: little alike, clauses of two texts need no comparison.
    guard contrast || isOneText || surface >= Self.alike else { return false }
    var reader = WordingReader()
    guard reader.mayDifferInFigures(first.own), reader.mayDifferInFigures(second.own) else {
      return false
    }
    let comparison = WordingComparison(
      Wording(first.own.part(one.end..<first.own.count)),
      Wording(second.own.part(two.end..<second.own.count)))
    guard let comparison,
      comparison.changes.contains(where: { $0.kind == .figure })
    else { return false }
    if contrast { return true }
    guard isOneText else {
      return comparison.changes.contains { $0.kind == .content || $0.kind == .verb }
    }
    return first.isInSentence(of: second) || comparison.changes.contains { $0.kind != .figure }
  }
}
