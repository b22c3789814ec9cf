import TextAnalysis

/// Finds in the bytes of a text what may be a date, without reading it.
enum DateCandidates {
  /// A number in ASCII digits, at most four of them.
  struct Number {
    let value: Int
    /// Bytes of the text.
    let range: Range<Int>
  }

  /// Whether a number stands in `text` that is too large for the month or the day that it seems to be. Every
  /// impossible date holds one.
  static func mayHoldImpossibleDate(_ text: ByteView) -> Bool {
    var offset = 0
    while let month = text.offset(of: "月", from: offset) {
      offset = month + 3
      if isLateDay(text, behind: offset) || isNoMonth(text, endingAt: month) { return true }
    }
    return holdsLateDayInFigures(text)
  }

  /// The first year in ASCII digits.
  static func year(in text: ByteView) -> Int? {
    numbers(in: text, 0..<text.count).first {
      $0.range.count == 4 && (1900...2199).contains($0.value)
    }?
    .value
  }

  /// The numbers of up to four digits in `range`.
  static func numbers(in text: ByteView, _ range: Range<Int>) -> [Number] {
    var numbers: [Number] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard isDigit(text[offset]) else {
        offset += step(text[offset])
        continue
      }
      let start = offset
      var value = 0
      while offset < range.upperBound, isDigit(text[offset]) {
        if offset - start < 4 { value = value * 10 + Int(text[offset] & 0xF) }
        offset += 1
      }
      if offset - start <= 4 { numbers.append(Number(value: value, range: start..<offset)) }
    }
    return numbers
  }

  /// The length of the character that begins with `byte`: most of a Chinese text has no digits.
  @inline(__always)
  private static func step(_ byte: UInt8) -> Int { byte &- 0xE0 < 0x10 ? 3 : 1 }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// 29 and more, or a number in other numerals, behind 月.
  private static func isLateDay(_ text: ByteView, behind offset: Int) -> Bool {
    var start = offset
    while text[start] == 0x20 { start += 1 }
    guard text[start] < 0x80 else {
      return text.has(anyOf: Self.lateDays, at: start)
    }
    guard isDigit(text[start]) else { return false }
    if isDigit(text[start + 1]) { return value(text, start) >= 29 || value(text, start) == 0 }
    return text[start] == UInt8(ascii: "0")
  }

  /// How 29, 30 and more begin in Chinese and full-width numerals, and 0.
  private static let lateDays: [StaticString] = [
    "二十九", "廿九", "三十", "卅", "四", "五十", "２", "３", "４", "５", "６", "７", "８", "９", "０", "〇", "零",
  ]

  /// 0, or 13 and more, before 月.
  private static func isNoMonth(_ text: ByteView, endingAt offset: Int) -> Bool {
    guard isDigit(text[offset - 1]) else { return false }
    guard isDigit(text[offset - 2]) else { return text[offset - 1] == UInt8(ascii: "0") }
    let month = value(text, offset - 2)
    return month > 12 || month == 0
  }

  /// 2026-06-31, 31 June, February 30th: two digits of 29 and more that stand beside a letter, a stroke or a point.
  private static func holdsLateDayInFigures(_ text: ByteView) -> Bool {
    var offset = 0
    while offset < text.count {
      guard isDigit(text[offset]) else {
        offset += step(text[offset])
        continue
      }
      let start = offset
      while isDigit(text[offset]) { offset += 1 }
      if offset - start == 2, value(text, start) >= 13,
        isDateMark(text[start - 1]) || isLetterNear(text, offset)
      {
        return true
      }
    }
    return false
  }

  private static func isDateMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
      || byte == 0x20
  }

  private static func isLetterNear(_ text: ByteView, _ offset: Int) -> Bool {
    let next = text[offset] == 0x20 ? text[offset + 1] : text[offset]
    return (0x61...0x7A).contains(next | 0x20)
  }

  private static func value(_ text: ByteView, _ offset: Int) -> Int {
    Int(text[offset] & 0xF) * 10 + Int(text[offset + 1] & 0xF)
  }
}
