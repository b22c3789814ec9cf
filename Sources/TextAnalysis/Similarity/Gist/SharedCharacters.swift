/// What two short rows of characters have in common.
enum SharedCharacters {
  /// The length of the longest piece of Chinese characters that stands in both.
  static func longestPiece(_ first: ArraySlice<UInt32>, _ second: ArraySlice<UInt32>) -> Int {
    var longest = 0
    var lengths = [Int](repeating: 0, count: second.count + 1)
    for scalar in first {
      var diagonal = 0
      for (index, other) in second.enumerated() {
        let before = diagonal
        diagonal = lengths[index + 1]
        lengths[index + 1] = scalar == other && isIdeograph(scalar) ? before + 1 : 0
        longest = max(longest, lengths[index + 1])
      }
    }
    return longest
  }

  /// Whether a character is a word or part of one without blanks around it.
  static func isIdeograph(_ scalar: UInt32) -> Bool { WordingCharacter(scalar) == .ideograph }

  /// How many characters both rows have in the same order, as a share of the mean length.
  static func dice(_ first: ArraySlice<UInt32>, _ second: ArraySlice<UInt32>) -> Double {
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var lengths = [Int](repeating: 0, count: second.count + 1)
    for scalar in first {
      var diagonal = 0
      for (index, other) in second.enumerated() {
        let before = diagonal
        diagonal = lengths[index + 1]
        lengths[index + 1] =
          scalar == other ? before + 1 : max(lengths[index + 1], lengths[index])
      }
    }
    return Double(2 * lengths[second.count]) / Double(first.count + second.count)
  }
}
