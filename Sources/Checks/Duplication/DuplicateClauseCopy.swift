/// A clause that equals an earlier one of its plan.
struct DuplicateClauseCopy: Sendable, Codable {
  /// The earlier one, by its position among the clauses of the plan.
  let original: Int
  /// The later one.
  let clause: DuplicateClauseFacts
}
