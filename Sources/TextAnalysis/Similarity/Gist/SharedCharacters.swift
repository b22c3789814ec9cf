/// What two short rows of characters have in common.
///
/// One row is the bits of a word, so that a character of the other is set against all of it at once (H. Hyyrö,
/// "Bit-parallel LCS-length computation revisited", 2004). Rows that are both longer than a word are compared
/// character by character.
struct SharedCharacters {
  /// The length of the longest piece of Chinese characters that stands in both, up to ``longestTold``.
  let longestPiece: Int
  /// How many characters both rows have in the same order, as a share of the mean length (Sørensen and Dice).
  let likeness: Double

  /// Pieces that are longer than this count as much as those of this length.
  static let longestTold = 8

  init(_ first: [UInt32], _ second: [UInt32]) {
    let (shorter, longer) = first.count <= second.count ? (first, second) : (second, first)
    let common: Int
    if shorter.count <= UInt64.bitWidth {
      (longestPiece, common) = Self.compareBits(shorter, longer)
    } else {
      longestPiece = Self.longestPiece(shorter, longer)
      common = Self.common(shorter, longer)
    }
    likeness = first.isEmpty || second.isEmpty ? 0 : Self.likeness(common, first, second)
  }

  /// The likeness of two rows cannot be more, given their lengths.
  static func mostLikeness(_ first: [UInt32], _ second: [UInt32]) -> Double {
    likeness(min(first.count, second.count), first, second)
  }

  private static func likeness(_ common: Int, _ first: [UInt32], _ second: [UInt32]) -> Double {
    Double(2 * common) / Double(max(1, first.count + second.count))
  }

  /// Whether a character is a word or part of one without blanks around it.
  static func isIdeograph(_ scalar: UInt32) -> Bool { WordingCharacter(scalar) == .ideograph }

  // MARK: Bits

  /// Both figures for rows of which the first has no more characters than a word has bits.
  private static func compareBits(_ first: [UInt32], _ second: [UInt32]) -> (Int, Int) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: second.count * 2) { buffer in
      buffer.initialize(repeating: 0)
      let pieces = UnsafeMutableBufferPointer(rebasing: buffer[..<second.count])
      let ideographs = UnsafeMutableBufferPointer(rebasing: buffer[second.count...])
      var open = UInt64.max
      for (position, scalar) in second.enumerated() {
        var equal: UInt64 = 0
        for (bit, other) in first.enumerated() where scalar == other {
          equal |= 1 << UInt64(bit)
        }
        guard equal != 0 else { continue }
        open = (open &+ (open & equal)) | (open & ~equal)
        guard isIdeograph(scalar) else { continue }
        pieces[position] = equal
        ideographs[position] = equal
      }
      let inUse = first.count == UInt64.bitWidth ? UInt64.max : (1 << UInt64(first.count)) - 1
      return (longestPiece(pieces, ideographs), (~open & inUse).nonzeroBitCount)
    }
  }

  /// The length of the longest piece; each round leaves in `pieces` where pieces of one character more end.
  private static func longestPiece(
    _ pieces: UnsafeMutableBufferPointer<UInt64>, _ ideographs: UnsafeMutableBufferPointer<UInt64>
  ) -> Int {
    var longest = 0
    while longest < longestTold, pieces.contains(where: { $0 != 0 }) {
      longest += 1
      for position in pieces.indices.reversed() {
        let before = position > 0 ? pieces[position - 1] : 0
        pieces[position] = before << 1 & ideographs[position]
      }
    }
    return longest
  }

  // MARK: Longer rows

  private static func longestPiece(_ first: [UInt32], _ second: [UInt32]) -> Int {
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
    return min(longest, longestTold)
  }

  /// The length of the longest row of characters that stand in both in the same order.
  private static func common(_ first: [UInt32], _ second: [UInt32]) -> Int {
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
    return lengths[second.count]
  }
}
