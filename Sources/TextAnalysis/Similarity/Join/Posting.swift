/// A token of the prefix of a set.
struct Posting: Sendable {
  /// The token.
  let token: UInt32
  /// How many tokens of the set come before it in the order of all tokens, at least.
  let position: UInt32
  /// The size of the set.
  let size: Int32
  private let rankAndFlag: UInt32

  /// - Parameters:
  ///   - rank: the position of the set in the order of sizes.
  ///   - isEntry: whether the set is found by the token, not only sought by it.
  @inline(__always)
  init(token: UInt32, position: UInt32, size: Int, rank: Int, isEntry: Bool) {
    self.token = token
    self.size = Int32(clamping: size)
    self.position = position
    rankAndFlag = UInt32(truncatingIfNeeded: rank) << 1 | (isEntry ? 1 : 0)
  }

  /// The position of the set in the order of sizes.
  @inline(__always)
  var rank: Int { Int(rankAndFlag >> 1) }

  /// Whether the set is found by the token.
  @inline(__always)
  var isEntry: Bool { rankAndFlag & 1 == 1 }
}
