/// Two sets that are alike.
public struct SimilarPair: Hashable, Sendable {
  /// The position of the first set in the list that was joined.
  public let first: Int
  /// The position of the second set, behind the first.
  public let second: Int
  /// How alike they are, from 0 to 1.
  public let similarity: Double
}
