import TextAnalysis

/// Tells clauses that count different things from those that give one thing two counts.
///
/// A plan lists figures in clauses that differ in one word: 举办春季招聘会3场，举办秋季招聘会5场。So two counts contradict
/// each other only where nothing else differs, and not within one sentence, which is such a list: also of names.
struct DuplicateCounts {
  /// Clauses as much alike say the same of things, or of different ones.
  private static let alike = 0.6

  private let first: DuplicateClauseText
  private let second: DuplicateClauseText

  init(_ first: DuplicateClauseText, _ second: DuplicateClauseText) {
    self.first = first
    self.second = second
  }

  /// Whether the clauses speak of different things: they give different counts, or list them in one sentence.
  ///
  /// - Parameters:
  ///   - isOneText: whether both stand in one text, where one that says more counts a part: 31个，其中省级13个.
  ///   - surface: how alike their characters are, from 0 to 1. Little alike, they name one thing in other words.
  func areOfOtherThings(isOneText: Bool, surface: Double) -> Bool {
    let (one, two) = (BuildingVerbs(opening: first.own), BuildingVerbs(opening: second.own))
    let contrast = one.contrasts(with: two) || first.leansOnSentence && second.leansOnSentence
    let isAlike = surface >= Self.alike
    let isOneSentence = isOneText && first.isInSentence(of: second)
    // What costs most comes last: little alike, clauses of two texts need no comparison.
    guard contrast || isOneText || isAlike, isOneSentence && isAlike || mayDifferInFigures else {
      return false
    }
    let comparison = WordingComparison(
      Wording(first.own.part(one.end..<first.own.count)),
      Wording(second.own.part(two.end..<second.own.count)))
    guard let comparison else { return false }
    if isOneSentence, isAlike, comparison.isParallel { return true }
    guard comparison.changes.contains(where: { $0.kind == .figure }) else { return false }
    if contrast || isOneSentence { return true }
    return isOneText
      ? comparison.changes.contains { $0.kind != .figure } : comparison.isParallel
  }

  private var mayDifferInFigures: Bool {
    var reader = WordingReader()
    return reader.mayDifferInFigures(first.own) && reader.mayDifferInFigures(second.own)
  }
}
