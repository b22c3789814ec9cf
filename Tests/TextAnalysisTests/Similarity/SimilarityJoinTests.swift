import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct SimilarityJoinTests {
  /// A pair as a test writes it.
  struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }
  }

  static func join(
    _ lists: [[UInt32]], _ measure: SetSimilarity = .jaccard, _ threshold: Double,
    parts partCount: Int = 3, isExhaustive: Bool = true
  ) -> [SimilarPair] {
    var parts = [TokenSets](repeating: TokenSets(), count: partCount)
    var members: [SetReference] = []
    for (index, list) in lists.enumerated() {
      let part = index % partCount
      members.append(SetReference(part: part, index: parts[part].count))
      parts[part].append(list)
    }
    for index in parts.indices { parts[index].finish() }
    return SimilarityJoin.pairs(
      of: members, in: parts, measure: measure, threshold: threshold, isExhaustive: isExhaustive)
  }

  /// Every pair compared with every other, as the measures are defined.
  static func naive(_ lists: [[UInt32]], _ measure: SetSimilarity, _ threshold: Double) -> Set<Pair>
  {
    let sets = lists.map(Set.init)
    var pairs: Set<Pair> = []
    for second in sets.indices where !sets[second].isEmpty {
      for first in 0..<second where !sets[first].isEmpty {
        let common = Double(sets[first].intersection(sets[second]).count)
        let sum = Double(sets[first].count + sets[second].count)
        let similarity =
          switch measure {
          case .jaccard: common / (sum - common)
          case .dice: 2 * common / sum
          }
        if similarity >= threshold { pairs.insert(Pair(first, second)) }
      }
    }
    return pairs
  }

  /// Lists of a few basic patterns, each changed a little: so that many pairs lie near any threshold.
  static func corpus(_ count: Int, vocabulary: UInt32, longest: Int, seed: UInt64) -> [[UInt32]] {
    var numbers = SeededNumbers(seed: seed)
    let patterns = (0..<(count / 8 + 1)).map { _ in
      (0..<Int.random(in: 0...longest, using: &numbers)).map { _ in
        // Squared, so that some tokens are far more frequent than others.
        let unit = Double.random(in: 0..<1, using: &numbers)
        return UInt32(unit * unit * Double(vocabulary))
      }
    }
    return (0..<count).map { _ in
      var list = patterns.randomElement(using: &numbers) ?? []
      for _ in 0..<Int.random(in: 0...4, using: &numbers) {
        let other = UInt32.random(in: 0..<vocabulary, using: &numbers)
        if list.isEmpty || Bool.random(using: &numbers) {
          list.append(other)
        } else {
          list[Int.random(in: 0..<list.count, using: &numbers)] = other
        }
      }
      return list
    }
  }

  @Test(arguments: [
    (SetSimilarity.jaccard, 0.5), (.jaccard, 0.8), (.jaccard, 0.85), (.jaccard, 1), (.jaccard, 0.1),
    (.dice, 0.5), (.dice, 0.85), (.dice, 0.9), (.dice, 1), (.dice, 0.05),
  ])
  func `finds the pairs that comparing every set with every other finds`(
    measure: SetSimilarity, threshold: Double
  ) {
    for seed in UInt64(1)...2 {
      for (vocabulary, longest) in [(UInt32(30), 12), (400, 40), (5000, 150)] {
        let lists = Self.corpus(100, vocabulary: vocabulary, longest: longest, seed: seed)
        let found = Self.join(lists, measure, threshold).map { Pair($0.first, $0.second) }
        let expected = Self.naive(lists, measure, threshold)
        #expect(Set(found) == expected, "seed \(seed), vocabulary \(vocabulary)")
        #expect(found.count == expected.count, "a pair is given twice")
      }
    }
  }

  @Test func `finds the same pairs in a corpus of many pieces`() {
    let lists = Self.corpus(800, vocabulary: 1000, longest: 20, seed: 9)
    let found = Self.join(lists, .jaccard, 0.8, parts: 40).map { Pair($0.first, $0.second) }
    #expect(found.count > 100)
    #expect(Set(found) == Self.naive(lists, .jaccard, 0.8))
  }

  @Test func `says how alike the sets of a pair are`() {
    let pairs = Self.join([[1, 2, 3, 4], [1, 2, 3, 4, 5], [2, 3, 4, 5, 6]], .jaccard, 0.5)
    #expect(pairs.map(\.similarity) == [0.8, 0.5, 4.0 / 6])
  }

  @Test func `a pair that just reaches the threshold is found`() {
    // 17 of 20 are common: 0.85 in binary is neither more nor less than the quotient.
    let first = (0..<UInt32(20)).map { $0 }
    let second = Array(first.prefix(17))
    #expect(Self.join([first, second], .jaccard, 0.85).count == 1)
    #expect(Self.join([first, second], .jaccard, 0.850001).isEmpty)
  }

  @Test func `repeated tokens and their order make no difference`() {
    #expect(Self.join([[3, 1, 2, 2, 1], [1, 2, 3]], .jaccard, 1).count == 1)
  }

  @Test func `empty sets are similar to nothing`() {
    #expect(Self.join([[], [], [1]], .dice, 0.1).isEmpty)
  }

  @Test(arguments: [0, -1, 1.5, Double.nan]) func `no threshold outside of 0 to 1 is used`(
    threshold: Double
  ) {
    #expect(Self.join([[1], [1]], .dice, threshold).isEmpty)
  }

  @Test func `other sets of a run change no pair`() {
    let lists = Self.corpus(200, vocabulary: 300, longest: 40, seed: 3)
    let others = Self.corpus(400, vocabulary: 300, longest: 40, seed: 4)
    let alone = Self.join(lists, .dice, 0.8).map { Pair($0.first, $0.second) }
    let together = Self.join(lists + others, .dice, 0.8).filter { $0.second < lists.count }
    #expect(!alone.isEmpty)
    #expect(together.map { Pair($0.first, $0.second) } == alone)
  }

  @Test func `variants of one text without end are worked off in a limited time`() {
    let common = (0..<UInt32(60)).map { $0 }
    let lists = (0..<1000).map { common + [UInt32(1000 + $0)] }
    let pairs = Self.join(lists, .dice, 0.85, isExhaustive: false)
    #expect(pairs.count >= lists.count - 1)
    #expect(pairs.count <= lists.count * JoinEffort.limited.partners)
  }

  @Test func `a limited search gives the most similar sets where there are many`() {
    var numbers = SeededNumbers(seed: 6)
    let common = (0..<UInt32(40)).map { $0 }
    let lists = (0..<260).map { index in
      common
        + (0..<Int.random(in: 0...9, using: &numbers)).map { _ in
          UInt32.random(in: 50...90, using: &numbers)
        } + [UInt32(1000 + index)]
    }
    let sets = lists.map(Set.init)
    let found = Set(
      Self.join(lists, .dice, 0.85, isExhaustive: false).map { Pair($0.first, $0.second) })
    let most = JoinEffort.limited.partners
    #expect(found.isSubset(of: Self.naive(lists, .dice, 0.85)))
    var crowded = 0
    for (index, set) in sets.enumerated() {
      // The sets that come before it in the order of sizes.
      let partners = sets.indices.filter { (sets[$0].count, $0) < (set.count, index) }
        .map { other in
          (
            other: other,
            similarity: Double(2 * set.intersection(sets[other]).count)
              / Double(set.count + sets[other].count)
          )
        }
        .filter { $0.similarity >= 0.85 }.sorted { $0.similarity > $1.similarity }
      if partners.count > most { crowded += 1 }
      let least = partners.count > most ? partners[most].similarity : 0
      for partner in partners where partner.similarity > least {
        #expect(found.contains(Pair(min(index, partner.other), max(index, partner.other))))
      }
    }
    #expect(crowded > 100)
  }

  @Test func `a limited search misses nothing where there is little to find`() {
    let lists = Self.corpus(300, vocabulary: 2000, longest: 60, seed: 5)
    let limited = Self.join(lists, .dice, 0.85, isExhaustive: false)
    #expect(Set(limited.map { Pair($0.first, $0.second) }) == Self.naive(lists, .dice, 0.85))
  }
}
