extension CellWidths {
  /// What an emoji is.
  enum Emoji {
    case plain
    case takesSkinTone
  }

  private static let recordLength = 14

  /// The number of cells of a scalar; nil if that depends on the terminal.
  static func width(of value: UInt32) -> Int? {
    // Private use beyond the tables.
    guard value < 0xF0000 else { return nil }
    switch letter(of: value, in: widths) {
    case UInt8(ascii: "0"): return 0
    case UInt8(ascii: "2"): return 2
    case UInt8(ascii: "A"): return nil
    default: return 1
    }
  }

  /// What emoji a scalar is, or nil.
  static func emoji(_ value: UInt32) -> Emoji? {
    switch letter(of: value, in: emoji) {
    case UInt8(ascii: "E"): .plain
    case UInt8(ascii: "M"): .takesSkinTone
    default: nil
    }
  }

  /// The letter of the range that holds `value`, or nil.
  private static func letter(of value: UInt32, in table: StaticString) -> UInt8? {
    var low = 0
    var high = table.utf8CodeUnitCount / recordLength
    while low < high {
      let middle = low + (high - low) / 2
      let record = table.utf8Start + middle * recordLength
      if value < hexadecimal(record) {
        high = middle
      } else if value > hexadecimal(record + 6) {
        low = middle + 1
      } else {
        return record[12]
      }
    }
    return nil
  }

  /// The number that the five digits at `digits` say.
  private static func hexadecimal(_ digits: UnsafePointer<UInt8>) -> UInt32 {
    var value: UInt32 = 0
    for place in 0..<5 {
      let digit = UInt32(digits[place])
      value = value << 4 | (digit < 0x3A ? digit &- 0x30 : digit &- 0x37)
    }
    return value
  }
}
