/// Makes what a terminal would obey, or not show at all, visible: ␛, `<U+202E>`.
public enum VisibleText {
  /// What stands for a scalar that must not be sent; nil for one that may.
  public static func replacement(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0..<0x20: picture(0x2400 + scalar.value)
    case 0x7F: picture(0x2421)
    // C1 controls, the soft hyphen, and what hides or reorders text (Unicode Standard Annex #9).
    case 0x80..<0xA0, 0xAD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      "<U+\(hexadecimal(scalar.value))>"
    default: nil
    }
  }

  /// `text` with all of that made visible.
  public static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { replacement(for: $0) != nil }) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      result += replacement(for: scalar) ?? String(scalar)
    }
  }

  /// A sentence on one line: runs of line ends and tabs become one space, the rest is made visible.
  public static func sentence(_ sentence: String) -> String {
    let parts = sentence.unicodeScalars.split { $0 == "\n" || $0 == "\r" || $0 == "\t" }
    return text(parts.map { String($0) }.joined(separator: " "))
  }

  private static func picture(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String($0) } ?? ""
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
