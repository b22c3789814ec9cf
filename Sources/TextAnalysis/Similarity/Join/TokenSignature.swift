/// 256 bits of a set of tokens, each the parity of the tokens that fall on it. Two sets differ by at
/// least as many tokens as their signatures differ by bits, which rules out most pairs at once
/// (E. F. Sandes, G. Teodoro and A. Melo, "Bitmap filter", 2020).
struct TokenSignature: Hashable, Sendable, Codable {
  private let words: SIMD4<UInt64>

  private static let lanes: [SIMD4<UInt64>] = [
    SIMD4(.max, 0, 0, 0), SIMD4(0, .max, 0, 0), SIMD4(0, 0, .max, 0), SIMD4(0, 0, 0, .max),
  ]

  /// The signature of the set of `tokens`, which are all different.
  init(_ tokens: ArraySlice<UInt32>) {
    let lanes = Self.lanes
    var words = SIMD4<UInt64>()
    for token in tokens {
      let bit = UInt64(1) << UInt64(token >> 24 & 63)
      words ^= SIMD4(repeating: bit) & lanes[Int(token >> 30)]
    }
    self.words = words
  }

  /// The fewest tokens that stand in one of the sets only.
  @inline(__always)
  func leastDifference(from other: TokenSignature) -> Int {
    let bits = words ^ other.words
    return bits[0].nonzeroBitCount + bits[1].nonzeroBitCount + bits[2].nonzeroBitCount
      + bits[3].nonzeroBitCount
  }

  /// A signature of half the size.
  var folded: SIMD2<UInt64> { words.lowHalf ^ words.highHalf }
}
