/// The difference between what an example marks and what is reported in it.
public struct ExampleDifference: Hashable, Sendable {
  /// How the example was written.
  public let variant: ExampleVariant
  /// The example with the marks that its author gave it, written that way.
  public let expected: MarkedText
  /// The same text with a mark at each place that was reported.
  public let found: MarkedText
  /// The kind that is expected at each mark; nil in a good example.
  public let expectedKind: String?
  /// The kinds that were reported and not expected or not described, in order, each once; what the loader reports is
  /// named with its check (`yaml-syntax/syntax`).
  public let strangeKinds: [String]
}
