extension HanFolding {
  /// The characters that `ideographs` holds.
  static let ideographRange: Range<UInt32> = 0x4E00..<0xA000

  /// Each line of `ideographs` is 64 characters of three bytes and a line feed.
  private static let lineLength = 64 * 3 + 1
  private static let firstLine = 0x4E00 >> 6
  /// Each line of `others` is eight pairs of eight bytes and a line feed.
  private static let pairLength = 8
  private static let pairsInLine = 8

  /// The three bytes of the form of the ideograph whose own bytes are `lead`, E4 to E9, `second`
  /// and `third`; nil outside of `ideographRange`.
  @inline(__always)
  static func ideograph(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> UnsafePointer<UInt8>? {
    ideograph(line: Int(lead & 0x0F) << 6 | Int(second & 0x3F), place: Int(third & 0x3F))
  }

  /// The form of an ideograph in `ideographRange`; any other character itself.
  static func ideograph(_ value: UInt32) -> UInt32 {
    ideograph(line: Int(value >> 6), place: Int(value & 0x3F)).map(threeBytes) ?? value
  }

  @inline(__always)
  private static func ideograph(line: Int, place: Int) -> UnsafePointer<UInt8>? {
    let table = ideographs
    let offset = (line - firstLine) * lineLength + place * 3
    guard offset >= 0, offset < table.utf8CodeUnitCount else { return nil }
    return table.utf8Start + offset
  }

  /// The form of any other character.
  static func other(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x2E80..<0x2FE0, 0x3400..<0x4DC0, 0xF900..<0xFB00, 0x20000..<0x33480: break
    default: return value
    }
    let table = others
    var low = 0
    var high = (table.utf8CodeUnitCount + 1) / (pairsInLine * pairLength + 1) * pairsInLine
    while low < high {
      let middle = low + (high - low) / 2
      let offset = middle * pairLength + middle / pairsInLine
      guard offset + pairLength <= table.utf8CodeUnitCount else { return value }
      let pair = table.utf8Start + offset
      let source = padded(pair)
      if source == value { return padded(pair + 4) }
      if source < value { low = middle + 1 } else { high = middle }
    }
    return value
  }

  /// The character of four bytes, or of a blank and three, at `bytes`.
  private static func padded(_ bytes: UnsafePointer<UInt8>) -> UInt32 {
    guard bytes[0] != UInt8(ascii: " ") else { return threeBytes(bytes + 1) }
    return UInt32(bytes[0] & 0x07) << 18 | UInt32(bytes[1] & 0x3F) << 12
      | UInt32(bytes[2] & 0x3F) << 6 | UInt32(bytes[3] & 0x3F)
  }

  private static func threeBytes(_ bytes: UnsafePointer<UInt8>) -> UInt32 {
    UInt32(bytes[0] & 0x0F) << 12 | UInt32(bytes[1] & 0x3F) << 6 | UInt32(bytes[2] & 0x3F)
  }
}
