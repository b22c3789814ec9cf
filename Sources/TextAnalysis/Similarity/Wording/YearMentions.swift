/// The years that a text names in Arabic numerals.
public struct YearMentions: Sendable {
  /// The years, in the order of the text.
  public private(set) var years: [Int] = []
  /// Whether the text speaks of a year, month or day.
  public private(set) var isTime = false

  /// Reads `text`: four digits before 年 are a year, in either width.
  public init(_ text: ByteView) {
    var value = 0
    var digits = 0
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      let folded = TextFolding.scalar(scalar)
      if WordingCharacter(folded) == .digit {
        value = digits < 4 ? value * 10 + Int(folded) - 0x30 : 0
        digits += 1
      } else {
        if folded == 0x5E74, digits == 4, (1900...2199).contains(value) { years.append(value) }
        // 年 月 日
        if folded == 0x5E74 || folded == 0x6708 || folded == 0x65E5 { isTime = true }
        (value, digits) = (0, 0)
      }
      offset += length
    }
  }
}
