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
  /// The sets that hold each value, as ranges of ``holders``.
  private let places: [UInt32: Range<Int>]
  private let holders: [Int32]

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
    (places, holders) = Self.index(sets)
  }

  private static func index(_ sets: WeightedSets) -> ([UInt32: Range<Int>], [Int32]) {
    var ends: [UInt32: Int] = [:]
    ends.reserveCapacity(sets.values.count)
    for value in sets.values { ends[value, default: 0] += 1 }
    var places: [UInt32: Range<Int>] = [:]
    places.reserveCapacity(ends.count)
    var start = 0
    for (value, count) in ends {
      places[value] = start..<start
      start += count
    }
    var holders = [Int32](repeating: 0, count: start)
    for set in 0..<sets.count {
      for place in sets.range(of: set) {
        guard let known = places[sets.values[place]] else { continue }
        holders[known.upperBound] = Int32(truncatingIfNeeded: set)
        places[sets.values[place]] = known.lowerBound..<(known.upperBound + 1)
      }
    }
    return (places, holders)
  }

  /// The pairs, in the order of their first and then their second sets.
  public func pairs() -> [Pair] {
    var pairs: [Pair] = []
    var seen = [Int32](repeating: -1, count: sets.count)
    var looks = 0
    for set in 0..<sets.count {
      let total = sets.total(of: set)
      let least = max(leastOverlap, Int((threshold * Double(total) - Self.slack).rounded(.up)))
      guard total >= least else { continue }
      seen[set] = Int32(truncatingIfNeeded: set)
      for value in prefix(of: set, least: least) {
        guard let holding = places[value] else { continue }
        looks += holding.count
        guard looks <= Self.mostLooks else { return pairs.sorted(by: Self.precede) }
        for holder in holders[holding] where seen[Int(holder)] != set {
          seen[Int(holder)] = Int32(truncatingIfNeeded: set)
          let other = Int(holder)
          // Of two sets the lighter one finds the other, of equal ones the first.
          guard (sets.total(of: other), other) > (total, set) else { continue }
          let overlap = sets.overlap(set, other)
          guard overlap >= least else { continue }
          pairs.append(Pair(first: min(set, other), second: max(set, other), overlap: overlap))
        }
      }
    }
    return pairs.sorted(by: Self.precede)
  }

  private static func precede(_ one: Pair, _ two: Pair) -> Bool {
    (one.first, one.second) < (two.first, two.second)
  }

  /// The rarest elements of a set, so many that what follows them weighs less than `least`.
  private func prefix(of set: Int, least: Int) -> [UInt32] {
    let range = sets.range(of: set)
    let rarest = range.sorted { one, two in
      (count(one), sets.values[one]) < (count(two), sets.values[two])
    }
    var behind = sets.total(of: set)
    var prefix: [UInt32] = []
    for place in rarest where behind >= least {
      prefix.append(sets.values[place])
      behind -= Int(sets.weights[place])
    }
    return prefix
  }

  private func count(_ place: Int) -> Int { places[sets.values[place]]?.count ?? 0 }
}
