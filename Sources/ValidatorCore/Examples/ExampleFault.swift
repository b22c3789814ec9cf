/// What is wrong with an example, or with the check that it belongs to.
public enum ExampleFault: Hashable, Sendable {
  /// A bad example has no ⟦…⟧, so that nothing could fail.
  case noMark
  /// Something else is reported than what is marked.
  case difference(ExampleDifference)
}
