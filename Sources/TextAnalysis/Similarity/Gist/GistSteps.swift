/// The nodes of ``GistTable`` that the pairs of characters met last lead to. A text uses the same pairs again and again,
/// and looking one up in the table costs much more.
struct GistSteps: Sendable {
  /// In each slot a pair, and behind it the node; 0 where no word begins so.
  private var slots = [UInt64](repeating: 0, count: 1 << Int(slotBits))

  private static let slotBits: UInt32 = 12

  /// The node that two characters lead to, which `find` looks up if it is not known.
  @inline(__always)
  mutating func node(_ first: UInt32, _ second: UInt32, or find: () -> Int?) -> Int? {
    guard first | second < 0x1_0000 else { return find() }
    let slot = Int((first &* 0x9E37_79B1 ^ second &* 0x85EB_CA77) >> (32 - Self.slotBits))
    let pair = first << 16 | second
    let known = slots[slot]
    guard UInt32(truncatingIfNeeded: known >> 32) == pair else {
      let node = find()
      slots[slot] = UInt64(pair) << 32 | UInt64(UInt32(truncatingIfNeeded: node ?? 0))
      return node
    }
    let node = Int(known & 0xFFFF_FFFF)
    return node == 0 ? nil : node
  }
}
