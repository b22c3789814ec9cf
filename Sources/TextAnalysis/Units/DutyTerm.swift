/// A word that says of units that they do the work, where a list of them ends in it.
struct DutyTerm {
  /// Where a wording that ends in the word says nothing but who does the work.
  enum Reach {
    /// In a bracket and in a clause.
    case clause
    /// In a bracket only.
    case bracket
    /// Nowhere: as many wordings end so that say something else.
    case none
  }

  /// The word, in one script.
  let word: StaticString
  /// Whether it says so by itself; other words need the name of a body before them.
  let isStrong: Bool
  let reach: Reach

  /// All of them, in both scripts.
  static let all: [DutyTerm] =
    terms(["牵头", "牽頭", "负责", "負責", "配合"], isStrong: true, .clause)
    + terms(
      ["职责分工", "職責分工", "主办", "主辦", "承办", "承辦", "协办", "協辦"], isStrong: true, .bracket)
    + terms(["主责", "主責"], isStrong: true, .none)
    + terms(["承担", "承擔"], isStrong: false, .clause)
    + terms(["落实", "落實"], isStrong: false, .bracket)
    + terms(
      ["实施", "實施", "参与", "參與", "参加", "參加", "协助", "協助", "协同", "協同"], isStrong: false, .none)

  private static func terms(_ words: [StaticString], isStrong: Bool, _ reach: Reach) -> [DutyTerm] {
    words.map { DutyTerm(word: $0, isStrong: isStrong, reach: reach) }
  }
}
