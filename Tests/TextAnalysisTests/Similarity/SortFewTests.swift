import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct SortFewTests {
  @Test(arguments: [0, 1, 2, 7, 31, 32, 33, 200])
  func `any number of elements comes in order`(count: Int) {
    var numbers = SeededNumbers(seed: UInt64(count))
    for _ in 0..<20 {
      let elements = (0..<count).map { _ in Int.random(in: 0...count, using: &numbers) }
      var sorted = elements
      sorted.withUnsafeMutableBufferPointer { $0.sortFew() }
      #expect(sorted == elements.sorted())
    }
  }
}
