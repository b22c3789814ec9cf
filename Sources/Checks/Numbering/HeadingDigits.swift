import TextAnalysis

/// The digits that number headings and nothing else: 壹 貳 參, 甲 乙 丙, I II III.
enum HeadingDigits {
  /// The digits at `start`.
  static func read(_ text: ByteView, at start: Int) -> OrdinalDigits.Reading? {
    if text[start] < 0x80 { return roman(text, at: start) }
    if let value = stems.firstIndex(where: { text.has($0, at: start) }) {
      return OrdinalDigits.Reading(value: value + 1, end: start + 3, digits: .stem)
    }
    // One character each: Ⅰ to Ⅻ.
    if text[start] == 0xE2, text[start + 1] == 0x85, text[start + 2] >= 0xA0,
      text[start + 2] <= 0xAB
    {
      return OrdinalDigits.Reading(
        value: Int(text[start + 2] - 0x9F), end: start + 3, digits: .upperRoman)
    }
    return financial(text, at: start)
  }

  /// A capital Roman numeral up to XX.
  private static func roman(_ text: ByteView, at start: Int) -> OrdinalDigits.Reading? {
    var end = start
    while [0x49, 0x56, 0x58].contains(text[end]), end - start < 6 { end += 1 }
    guard end > start, !(text[end] | 0x20 >= 0x61 && text[end] | 0x20 <= 0x7A) else { return nil }
    let written = text.string(start..<end)
    return OrdinalDigits.romanNumerals.firstIndex { $0.uppercased() == written }.map {
      OrdinalDigits.Reading(value: $0 + 1, end: end, digits: .upperRoman)
    }
  }

  /// 壹 to 拾玖.
  private static func financial(_ text: ByteView, at start: Int) -> OrdinalDigits.Reading? {
    func digit(_ offset: Int) -> Int? {
      financials.firstIndex { $0.contains { text.has($0, at: offset) } }.map { $0 + 1 }
    }
    guard let first = digit(start) else { return nil }
    guard first == 10, let unit = digit(start + 3), unit < 10 else {
      return digit(start + 3) == nil
        ? OrdinalDigits.Reading(value: first, end: start + 3, digits: .financial) : nil
    }
    return OrdinalDigits.Reading(value: 10 + unit, end: start + 6, digits: .financial)
  }

  private static let stems: [StaticString] = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"]

  private static let financials: [[StaticString]] = [
    ["壹"], ["贰", "貳", "貮"], ["叁", "參", "叄", "参"], ["肆"], ["伍"], ["陆", "陸"], ["柒"], ["捌"], ["玖"],
    ["拾"],
  ]

  /// `value` in such digits; nil where there is no telling how they were written.
  static func written(_ value: Int, _ digits: OrdinalStyle.Digits) -> String? {
    switch digits {
    case .upperRoman where value <= OrdinalDigits.romanNumerals.count:
      OrdinalDigits.romanNumerals[value - 1].uppercased()
    case .stem where value <= stems.count: "\(stems[value - 1])"
    default: nil
    }
  }
}
