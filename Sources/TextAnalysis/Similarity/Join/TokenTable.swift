/// A set of tokens that is emptied in no time: a slot counts only if it was filled since then.
struct TokenTable: Sendable {
  /// The generation in the upper half, the token in the lower. No generation is 0.
  private var slots: [UInt64] = []
  private var generation: UInt64 = 0

  /// Empties the table, makes room for `count` tokens and lends it to `body`.
  mutating func refill(for count: Int, _ body: (Filling) -> Void) {
    generation += 1
    if slots.count < count * 2 || generation > UInt64(UInt32.max) {
      var capacity = max(512, slots.count)
      while capacity < count * 2 { capacity *= 2 }
      slots = [UInt64](repeating: 0, count: capacity)
      generation = 1
    }
    let generation = generation << 32
    slots.withUnsafeMutableBufferPointer { body(Filling(slots: $0, generation: generation)) }
  }

  /// How many tokens of the set at `index` are in the table; nil if fewer than `leastOverlap`.
  mutating func overlap(with sets: TokenSets, _ index: Int, atLeast leastOverlap: Int) -> Int? {
    let generation = generation << 32
    return slots.withUnsafeMutableBufferPointer { slots in
      let filling = Filling(slots: slots, generation: generation)
      return sets.withTokens(of: index) { tokens in
        var rest = tokens.count
        for token in tokens where !filling.contains(token) {
          rest -= 1
          if rest < leastOverlap { return nil }
        }
        return rest
      }
    }
  }

  /// The table while tokens are put into it and looked up.
  struct Filling {
    private let slots: UnsafeMutableBufferPointer<UInt64>
    private let mask: Int
    private let generation: UInt64

    fileprivate init(slots: UnsafeMutableBufferPointer<UInt64>, generation: UInt64) {
      self.slots = slots
      mask = slots.count - 1
      self.generation = generation
    }

    /// Adds `token`; whether it was not there before. No more tokens may come than there is room for.
    @inline(__always)
    func insert(_ token: UInt32) -> Bool {
      let entry = generation | UInt64(token)
      let position = position(of: token, entry)
      guard slots[position] != entry else { return false }
      slots[position] = entry
      return true
    }

    /// Whether `token` is there.
    @inline(__always)
    func contains(_ token: UInt32) -> Bool {
      let entry = generation | UInt64(token)
      return slots[position(of: token, entry)] == entry
    }

    /// Where the token is, or may be put. There is always a free slot: only half of them are used.
    @inline(__always)
    private func position(of token: UInt32, _ entry: UInt64) -> Int {
      var position = Int(token) & mask
      while slots[position] >= generation, slots[position] != entry {
        position = (position + 1) & mask
      }
      return position
    }
  }
}
