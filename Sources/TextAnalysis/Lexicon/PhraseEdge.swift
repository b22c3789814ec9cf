/// The edges of a trie of phrases, in an open hash table of a power of two slots: 24 bits of the
/// upper node, 16 of the symbol, 24 of the lower node; 0 for an empty slot.
enum PhraseEdge {
  /// How many nodes there can be.
  static let mostNodes = 1 << 24

  /// What the upper node and the symbol of an edge are in a slot, above its lower node.
  @inline(__always)
  static func key(_ node: Int, _ symbol: UInt16) -> UInt64 {
    UInt64(truncatingIfNeeded: node) << 16 | UInt64(symbol)
  }

  /// The slot of the edge of this key in `slots`, or the empty one where it can stand. At least
  /// one slot is empty.
  @inline(__always)
  static func slot(_ key: UInt64, in slots: UnsafeBufferPointer<UInt64>) -> Int {
    let last = slots.count &- 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & last
    while slots[slot] != 0, slots[slot] >> 24 != key { slot = (slot &+ 1) & last }
    return slot
  }

  /// The lower node of an edge.
  @inline(__always)
  static func child(_ edge: UInt64) -> Int { Int(truncatingIfNeeded: edge & 0xFF_FFFF) }
}
