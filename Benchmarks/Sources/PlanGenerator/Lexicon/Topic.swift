/// What a task can be about, with the words to write it.
struct Topic: Sendable {
  /// The name of the work, as it stands in a title.
  let noun: String

  /// What the work is concerned with.
  let objects: [String]

  /// Things to do, each a verb with its object.
  let measures: [String]

  let metrics: [Metric]

  /// The name of a document that the work can issue.
  let document: String
}
