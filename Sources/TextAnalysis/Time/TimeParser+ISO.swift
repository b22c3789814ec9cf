extension TimeParser {
  /// 2026-03-31, 2026/3/31, 2026.3.31, 2026-03 and 20260331.
  ///
  /// In prose a year and a month with a point or a stroke between them (2026.3) are a date only in
  /// front of a word that belongs to one, for a figure may look the same.
  func isoDate(_ year: TimeNumber, _ first: TimeToken) -> TimeFields? {
    guard year.isArabic else { return nil }
    if year.length == 8, !isProse { return compactDate(year, first) }
    let mark = text.scalar(at: year.end)
    guard year.isYear || year.length == 3, Self.isDateMark(mark.value),
      let month = part(at: year.end + mark.length),
      let value = isoYear(year, first, hasDay: text.scalar(at: month.end).value == mark.value)
    else { return nil }
    var fields = TimeFields(
      range: first.range.lowerBound..<month.end, lead: .year, year: value, hasYear: true)
    let monthStart = year.end + mark.length
    if text.scalar(at: month.end).value == mark.value, let day = part(at: month.end + mark.length) {
      fields.range = first.range.lowerBound..<day.end
      let end = fields.range.upperBound
      let isMonth = (1...12).contains(month.value)
      fields.set(
        month: month.value, day: day.value, at: monthStart..<(isMonth ? end : month.end))
      return withClock(fields)
    }
    let unit = token(at: month.end)
    switch unit.term {
    case .month, .monthEdge, .monthThird, .monthWithin:
      guard mark.value == 0x2E || mark.value == 0x2F else { return nil }
      return inMonth(month.value, from: monthStart, unit, fields)
    case .year, .schoolYear: return nil
    case .bound, .dash, .to, .within: break
    default: if isProse, mark.value != 0x2D, !isSlashMonth(month, mark.value) { return nil }
    }
    if mark.value == 0x2013 || mark.value == 0x2014 { return nil }
    fields.set(month: month.value, at: monthStart..<month.end)
    return isProse && fields.wrong != nil ? nil : fields
  }

  /// The year of 2026-03, and of 115/6/30 in a field or a document of Taiwan.
  private func isoYear(_ number: TimeNumber, _ first: TimeToken, hasDay: Bool) -> Int? {
    if number.isYear { return number.value }
    guard hasDay, !isProse || context.countsRepublicYears else { return nil }
    return RepublicYear(number, from: first.range.lowerBound, in: text)?.year
  }

  /// 2026/03 with nothing behind it.
  private func isSlashMonth(_ month: TimeNumber, _ mark: UInt32) -> Bool {
    guard mark == 0x2F || mark == 0xFF0F, month.length == 2 else { return false }
    let next = text.scalar(at: month.end).value
    return next == 0 || next == 0x2C || next == 0x3002 || next == 0xFF0C || next == 0x20
  }

  private func compactDate(_ number: TimeNumber, _ first: TimeToken) -> TimeFields? {
    let (year, month, day) = (number.value / 10_000, number.value / 100 % 100, number.value % 100)
    guard (1900...2199).contains(year) else { return nil }
    var fields = TimeFields(range: first.range, lead: .year, year: year, hasYear: true)
    fields.set(month: month, day: day, at: first.range)
    return fields
  }

  /// A time of day behind an ISO date belongs to it: 2026-03-31T17:00:00Z.
  private func withClock(_ date: TimeFields) -> TimeFields {
    var end = date.range.upperBound
    guard text[end] == UInt8(ascii: "T"), TimeNumber(in: text, at: end + 1) != nil else {
      return date
    }
    let last = min(text.count, end + 32)
    while end < last, Self.isClockByte(text[end]) { end += 1 }
    var fields = date
    fields.range = date.range.lowerBound..<end
    return fields
  }

  private func part(at offset: Int) -> TimeNumber? {
    guard let number = TimeNumber(in: text, at: offset), number.isArabic, number.length <= 2 else {
      return nil
    }
    return number
  }

  private static func isDateMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2E, 0x2F, 0xFF0D, 0xFF0E, 0xFF0F, 0x2010...0x2014: true
    default: false
    }
  }

  private static func isClockByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "."),
      UInt8(ascii: "T"), UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
