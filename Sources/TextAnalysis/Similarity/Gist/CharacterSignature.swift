/// Which characters stand in a row, roughly: each sets one of 64 bits.
struct CharacterSignature: Sendable {
  private var bits: UInt64 = 0

  init(_ characters: [UInt32]) {
    for scalar in characters { bits |= 1 << UInt64((scalar &* 0x9E37_79B1) >> 26) }
  }

  /// The most characters that rows of the given lengths can have in the same order: each bit that only one of them
  /// has is a character that the other has not.
  @inline(__always)
  func mostCommon(with other: CharacterSignature, _ count: Int, _ otherCount: Int) -> Int {
    min(
      count - (bits & ~other.bits).nonzeroBitCount,
      otherCount - (other.bits & ~bits).nonzeroBitCount)
  }
}
