extension HanClasses {
  /// What the table says of a character, as its bits: rank, ``traditional``, ``simplified``.
  @inline(__always)
  static func classes(of scalar: UInt32) -> UInt8 {
    let table = classes
    let index = Int(scalar) - 0x4E00
    // Each line is 64 bytes and a line feed.
    let offset = index + index / 64
    guard index >= 0, offset < table.utf8CodeUnitCount else { return 0 }
    return table.utf8Start[offset] &- 0x30
  }

  /// The bits of the rank: 0 for rare characters to 3 for everyday ones.
  static let rankBits: UInt8 = 3
  /// The bit that common characters have, those of the ranks 2 and 3.
  static let commonBit: UInt8 = 2
  /// The bit of characters that only Traditional text writes.
  static let traditional: UInt8 = 4
  /// The bit of characters that only Simplified text writes.
  static let simplified: UInt8 = 8

  /// How common a character of any sort is in Chinese text, from 0 for what hardly occurs to 3 for everyday
  /// characters and marks.
  static func rank(of scalar: UInt32) -> Int {
    switch scalar {
    case 0x4E00..<0xA000: return Int(classes(of: scalar) & rankBits)
    // · — ‘ ’ “ ” … 、 。 《 》 ！ （ ） ， ： ； ？
    case 0xB7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x3001, 0x3002, 0x300A, 0x300B,
      0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F:
      return 3
    // Other brackets, numbers in circles, % + － ～, and the other forms of full width.
    case 0x3008...0x3015, 0x2460...0x2473, 0x3000, 0x3007: return 2
    case 0xFF01...0xFF5E: return 1
    default: return 0
    }
  }
}
