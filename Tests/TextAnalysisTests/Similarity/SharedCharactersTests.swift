import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct SharedCharactersTests {
  private static func shared(_ first: [UInt32], _ second: [UInt32]) -> SharedCharacters {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { SharedCharacters(first, $0) }
    }
  }

  /// The length of the longest common subsequence, by its definition.
  private static func common(_ first: [UInt32], _ second: [UInt32]) -> Int {
    var table = [[Int]](repeating: [Int](repeating: 0, count: second.count + 1), count: 1)
    for one in first {
      var row = [0]
      for (index, two) in second.enumerated() {
        let last = table[table.count - 1]
        row.append(one == two ? last[index] + 1 : max(last[index + 1], row[index]))
      }
      table.append(row)
    }
    return table[first.count][second.count]
  }

  private static func longestPiece(_ first: [UInt32], _ second: [UInt32]) -> Int {
    var longest = 0
    for start in first.indices {
      for other in second.indices {
        var length = 0
        while start + length < first.count, other + length < second.count,
          first[start + length] == second[other + length],
          SharedCharacters.isIdeograph(first[start + length])
        {
          length += 1
        }
        longest = max(longest, length)
      }
    }
    return min(longest, SharedCharacters.longestTold)
  }

  @Test(arguments: [(5, 9), (20, 20), (63, 64), (64, 90), (64, 64), (65, 70), (100, 160)])
  func `rows of any length share what comparing their characters finds`(one: Int, two: Int) {
    var numbers = SeededNumbers(seed: UInt64(one * two))
    // A few ideographs and letters, so that much is shared.
    let characters: [UInt32] = [0x4E00, 0x5B66, 0x6821, 0x6559, 0x80B2, 0x61, 0x20]
    for _ in 0..<20 {
      func row(_ count: Int) -> [UInt32] {
        (0..<count).map { _ in characters.randomElement(using: &numbers) ?? 0 }
      }
      let first = row(one)
      let second = Bool.random(using: &numbers) ? row(two) : Array((first + row(two)).suffix(two))
      let shared = Self.shared(first, second)
      let dice = Double(2 * Self.common(first, second)) / Double(first.count + second.count)
      #expect(shared.likeness == dice)
      #expect(shared.longestPiece == Self.longestPiece(first, second))
      let most = CharacterSignature(first).mostCommon(
        with: CharacterSignature(second), first.count, second.count)
      #expect(Self.common(first, second) <= most && most <= min(first.count, second.count))
    }
  }

  @Test func `nothing shares nothing`() {
    #expect(Self.shared([], []).likeness == 0)
    #expect(Self.shared([0x4E00], []).likeness == 0)
    #expect(Self.shared([], [0x4E00]).longestPiece == 0)
  }
}
