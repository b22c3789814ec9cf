/// Finds the pairs of weighted sets of which one holds most of the other.
///
/// The join is exact, as long as it stays below its limit: no pair is missed. A set that lies mostly in
/// another shares with it one of its rarest elements: if all that it shares lay behind a prefix, the
/// weight behind the prefix would have to reach what must be shared (prefix filtering, see
/// ``TokenPrefixes``, with weights instead of counts).
public struct ContainmentJoin: Sendable {
  /// Two sets of which one holds most of the other.
  public struct Pair: Hashable, Sendable {
    // There are many.
    private let one: Int32
    private let two: Int32
    private let weight: Int32

    init(first: Int, second: Int, overlap: Int) {
      one = Int32(truncatingIfNeeded: first)
      two = Int32(truncatingIfNeeded: second)
      weight = Int32(truncatingIfNeeded: overlap)
    }

    /// The position of the first set.
    public var first: Int { Int(one) }
    /// The position of the second set, behind the first.
    public var second: Int { Int(two) }
    /// The weight of what both hold.
    public var overlap: Int { Int(weight) }
  }

  private let sets: WeightedSets
  private let threshold: Double
  private let leastOverlap: Int
  /// The sets in the order of their weights, the lighter ones first, of equal ones the first.
  private let order: [Int32]
  /// Which sets hold each value, by their ranks in this order.
  private let index: HolderIndex
  /// By rank, which elements each set has, roughly.
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
    let keys = (0..<sets.count).map { UInt64(sets.total(of: $0)) << 32 | UInt64($0) }
    order = keys.sorted().map { Int32(truncatingIfNeeded: $0) }
    index = HolderIndex(sets, order: order)
    signatures = order.map { sets.signature(of: Int($0)) }
  }

  /// The pairs, those that one set finds together. Of two sets the lighter one finds the other, of equal ones the
  /// first: so only what is behind its own place among the holders of an element is looked at.
  public func pairs() -> [Pair] {
    var pairs: [Pair] = []
    var seen = [Int32](repeating: -1, count: sets.count)
    var heavier = index.starts
    var elements: [Element] = []
    var looks = 0
    for rank in order.indices {
      let set = Int(order[rank])
      for place in sets.range(of: set) { heavier[Int(index.numbers[place])] += 1 }
      let total = sets.total(of: set)
      let least = max(leastOverlap, Int((threshold * Double(total) - Self.slack).rounded(.up)))
      guard total >= least else { continue }
      let prefix = sort(&elements, of: set, least: least)
      for element in elements[..<prefix] {
        let holding = Int(heavier[Int(element.number)])..<index.range(of: element.number).upperBound
        looks += holding.count
        guard looks <= Self.mostLooks else { return pairs }
        for place in holding {
          let other = Int(index.holders[place])
          guard seen[other] != rank else { continue }
          seen[other] = Int32(truncatingIfNeeded: rank)
          guard Self.mostShared(elements, signatures[other]) >= least else { continue }
          let partner = Int(order[other])
          let overlap = sets.overlap(set, partner)
          guard overlap >= least else { continue }
          pairs.append(
            Pair(first: min(set, partner), second: max(set, partner), overlap: overlap))
        }
      }
    }
    return pairs
  }

  /// The most that a set may have in common with another: an element whose bit the other one's signature has not, the
  /// other has not.
  @inline(__always)
  private static func mostShared(_ elements: [Element], _ signature: UInt64) -> Int {
    var most = 0
    for element in elements { most &+= signature & element.bit != 0 ? Int(element.weight) : 0 }
    return most
  }

  /// An element of a set; the rarer ones come first.
  private struct Element: Comparable {
    /// How many sets hold its value, and the value.
    let rarity: UInt64
    /// The number of its value.
    let number: Int32
    let weight: UInt8
    /// Its bit in a signature.
    let bit: UInt64

    static func < (one: Element, two: Element) -> Bool { one.rarity < two.rarity }
  }

  /// Sorts the elements of a set, the rarest first; gives after how many of them what follows weighs less than `least`.
  private func sort(_ elements: inout [Element], of set: Int, least: Int) -> Int {
    elements.removeAll(keepingCapacity: true)
    for place in sets.range(of: set) {
      let (number, value) = (index.numbers[place], sets.values[place])
      elements.append(
        Element(
          rarity: UInt64(index.range(of: number).count) << 32 | UInt64(value), number: number,
          weight: sets.weights[place], bit: WeightedSets.bit(of: value)))
    }
    elements.withUnsafeMutableBufferPointer { $0.sortFew() }
    var behind = sets.total(of: set)
    let end = elements.firstIndex { element in
      defer { behind -= Int(element.weight) }
      return behind < least
    }
    return end ?? elements.count
  }
}
