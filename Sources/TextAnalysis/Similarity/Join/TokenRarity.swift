/// An order of tokens, the rare ones first, guessed from some of the sets.
///
/// The order decides only where a join looks first. Any order gives the same pairs; tokens that
/// share a counter are told apart by their values, so that it is an order at all.
struct TokenRarity: Sendable {
  /// How many levels of rarity there are.
  static let levelCount = 256

  /// The number of tokens that are counted at most, about.
  private static let sampleSize = 1_500_000
  /// The most counters, as a power of two.
  private static let mostBits: UInt32 = 18

  /// The level of each counter, which the highest bits of its tokens name.
  private let levels: [UInt8]
  private let shift: UInt32

  /// Counts tokens of every so many sets.
  init(sampling members: [SetReference], of parts: [TokenSets]) {
    let total = parts.reduce(0) { $0 + $1.tokens.count }
    let step = total / Self.sampleSize + 1
    var bits: UInt32 = 8
    while bits < Self.mostBits, 1 << bits < total { bits += 1 }
    let shift = 32 - bits
    let size = 1 << Int(bits)
    self.shift = shift
    let sampled = (members.count + step - 1) / step
    let counts = Parallel.map(sampled, grain: max(1024, (sampled + 3) / 4)) { range in
      var counts = [UInt32](repeating: 0, count: size)
      for position in range {
        let member = members[position * step]
        parts[member.part].withTokens(of: member.index) { tokens in
          for token in tokens { counts[Int(token >> shift)] += 1 }
        }
      }
      return counts
    }
    guard var sum = counts.first else {
      levels = [UInt8](repeating: 0, count: size)
      return
    }
    for part in counts.dropFirst() { for slot in sum.indices { sum[slot] += part[slot] } }
    levels = sum.map(Self.level)
  }

  /// The rarity of `token`: the lower, the rarer.
  @inline(__always)
  func level(of token: UInt32) -> UInt8 {
    levels[Int(token >> shift)]
  }

  /// Eight levels to each doubling.
  private static func level(_ count: UInt32) -> UInt8 {
    guard count >= 8 else { return UInt8(count) }
    let octave = 31 - UInt32(count.leadingZeroBitCount)
    return UInt8(min(255, (octave - 2) * 8 + (count >> (octave - 3)) & 7))
  }
}
