/// Finds the pairs of weighted sets of which one holds most of the other.
///
/// The join is exact, as long as it stays below its limit: no pair is missed. A set that lies mostly in
/// another shares with it one of its rarest elements: if all that it shares lay behind a prefix, the
/// weight behind the prefix would have to reach what must be shared (prefix filtering, see
/// ``TokenPrefixes``, with weights instead of counts).
public struct ContainmentJoin: Sendable {
  /// Two sets of which one holds most of the other.
  public struct Pair: Hashable, Sendable {
    /// The position of the first set.
    public let first: Int
    /// The position of the second set, behind the first.
    public let second: Int
    /// The weight of what both hold.
    public let overlap: Int
  }

  private let sets: WeightedSets
  private let threshold: Double
  private let leastOverlap: Int
  private let index: HolderIndex
  private let signatures: [UInt64]

  /// Rounding may not cut off a pair that just reaches the threshold.
  private static let slack = 1e-9
  /// How many times sets may be looked at; only a plan of variants of a few clauses comes near to it.
  public static let mostLooks = 20_000_000

  /// - Parameters:
  ///   - threshold: how much of the lighter set the other one must hold, above 0 and up to 1.
  ///   - leastOverlap: the least weight of what both hold, at least 1.
  public init(_ sets: WeightedSets, threshold: Double, leastOverlap: Int) {
    self.sets = sets
    self.threshold = threshold
    self.leastOverlap = max(1, leastOverlap)
    index = HolderIndex(sets)
    signatures = (0..<sets.count).map(sets.signature)
  }

  /// The pairs, those that one set finds together.
  public func pairs() -> [Pair] {
    var pairs: [Pair] = []
    var seen = [Int32](repeating: -1, count: sets.count)
    var prefix: [Element] = []
    var looks = 0
    for set in 0..<sets.count {
      let total = sets.total(of: set)
      let least = max(leastOverlap, Int((threshold * Double(total) - Self.slack).rounded(.up)))
      guard total >= least else { continue }
      seen[set] = Int32(truncatingIfNeeded: set)
      select(&prefix, of: set, least: least)
      for element in prefix {
        let holding = index.range(of: element.number)
        looks += holding.count
        guard looks <= Self.mostLooks else { return pairs }
        for place in holding {
          let other = Int(index.holders[place])
          guard seen[other] != set else { continue }
          seen[other] = Int32(truncatingIfNeeded: set)
          // Of two sets the lighter one finds the other, of equal ones the first.
          guard (sets.total(of: other), other) > (total, set), mayShare(least, set, other) else {
            continue
          }
          let overlap = sets.overlap(set, other)
          guard overlap >= least else { continue }
          pairs.append(Pair(first: min(set, other), second: max(set, other), overlap: overlap))
        }
      }
    }
    return pairs
  }

  /// Whether the lighter of two sets may have so much in common with the other: each bit that only it has is an
  /// element that the other has not, and weighs something.
  @inline(__always)
  private func mayShare(_ least: Int, _ lighter: Int, _ other: Int) -> Bool {
    let missing = signatures[lighter] & ~signatures[other]
    return sets.total(of: lighter) - missing.nonzeroBitCount >= least
  }

  /// An element of a set; the rarer ones come first.
  private struct Element: Comparable {
    /// How many sets hold its value, and the value.
    let rarity: UInt64
    /// The number of its value.
    let number: Int32
    let weight: UInt8

    static func < (one: Element, two: Element) -> Bool { one.rarity < two.rarity }
  }

  /// Selects the rarest elements of a set, so many that what follows them weighs less than `least`.
  private func select(_ prefix: inout [Element], of set: Int, least: Int) {
    prefix.removeAll(keepingCapacity: true)
    for place in sets.range(of: set) {
      let number = index.numbers[place]
      prefix.append(
        Element(
          rarity: UInt64(index.range(of: number).count) << 32 | UInt64(sets.values[place]),
          number: number, weight: sets.weights[place]))
    }
    prefix.sort()
    var behind = sets.total(of: set)
    let end = prefix.firstIndex { element in
      defer { behind -= Int(element.weight) }
      return behind < least
    }
    prefix.removeLast(prefix.count - (end ?? prefix.count))
  }
}
