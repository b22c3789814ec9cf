import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct WordingAlignmentTests {
  /// The number of units that both rows hold in one order, by the textbook's table.
  static func longestCommon(_ first: [UInt32], _ second: [UInt32]) -> Int {
    var row = [Int](repeating: 0, count: second.count + 1)
    for one in first {
      var diagonal = 0
      for (index, two) in second.enumerated() {
        let above = row[index + 1]
        row[index + 1] = one == two ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[second.count]
  }

  @Test func `what is left between the gaps is the same in both, and as long as can be`() throws {
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<400 {
      let rows = (0..<2).map { _ in
        (0..<Int.random(in: 0...24, using: &numbers)).map { _ in
          UInt32.random(in: 0..<5, using: &numbers)
        }
      }
      let gaps = try #require(WordingAlignment.gaps(rows[0], rows[1]))
      let longest = Self.longestCommon(rows[0], rows[1])
      for share in [0.3, 0.6, 0.9] {
        let isShared = longest >= Int(share * Double(min(rows[0].count, rows[1].count)))
        #expect(WordingAlignment.gaps(rows[0], rows[1], sharing: share) == (isShared ? gaps : nil))
      }
      var common: [[UInt32]] = [[], []]
      var (first, second) = (0, 0)
      for gap in gaps {
        common[0] += rows[0][first..<gap.first.lowerBound]
        common[1] += rows[1][second..<gap.second.lowerBound]
        (first, second) = (gap.first.upperBound, gap.second.upperBound)
      }
      common[0] += rows[0][first...]
      common[1] += rows[1][second...]
      #expect(common[0] == common[1])
      #expect(common[0].count == longest, "\(rows)")
    }
  }

  @Test func `a gap holds what stands together`() {
    #expect(
      WordingAlignment.gaps([1, 2, 3, 4, 5], [1, 7, 8, 4, 5])
        == [WordingAlignment.Gap(first: 1..<3, second: 1..<3)])
    #expect(WordingAlignment.gaps([1, 2], [1, 2]) == [])
    #expect(WordingAlignment.gaps([], [1]) == [WordingAlignment.Gap(first: 0..<0, second: 0..<1)])
  }
}
