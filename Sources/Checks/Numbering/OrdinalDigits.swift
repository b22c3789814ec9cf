import TextAnalysis

/// The digits of numbers that order, from 1 to 199: read, and written.
enum OrdinalDigits {
  /// What was read.
  struct Reading {
    let value: Int
    let end: Int
    let digits: OrdinalStyle.Digits
    var isWide = false
  }

  /// The digits at `start`, Chinese, Arabic or circled.
  static func read(_ text: ByteView, at start: Int) -> Reading? {
    let byte = text[start]
    switch byte {
    case 0x30...0x39, 0xEF: return arabic(text, at: start)
    case 0xE2, 0xE3: return enclosed(text, at: start)
    default: return han(text, at: start)
    }
  }

  /// Up to three digits that do not begin with 0.
  private static func arabic(_ text: ByteView, at start: Int) -> Reading? {
    let isWide = text[start] == 0xEF
    var value = 0
    var end = start
    while let digit = arabicDigit(text, at: end) {
      guard value < 100, value > 0 || digit > 0 else { return nil }
      value = value * 10 + digit
      end += text[end] == 0xEF ? 3 : 1
    }
    guard value > 0, value < 200 else { return nil }
    return Reading(value: value, end: end, digits: .arabic, isWide: isWide)
  }

  /// The digit at `offset`, ASCII or full-width.
  static func arabicDigit(_ text: ByteView, at offset: Int) -> Int? {
    let byte = text[offset]
    if byte >= 0x30, byte <= 0x39 { return Int(byte - 0x30) }
    guard byte == 0xEF, text[offset + 1] == 0xBC, text[offset + 2] >= 0x90,
      text[offset + 2] <= 0x99
    else { return nil }
    return Int(text[offset + 2] - 0x90)
  }

  /// ① to ⑳.
  private static func enclosed(_ text: ByteView, at start: Int) -> Reading? {
    guard text[start] == 0xE2, text[start + 1] == 0x91, text[start + 2] >= 0xA0,
      text[start + 2] <= 0xB3
    else { return nil }
    return Reading(value: Int(text[start + 2] - 0x9F), end: start + 3, digits: .circled)
  }

  /// 一 to 九十九.
  private static func han(_ text: ByteView, at start: Int) -> Reading? {
    var end = start
    let first = hanDigit(text, at: end)
    if first != nil { end += 3 }
    guard text.has("十", at: end) else {
      // Two digits in a row are no such number: 一二三.
      guard let first, hanDigit(text, at: end) == nil else { return nil }
      return Reading(value: first, end: end, digits: .han)
    }
    end += 3
    var value = (first ?? 1) * 10
    if let unit = hanDigit(text, at: end) {
      value += unit
      end += 3
    }
    guard hanDigit(text, at: end) == nil, !text.has("十", at: end) else { return nil }
    return Reading(value: value, end: end, digits: .han)
  }

  static func hanDigit(_ text: ByteView, at offset: Int) -> Int? {
    guard text[offset] >= 0xE4, text[offset] <= 0xE5 else { return nil }
    if text.has("一", at: offset) { return 1 }
    if text.has("二", at: offset) { return 2 }
    if text.has("三", at: offset) { return 3 }
    if text.has("四", at: offset) { return 4 }
    if text.has("五", at: offset) { return 5 }
    if text.has("六", at: offset) { return 6 }
    if text.has("七", at: offset) { return 7 }
    if text.has("八", at: offset) { return 8 }
    return text.has("九", at: offset) ? 9 : nil
  }

  // MARK: Headings

  /// The digits at `start`, those too that number headings only: 壹, 甲, IV.
  static func heading(_ text: ByteView, at start: Int) -> Reading? {
    read(text, at: start) ?? HeadingDigits.read(text, at: start)
  }

  // MARK: Letters

  /// A small letter: a is 1.
  static func letter(_ text: ByteView, at start: Int) -> Reading? {
    let byte = text[start]
    guard byte >= 0x61, byte <= 0x7A, !isLetter(text[start + 1]) else { return nil }
    return Reading(value: Int(byte - 0x60), end: start + 1, digits: .letter)
  }

  /// A small Roman numeral up to xx.
  static func roman(_ text: ByteView, at start: Int) -> Reading? {
    var end = start
    while isLetter(text[end]), end - start < 6 { end += 1 }
    guard end > start else { return nil }
    let written = text.string(start..<end)
    return romanNumerals.firstIndex(of: written).map {
      Reading(value: $0 + 1, end: end, digits: .roman)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  static let romanNumerals = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
  ]

  // MARK: Writing

  /// `value` in the digits of `mark`; nil where these have no such number.
  static func written(_ value: Int, like mark: OrdinalMark) -> String? {
    guard value > 0 else { return nil }
    switch mark.style.digits {
    case .arabic:
      let plain = String(value)
      guard mark.isWide else { return plain }
      return String(
        String.UnicodeScalarView(
          plain.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    case .han: return value < 100 ? hanNumeral(value) : nil
    case .circled:
      return value <= 20 ? Unicode.Scalar(UInt32(0x245F + value)).map { String($0) } : nil
    case .letter: return value <= 26 ? Unicode.Scalar(UInt32(0x60 + value)).map { String($0) } : nil
    case .roman: return value <= romanNumerals.count ? romanNumerals[value - 1] : nil
    case .upperRoman, .stem, .financial: return HeadingDigits.written(value, mark.style.digits)
    }
  }

  private static func hanNumeral(_ value: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard value >= 10 else { return digits[value] }
    return (value >= 20 ? digits[value / 10] : "") + "十" + digits[value % 10]
  }
}
