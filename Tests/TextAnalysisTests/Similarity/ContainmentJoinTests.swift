import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct ContainmentJoinTests {
  typealias Element = (value: UInt32, weight: UInt8)

  private static func join(_ lists: [[Element]], _ threshold: Double, _ least: Int)
    -> [ContainmentJoin.Pair]
  {
    var sets = WeightedSets()
    for list in lists { sets.append(list[...]) }
    return ContainmentJoin(sets, threshold: threshold, leastOverlap: least).pairs()
      .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Every pair compared with every other, as the measure is defined.
  private static func naive(_ lists: [[Element]], _ threshold: Double, _ least: Int)
    -> [ContainmentJoin.Pair]
  {
    let sets = lists.map { list in
      Dictionary(uniqueKeysWithValues: list.map { ($0.value, Int($0.weight)) })
    }
    var pairs: [ContainmentJoin.Pair] = []
    for first in sets.indices {
      for second in sets.indices.dropFirst(first + 1) {
        let overlap = sets[first].reduce(0) { $0 + min($1.value, sets[second][$1.key] ?? 0) }
        let lighter = min(sets[first].values.reduce(0, +), sets[second].values.reduce(0, +))
        guard overlap >= least, Double(overlap) >= threshold * Double(lighter) - 1e-9 else {
          continue
        }
        pairs.append(ContainmentJoin.Pair(first: first, second: second, overlap: overlap))
      }
    }
    return pairs
  }

  /// Sets of a few basic patterns, each changed a little, over elements of which some are far more frequent
  /// than others.
  private static func corpus(_ count: Int, vocabulary: Int, seed: UInt64) -> [[Element]] {
    var numbers = SeededNumbers(seed: seed)
    func element() -> UInt32 {
      let unit = Double.random(in: 0..<1, using: &numbers)
      return UInt32(unit * unit * Double(vocabulary)) + 1
    }
    let patterns = (0..<(count / 6 + 1)).map { _ in
      (0..<Int.random(in: 0...9, using: &numbers)).map { _ in element() }
    }
    return (0..<count).map { _ in
      var values = Set(patterns.randomElement(using: &numbers) ?? [])
      for _ in 0..<Int.random(in: 0...3, using: &numbers) { values.insert(element()) }
      if Bool.random(using: &numbers), let one = values.min() { values.remove(one) }
      return values.sorted().map { ($0, UInt8($0 % 4 + 1)) }
    }
  }

  @Test(arguments: [(0.75, 2), (0.75, 4), (0.5, 1), (0.9, 3), (1, 1), (0.05, 1)])
  func `the pairs are those of comparing all with all`(threshold: Double, least: Int) {
    for seed in 1...8 as ClosedRange<UInt64> {
      let lists = Self.corpus(120, vocabulary: seed.isMultiple(of: 2) ? 30 : 400, seed: seed)
      #expect(Self.join(lists, threshold, least) == Self.naive(lists, threshold, least))
    }
  }

  @Test func `sets of nothing are no pair`() {
    #expect(Self.join([[], []], 0.5, 1).isEmpty)
  }

  @Test func `a set that holds all of a lighter one is found whatever else it holds`() {
    let light: [Element] = [(5, 4)]
    let heavy: [Element] = (1...200).map { ($0, 4) }
    #expect(
      Self.join([heavy, light], 1, 1) == [ContainmentJoin.Pair(first: 0, second: 1, overlap: 4)])
  }

  @Test func `an element of a weight stands for as many elements without`() {
    var sets = WeightedSets()
    sets.append([(value: 7, weight: 3), (value: 9, weight: 1)])
    sets.append([(value: 7, weight: 2), (value: 8, weight: 2)])
    var lists: [[UInt32]] = [[], []]
    for index in lists.indices { sets.unweight(index, into: &lists[index]) }
    let (one, two) = (Set(lists[0]), Set(lists[1]))
    #expect(one.count == 4)
    #expect(one.intersection(two).count == 2)
  }
}
