/// A year of the Republic's era, as Taiwan counts: 民國115年 and 115年 are 2026.
///
/// A number of three digits before 年 may be a length of time as well (建校115年). It is certainly a year behind 民國, as
/// 115年度, and in front of a month; elsewhere the document has to count so, or the year has to fit.
public struct RepublicYear: Hashable, Sendable {
  /// The year of the common era.
  public let year: Int
  /// Whether nothing else can be meant.
  public let isCertain: Bool

  /// The year before the first one.
  private static let epoch = 1911

  /// The number of `year` in the era; nil for a year before it.
  public static func number(of year: Int) -> Int? { year > epoch ? year - epoch : nil }

  /// The year that `number`, written from `start` on, gives with the 年 behind it; nil where it can be none.
  init?(_ number: TimeNumber, from start: Int, in text: ByteView) {
    let isNamed = Self.isBehindName(start, in: text)
    guard isNamed ? (1...199).contains(number.value) : Self.canBeYear(number) else { return nil }
    year = Self.epoch + number.value
    isCertain = isNamed || number.value >= 100 && Self.isDated(number, in: text)
  }

  /// The year of a number in front of a range's end: 114 of 114至116年, where the last year is `last`.
  init?(_ number: TimeNumber, before last: Int) {
    guard (1...20).contains(last - Self.epoch - number.value), number.value > 0 else { return nil }
    (year, isCertain) = (Self.epoch + number.value, true)
  }

  /// 70 to 150: 98, 115, 一百一十五, 一一五; but not 一百.
  private static func canBeYear(_ number: TimeNumber) -> Bool {
    let length = number.isArabic ? 2...3 : 3...5
    return length.contains(number.length) && (70...150).contains(number.value)
  }

  private static func isBehindName(_ start: Int, in text: ByteView) -> Bool {
    var end = start
    while start - end < 2, text[end - 1] == 0x20 { end -= 1 }
    return text.has("民國", endingAt: end) || text.has("民国", endingAt: end)
  }

  /// 115年度, 115年6月.
  private static func isDated(_ number: TimeNumber, in text: ByteView) -> Bool {
    var end = number.end
    while end - number.end < 2, text[end] == 0x20 { end += 1 }
    guard text.has("年", at: end) else { return false }
    end += "年".utf8.count
    if text.has("度", at: end) { return true }
    while text[end] == 0x20 { end += 1 }
    guard let month = TimeNumber(in: text, at: end), (1...12).contains(month.value) else {
      return false
    }
    end = month.end
    while text[end] == 0x20 { end += 1 }
    return text.has("月", at: end)
  }

  /// Whether a title or a period is written in years of the era: 民國115年, 115年度, or 115年 where that is a year of
  /// `period`. Other times of such a document are too.
  public static func areCounted(in text: ByteView, of period: DayInterval?) -> Bool {
    let years = period.map { $0.first.date.year...$0.last.date.year }
    if let number = TimeNumber(in: text, at: 0), number.end == text.count,
      let found = RepublicYear(number, from: 0, in: text)
    {
      return years?.contains(found.year) ?? false
    }
    var offset = 0
    while let sign = text.offset(of: "年", from: offset) {
      offset = sign + "年".utf8.count
      let start = startOfNumber(endingAt: sign, in: text)
      guard let number = TimeNumber(in: text, at: start),
        let found = RepublicYear(number, from: start, in: text)
      else { continue }
      if found.isCertain || years?.contains(found.year) ?? false { return true }
    }
    return false
  }

  /// Where the numerals begin that end at `sign`, at most six of them, with a blank behind them.
  private static func startOfNumber(endingAt sign: Int, in text: ByteView) -> Int {
    var start = sign
    while sign - start < 2, text[start - 1] == 0x20 { start -= 1 }
    for _ in 0..<6 {
      if text[start - 1] &- 0x30 < 10 {
        start -= 1
      } else if start >= 3, text[start - 3] >= 0xE0,
        TimeNumber.isNumeral(text.scalar(at: start - 3).value)
      {
        start -= 3
      } else {
        break
      }
    }
    return start
  }
}

extension TimeParser {
  /// The year that `number`, written from `start` on, gives before 年: 2026, or 115 of the Republic's era.
  func year(_ number: TimeNumber, from start: Int) -> Int? {
    if number.isYear { return number.value }
    guard let found = RepublicYear(number, from: start, in: text) else { return nil }
    if found.isCertain { return found.year }
    let distance = context.ownYear.map { abs($0 - found.year) }
    if context.countsRepublicYears { return (distance ?? 0) <= 30 ? found.year : nil }
    // A deadline of 115 years is none.
    return !isProse && (distance ?? .max) <= 3 ? found.year : nil
  }

  /// The year that a number alone gives: 2026, and 115 as all that stands in a field of such a document.
  func bareYear(_ number: TimeNumber, from start: Int) -> Int? {
    if number.isYear { return number.value }
    guard !isProse, context.countsRepublicYears, number.length == 3 else { return nil }
    switch text.scalar(at: number.end).value {
    case 0, 0x2D, 0x7E, 0x2013...0x2015, 0xFF5E, 0x81F3, 0x5230: break
    default: return nil
    }
    return RepublicYear(number, from: start, in: text)?.year
  }
}
