/// One set among several collections of sets.
public struct SetReference: Hashable, Sendable {
  /// The position of the collection.
  public let part: Int
  /// The position of the set in its collection.
  public let index: Int

  /// The set at `index` of the collection at `part`.
  public init(part: Int, index: Int) {
    self.part = part
    self.index = index
  }
}
