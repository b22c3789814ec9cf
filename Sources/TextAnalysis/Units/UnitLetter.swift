/// A character of a text as the reading of units sees it.
struct UnitLetter {
  /// What kind of character it is.
  enum Form: UInt8 {
    case wide, latin, digit, other, mark
  }

  /// What stood between the character and the one before it.
  enum Gap: UInt8 {
    case none, blank, line
  }

  /// The symbol of the character in ``UnitVocabulary``.
  var symbol: UInt16
  var form: Form
  var gap: Gap
  /// The number of bytes.
  var length: UInt8
  /// The offset of the first byte in the text.
  var start: UInt32

  /// The offset behind the last byte.
  var end: Int { Int(start) + Int(length) }
}
