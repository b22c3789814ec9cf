import TextAnalysis
import ValidatorCore

/// What is remembered of a clause, or of a title.
struct DuplicateClauseFacts: Sendable, Codable {
  /// The position of its task in the plan.
  let task: Int32
  /// Whether it stands in the title.
  let isTitle: Bool
  /// Its text.
  let text: DuplicateSlice
  /// Its bytes in the source.
  let span: SourceSpan
  /// Equal for clauses that differ only in marks, blanks, width and script.
  let identity: TextIdentity
}
