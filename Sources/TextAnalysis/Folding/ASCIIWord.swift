/// The letters and digits of ASCII with which eight bytes begin, the first byte lowest.
struct ASCIIWord {
  /// How many letters and digits there are before anything else.
  let length: Int
  /// The bytes with small letters for capital ones; behind `length` they mean nothing.
  let folded: UInt64
  /// Whether the last of them is a digit.
  let endsInDigit: Bool

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  init(_ bytes: UInt64) {
    let small = bytes | 0x2020_2020_2020_2020
    // Adding moves the first byte of a range to 0x80. A byte outside of ASCII carries into the next
    // one, which lies behind `length` then.
    let letters = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505)
    let digits = (bytes &+ 0x5050_5050_5050_5050) & ~(bytes &+ 0x4646_4646_4646_4646)
    let others = (~(letters | digits) | bytes) & ASCIIWord.highBits
    length = others.trailingZeroBitCount / 8
    let isLetter = letters & ASCIIWord.highBits
    folded = bytes | isLetter >> 2
    endsInDigit = length > 0 && digits >> UInt64(length * 8 - 1) & 1 == 1
  }
}
