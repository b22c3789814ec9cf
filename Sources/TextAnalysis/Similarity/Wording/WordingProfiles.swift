/// Roughly which units some wordings hold and how often, in little memory: enough to tell that two of them cannot
/// have much in common.
public struct WordingProfiles: Sendable, Codable {
  /// For each wording the number of its units that fall on each slot.
  private var counts: [UInt8] = []
  /// For each wording the number of its units; `unknown` where more fall on one slot than can be counted.
  private var sizes: [UInt32] = []

  private static let slots = 128
  private static let unknown = UInt32.max

  /// No wordings.
  public init() {}

  /// Adds the wording that `reader` read last.
  public mutating func append(_ reader: WordingReader) {
    let start = counts.count
    counts.append(contentsOf: repeatElement(0, count: Self.slots))
    let units = reader.lastUnits
    for unit in units {
      let slot = Int(((unit & ~WordingUnits.clauseFlag) &* 0x9E37_79B1) >> 25)
      guard counts[start + slot] < .max else { return sizes.append(Self.unknown) }
      counts[start + slot] += 1
    }
    sizes.append(UInt32(truncatingIfNeeded: units.count))
  }

  /// Gives back the memory that only adding needs.
  public mutating func finish() {
    counts = Array(counts[...])
    sizes = Array(sizes[...])
  }

  /// Whether the wording at `index` may have at least `share` of the shorter one in common with another.
  public func mayShare(
    _ share: Double, _ index: Int, with others: WordingProfiles, _ other: Int
  ) -> Bool {
    let (size, otherSize) = (sizes[index], others.sizes[other])
    guard size != Self.unknown, otherSize != Self.unknown else { return true }
    let most = counts.withUnsafeBufferPointer { counts in
      others.counts.withUnsafeBufferPointer { others in
        var sum = 0
        for slot in 0..<Self.slots {
          sum += Int(min(counts[index * Self.slots + slot], others[other * Self.slots + slot]))
        }
        return sum
      }
    }
    return Double(most) >= share * Double(min(size, otherSize))
  }
}
