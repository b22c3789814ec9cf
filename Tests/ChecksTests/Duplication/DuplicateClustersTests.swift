import TestSupport
import Testing

@testable import Checks
@testable import TextAnalysis

@Suite struct DuplicateClustersTests {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `pairs that others link stand beside each other, each of them once`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let count = 60
    let pairs = (0..<40).map { _ in
      let first = Int.random(in: 0..<count - 1, using: &numbers)
      let second = Int.random(in: first + 1..<count, using: &numbers)
      return SimilarPair(first: first, second: second, similarity: 0.9)
    }
    let order = DuplicateClusters.order(of: pairs, among: count)
    #expect(order.sorted() == Array(pairs.indices))

    // The members that are linked, by spreading the least one until nothing changes.
    var homes = Array(0..<count)
    for _ in 0..<count {
      for pair in pairs {
        let least = min(homes[pair.first], homes[pair.second])
        homes[pair.first] = least
        homes[pair.second] = least
      }
    }
    let met = order.map { homes[pairs[$0].first] }
    #expect(met == met.sorted())
    #expect(Set(met).count > 1)
  }
}
