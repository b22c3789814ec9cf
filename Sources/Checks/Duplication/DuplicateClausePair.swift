/// Two clauses of a plan that ask for the same work.
struct DuplicateClausePair: Sendable, Codable {
  /// The clauses, by their positions among those of the plan.
  let first: Int
  let second: Int
  /// Whether they say it in nearly the same words.
  let isSame: Bool
  /// How alike their characters are, in hundredths.
  let percent: Int
  /// The words of the later clause that tell what both ask for: a few, among those of the plan.
  let words: Range<Int>
  /// Whether these are one word of the earlier clause and one of the later, which mean the same.
  let meansSame: Bool
}
