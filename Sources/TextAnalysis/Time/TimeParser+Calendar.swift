/// Days and stretches that are counted otherwise: the first week of March, the 1990s, 农历八月十五.
extension TimeParser {
  // MARK: The n-th of a month

  /// "fifth of March", "first week of May", "second Sunday of May 2026", "last day of March".
  func ranked(_ rank: Int, _ first: TimeToken, isLast: Bool = true) -> TimeFields? {
    guard isLast else { return nil }
    let unit = token(at: first.range.upperBound)
    let start = first.range.lowerBound
    if unit.term == .link, rank > 0 {
      guard let month = month(behind: unit) else { return nil }
      var fields = month
      fields.range = start..<month.range.upperBound
      fields.set(month: month.month ?? 0, day: rank, at: start..<month.range.upperBound)
      return fields
    }
    let of = token(at: unit.range.upperBound)
    guard of.term == .link, text[of.range.lowerBound] != UInt8(ascii: ","),
      var fields = month(behind: of), let month = fields.month
    else { return nil }
    switch unit.term {
    case .count(.week): fields.part = .weekOfMonth(rank, month: month)
    case .weekday(let weekday): fields.part = .weekday(rank, weekday, month: month)
    case .count(.day):
      fields.part = rank < 0 ? .lastDay(month: month) : .day(rank, month: month)
    default: return nil
    }
    fields.range = start..<fields.range.upperBound
    return fields
  }

  /// The month behind "of" or "of the", perhaps with its year.
  private func month(behind link: TimeToken) -> TimeFields? {
    let next = tokenPastLink(at: link.range.upperBound)
    switch next.term {
    case .englishMonth(let month):
      return withTrailingYear(
        TimeFields(range: next.range, part: .month(month), isEnglish: true))
    case .thisMonth: return fields(at: next.range.lowerBound, bareYear: false)
    default: return nil
    }
  }

  /// 三月第一周, 五月的第二个星期日, 3月最后一天: behind a month.
  func nth(in around: TimeFields, month: Int) -> TimeFields? {
    let link = token(at: around.range.upperBound)
    let start = link.term == .link ? link.range.upperBound : around.range.upperBound
    let rank: Int
    let unit: TimeToken
    if text.has("最后一", at: start) || text.has("最後一", at: start) {
      (rank, unit) = (-1, token(at: start + 3 * Self.ideograph))
    } else {
      let ordinal = token(at: start)
      guard ordinal.term == .ordinal, let number = token(at: ordinal.range.upperBound).number,
        (1...31).contains(number.value)
      else { return nil }
      (rank, unit) = (number.value, token(at: number.end))
    }
    var fields = around
    fields.range = around.range.lowerBound..<unit.range.upperBound
    switch unit.term {
    case .count(.week):
      if let weekday = weekdayCharacter(at: unit.range.upperBound) {
        fields.part = .weekday(rank, weekday.value, month: month)
        fields.range = around.range.lowerBound..<weekday.end
      } else {
        fields.part = .weekOfMonth(rank, month: month)
      }
    case .count(.day):
      fields.part = rank < 0 ? .lastDay(month: month) : .day(rank, month: month)
    default: return nil
    }
    return fields
  }

  /// 第12周 behind a year.
  func numberedWeek(_ first: TimeToken) -> TimeFields? {
    guard let number = token(at: first.range.upperBound).number, (1...53).contains(number.value),
      case let unit = token(at: number.end), unit.term == .count(.week)
    else { return nil }
    return TimeFields(
      range: first.range.lowerBound..<unit.range.upperBound, part: .week(number.value))
  }

  // MARK: Decades and centuries

  /// 90年代, 1990年代, "1990s"; two digits from 30 on are of the last century.
  func decade(_ number: TimeNumber, _ unit: TimeToken, century: Int? = nil, from start: Int)
    -> TimeFields?
  {
    let value = number.value
    guard value >= 0, value % 10 == 0,
      value < 100 || century == nil && (1000..<2200).contains(value)
    else { return nil }
    let base = century ?? (value >= 1000 ? 0 : value < 30 ? 2000 : 1900)
    let fields = TimeFields(
      range: start..<unit.range.upperBound, part: .days(Self.years(base + value, base + value + 9)))
    return withoutEdge(fields)
  }

  /// 21世纪, 20世纪90年代, "the 21st century".
  func century(_ number: Int, from start: Int, _ unit: TimeToken) -> TimeFields? {
    guard (1...30).contains(number) else { return nil }
    let first = (number - 1) * 100
    let next = token(at: unit.range.upperBound)
    if let decade = next.number, case let word = token(at: decade.end), word.term == .decade,
      let fields = self.decade(decade, word, century: first, from: start)
    {
      return fields
    }
    return withoutEdge(
      TimeFields(
        range: start..<unit.range.upperBound, part: .days(Self.years(first + 1, first + 100))))
  }

  /// 上世纪, 本世纪.
  func thisCentury(_ step: Int, _ first: TimeToken) -> TimeFields? {
    let year = context.ownYear ?? 2026
    return century((year - 1) / 100 + 1 + step, from: first.range.lowerBound, first)
  }

  /// 初 or 末 behind a decade belongs to it and leaves it whole.
  private func withoutEdge(_ part: TimeFields) -> TimeFields {
    var fields = withEdge(part)
    fields.edge = .whole
    return fields
  }

  private static func years(_ first: Int, _ last: Int) -> DayInterval? {
    guard let start = Day(year: first, month: 1, day: 1),
      let end = Day(year: last, month: 12, day: 31)
    else { return nil }
    return DayInterval(start, end)
  }

  // MARK: The lunar calendar

  /// 农历八月十五, 正月初一, 腊月廿三.
  func lunar(_ first: TimeToken) -> TimeFields? {
    let start = first.term == .lunar ? token(at: first.range.upperBound) : first
    let month: Int
    var end: Int
    switch start.kind {
    case .word(.lunarMonth(let value)): (month, end) = (value, start.range.upperBound)
    case .number(let number) where (1...12).contains(number.value) && text.has("月", at: number.end):
      (month, end) = (number.value, number.end + Self.ideograph)
    default: return nil
    }
    let dayStart = text.has("初", at: end) ? end + Self.ideograph : end
    var day: Int?
    if let number = TimeNumber(in: text, at: dayStart), (1...30).contains(number.value) {
      day = number.value
      end = number.end
      if token(at: end).term == .day { end = token(at: end).range.upperBound }
    }
    return TimeFields(
      range: first.range.lowerBound..<end, part: .lunar(month: month, day: day))
  }

  // MARK: Figures

  /// 3/25/2026, 25.3.2026: the number above 12 is the day. Where both may be the month it stands
  /// first, as in the United States, save in a field, which is not read then.
  func shortDate(_ first: TimeNumber, _ token: TimeToken) -> TimeFields? {
    guard let (month, year) = shortDateParts(first) else { return nil }
    let range = token.range.lowerBound..<year.end
    var fields = TimeFields(range: range, lead: .year, year: year.value, hasYear: true)
    let isDayFirst = first.value > 12 && month.value <= 12
    guard isProse || isDayFirst || month.value > 12 else { return nil }
    fields.set(
      month: isDayFirst ? month.value : first.value,
      day: isDayFirst ? first.value : month.value, at: range)
    return fields
  }

  /// Whether a number opens a date such as 3/25/2026.
  func isShortDate(_ first: TimeNumber) -> Bool { shortDateParts(first) != nil }

  private func shortDateParts(_ first: TimeNumber) -> (second: TimeNumber, year: TimeNumber)? {
    let mark = text[first.end]
    guard first.isArabic, first.length <= 2,
      mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-"),
      let second = TimeNumber(in: text, at: first.end + 1), second.isArabic, second.length <= 2,
      text[second.end] == mark, let year = TimeNumber(in: text, at: second.end + 1),
      year.isArabic, year.isYear
    else { return nil }
    return (second, year)
  }
}
