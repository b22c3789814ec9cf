/// What a character of a folded text is to a wording.
enum WordingCharacter {
  /// A character that is a word or part of one without blanks around it: Chinese, Japanese, Korean.
  case ideograph
  /// A letter that makes words together with others.
  case letter
  /// A digit of ASCII.
  case digit
  /// A mark that ends a clause.
  case clauseMark
  /// A bracket that opens.
  case bracket
  /// Another mark, a sign or a blank.
  case mark

  @inline(__always)
  init(_ scalar: UInt32) {
    self =
      scalar < 0x80
      ? Self.ascii(scalar) : scalar &- 0x4E00 < 0x5200 ? .ideograph : Self.other(scalar)
  }

  private static func ascii(_ scalar: UInt32) -> WordingCharacter {
    switch UInt8(truncatingIfNeeded: scalar) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      .clauseMark
    case UInt8(ascii: "("), UInt8(ascii: "["): .bracket
    default: .mark
    }
  }

  private static func other(_ scalar: UInt32) -> WordingCharacter {
    switch scalar {
    case 0x3005, 0x3007, 0x3040..<0x3200, 0x3400..<0x4DC0, 0xAC00..<0xD7B0, 0xF900..<0xFB00,
      0x20000..<0x40000:
      .ideograph
    case 0xAA, 0xB5, 0xBA, 0xC0..<0xD7, 0xD8..<0xF7, 0xF8..<0x2000, 0xA000..<0xAC00,
      0xFB00..<0xFE00, 0xFE70..<0xFF00, 0x10000..<0x1D000:
      .letter
    default: .mark
    }
  }

  /// Whether it is part of a word in letters.
  var isInWord: Bool { self == .letter || self == .digit }
}
