/// What two short rows of characters have in common.
///
/// One row is the bits of a word, so that a character of the other is set against all of it at once (H. Hyyrö,
/// "Bit-parallel LCS-length computation revisited", 2004). Rows that are both longer than a word are compared
/// character by character.
struct SharedCharacters {
  typealias Row = UnsafeBufferPointer<UInt32>

  /// The length of the longest piece of Chinese characters that stands in both, up to ``longestTold``.
  let longestPiece: Int
  /// How many characters both rows have in the same order, as a share of the mean length (Sørensen and Dice).
  let likeness: Double

  /// Pieces that are longer than this count as much as those of this length.
  static let longestTold = 8

  init(_ first: Row, _ second: Row) {
    let (shorter, longer) = first.count <= second.count ? (first, second) : (second, first)
    let common: Int
    if Self.isQuick(first, second) {
      (longestPiece, common) = Self.compareBits(shorter, longer)
    } else {
      longestPiece = Self.longestPiece(shorter, longer)
      common = Self.common(shorter, longer)
    }
    likeness = first.isEmpty || second.isEmpty ? 0 : Self.likeness(common, first, second)
  }

  /// The likeness of two rows that have so many characters in the same order.
  static func likeness(
    _ common: Int, _ first: Row, _ second: Row
  ) -> Double {
    Double(2 * common) / Double(max(1, first.count + second.count))
  }

  /// Whether comparing two rows costs little, because the bits of a word are enough for one of them.
  @inline(__always)
  static func isQuick(_ first: Row, _ second: Row) -> Bool {
    min(first.count, second.count) <= UInt64.bitWidth
  }

  /// Whether a character is a word or part of one without blanks around it.
  static func isIdeograph(_ scalar: UInt32) -> Bool { WordingCharacter(scalar) == .ideograph }

  // MARK: Bits

  /// The characters of a row that is no longer than a word has bits are found by a hash table of twice as many slots.
  private static let slotBits: UInt32 = 7

  /// Both figures for rows of which the first has no more characters than a word has bits.
  private static func compareBits(_ first: Row, _ second: Row) -> (Int, Int) {
    let slots = 1 << Int(slotBits)
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: slots) { keys in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: slots) { places in
        keys.initialize(repeating: 0)
        places.initialize(repeating: 0)
        for (bit, scalar) in first.enumerated() {
          let slot = slot(of: scalar, in: keys)
          keys[slot] = scalar
          places[slot] |= 1 << UInt64(bit)
        }
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: second.count) { ends in
          var open = UInt64.max
          for (place, scalar) in second.enumerated() {
            let equal = places[slot(of: scalar, in: keys)]
            open = (open &+ (open & equal)) | (open & ~equal)
            ends[place] = equal != 0 && isIdeograph(scalar) ? equal : 0
          }
          let inUse =
            first.count == UInt64.bitWidth ? UInt64.max : (1 << UInt64(first.count)) - 1
          return (longestPiece(ends), (~open & inUse).nonzeroBitCount)
        }
      }
    }
  }

  /// The length of the longest piece. `ends` says for each character of the second row where it stands in the first.
  private static func longestPiece(_ ends: UnsafeMutableBufferPointer<UInt64>) -> Int {
    var length = 0
    var found = ends.reduce(0, |)
    // What is left is where a piece ends that is one longer.
    while found != 0, length < longestTold {
      length += 1
      found = 0
      for place in stride(from: ends.count - 1, to: 0, by: -1) {
        ends[place] &= ends[place - 1] << 1
        found |= ends[place]
      }
      ends[0] = 0
    }
    return length
  }

  /// Where a character stands in the table, or would stand; 0 is no character.
  @inline(__always)
  private static func slot(of scalar: UInt32, in keys: UnsafeMutableBufferPointer<UInt32>) -> Int {
    var slot = Int((scalar &* 0x9E37_79B1) >> (32 - slotBits))
    while keys[slot] != 0, keys[slot] != scalar { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  // MARK: Longer rows

  private static func longestPiece(_ first: Row, _ second: Row) -> Int {
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
  private static func common(_ first: Row, _ second: Row) -> Int {
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
