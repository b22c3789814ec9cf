/// What a clause of a work plan promises.
public enum ClauseKind: String, Sendable, CaseIterable {
  /// A figure, or an absolute over a set that can be counted.
  case number
  /// A named acceptance, accreditation or connection is passed or finished.
  case event
  /// A document, body, building or platform will exist.
  case deliverable
  /// An outcome that nobody can test.
  case vague
  /// Doing, without a result.
  case activity
}
