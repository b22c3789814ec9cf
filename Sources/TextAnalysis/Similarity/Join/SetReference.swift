/// One set among several collections of sets.
public struct SetReference: Hashable, Sendable {
  private let partNumber: Int32
  private let indexNumber: Int32

  /// The set at `index` of the collection at `part`.
  public init(part: Int, index: Int) {
    partNumber = Int32(truncatingIfNeeded: part)
    indexNumber = Int32(truncatingIfNeeded: index)
  }

  /// The position of the collection.
  @inline(__always)
  public var part: Int { Int(partNumber) }

  /// The position of the set in its collection.
  @inline(__always)
  public var index: Int { Int(indexNumber) }
}
