import ValidatorCore

/// The names of checks, kinds and options.
enum WireName {
  /// Whether `name` is made of lower-case Latin letters, digits and hyphens, and begins with a letter.
  static func isValid(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= 64 else { return false }
    return isLetter(first) && name.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2D }
  }

  static func error(at path: String) -> WireError {
    .expected(
      LocalizedText(
        zh: "小写字母、数字和连字符（至多64个，以字母开头）",
        en: "a name of at most 64 lower-case letters, digits and hyphens that begins with a letter"),
      at: path)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
