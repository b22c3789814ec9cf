import Testing

@testable import TextAnalysis

@Suite struct EditDistanceTests {
  @Test(
    "Counts a scalar inserted, left out or replaced and an exchange of neighbours as one edit",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("deadline", "deadline", 0), ("deadlin", "deadline", 1),
      ("dedaline", "deadline", 1), ("kitten", "sitting", 3), ("责任单位", "责任单元", 1),
      ("任责单位", "责任单位", 1), ("ab", "ba", 1), ("abcd", "badc", 2),
    ])
  func countsEdits(first: String, second: String, edits: Int) {
    #expect(distance(first, second, limit: 9) == edits)
    #expect(distance(second, first, limit: 9) == edits)
  }

  @Test("Edits no scalar twice, so that an exchange with something in between counts three")
  func isRestricted() {
    #expect(distance("ca", "abc", limit: 9) == 3)
  }

  @Test("Gives nothing when more edits are needed than the limit allows")
  func keepsTheLimit() {
    #expect(distance("kitten", "sitting", limit: 3) == 3)
    #expect(distance("kitten", "sitting", limit: 2) == nil)
    #expect(distance("a", "a", limit: 0) == 0)
    #expect(distance("a", "b", limit: 0) == nil)
    #expect(distance("a", "a", limit: -1) == nil)
    #expect(distance("a", "bcdef", limit: .max) == 5)
  }

  @Test("Agrees with the whole table on random words under every limit")
  func agreesWithTheWholeTable() {
    var random = SeededGenerator(seed: 20_260_101)
    for _ in 0..<3000 {
      let first = randomWord(using: &random)
      let second = randomWord(using: &random)
      let expected = wholeTable(first, second)
      for limit in 0...10 {
        let found = EditDistance.between(first, second, limit: limit)
        #expect(found == (expected <= limit ? expected : nil), "\(first) \(second) \(limit)")
      }
    }
  }

  @Test("Compares two long texts in a narrow band without working out the whole table")
  func staysInItsBand() {
    let long = Array(String(repeating: "计划", count: 100_000).unicodeScalars)
    #expect(EditDistance.between(long, Array(long.dropFirst()), limit: 2) == 1)
  }

  private func distance(_ first: String, _ second: String, limit: Int) -> Int? {
    EditDistance.between(
      Array(first.unicodeScalars), Array(second.unicodeScalars), limit: limit)
  }

  private func randomWord(using random: inout SeededGenerator) -> [Unicode.Scalar] {
    let alphabet: [Unicode.Scalar] = ["a", "b", "教", "育"]
    return (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in
      alphabet.randomElement(using: &random)
    }
  }

  /// The definition of the distance, written out without any of the shortcuts.
  private func wholeTable(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: second.count + 1), count: first.count + 1)
    for i in 0...first.count {
      for j in 0...second.count {
        guard i > 0, j > 0 else {
          table[i][j] = i + j
          continue
        }
        let replaced = table[i - 1][j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1)
        table[i][j] = min(replaced, table[i - 1][j] + 1, table[i][j - 1] + 1)
        if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[first.count][second.count]
  }
}

/// SplitMix64 (G. Steele, D. Lea, C. Flood, 2014): the same numbers on every machine.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
