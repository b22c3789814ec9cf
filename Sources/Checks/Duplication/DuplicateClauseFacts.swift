import TextAnalysis
import ValidatorCore

/// What is remembered of a clause, or of a title.
struct DuplicateClauseFacts: Sendable, Codable {
  /// The position of its task in the plan.
  let task: Int32
  /// Where in its task it stands.
  let field: DuplicateClauseField
  /// The position of its whole text among the entries of the plan; nil for a title or a content.
  let entry: Int32?
  /// Its text.
  let text: DuplicateSlice
  /// Its bytes in the source.
  let span: SourceSpan
  /// Equal for clauses that differ only in marks, blanks, width and script.
  let identity: TextIdentity
  /// Whether it says that something is made, written, agreed or held.
  let namesWork: Bool

  /// Whether it stands in the title.
  var isTitle: Bool { field == .title }
}
