/// Times that count from the day of issue: 明天, 下周五, 未来三年, "two weeks ago".
extension TimeParser {
  /// Days that the day of issue settles.
  func fromToday(_ range: Range<Int>, _ days: (Day) -> DayInterval?) -> TimeFields {
    var fields = TimeFields(range: range, part: .days(context.issued.flatMap(days)))
    fields.missing = context.issued == nil ? .issued : nil
    return fields
  }

  /// Today (0), tomorrow (1).
  func relativeDay(_ step: Int, _ first: TimeToken) -> TimeFields {
    fromToday(first.range) { DayInterval($0.advanced(by: step)) }
  }

  // MARK: Weeks

  /// 下周, 下周五, 下周末, "next week".
  func week(_ step: Int, _ first: TimeToken) -> TimeFields {
    let end = first.range.upperBound
    if let weekday = weekdayCharacter(at: end) {
      return day(weekday.value, ofWeek: step, first.range.lowerBound..<weekday.end)
    }
    if text.has("末", at: end) {
      return weekend(step, first.range.lowerBound..<end + Self.ideograph)
    }
    return fromToday(first.range) { CalendarPart.week(of: $0.advanced(by: 7 * step)) }
  }

  private func day(_ weekday: Int, ofWeek step: Int, _ range: Range<Int>) -> TimeFields {
    fromToday(range) { today in
      DayInterval(today.advanced(by: weekday - today.weekday + 7 * step))
    }
  }

  /// Saturday and Sunday of this week (0) or another.
  func weekend(_ step: Int, _ range: Range<Int>) -> TimeFields {
    fromToday(range) { today in
      let saturday = today.advanced(by: 6 - today.weekday + 7 * step)
      return DayInterval(saturday, saturday.advanced(by: 1))
    }
  }

  /// The next such day of the week, today included.
  private func coming(_ weekday: Int, _ range: Range<Int>) -> TimeFields {
    fromToday(range) { today in
      DayInterval(today.advanced(by: (weekday - today.weekday + 7) % 7))
    }
  }

  /// 周五, 星期天; "week 12".
  func weekUnit(_ first: TimeToken) -> TimeFields? {
    let end = first.range.upperBound
    if TimeLexicon.isLetter(UInt32(text[first.range.lowerBound])) {
      guard let number = token(at: end).number, number.isArabic, (1...53).contains(number.value)
      else { return nil }
      return withTrailingYear(
        TimeFields(
          range: first.range.lowerBound..<number.end, part: .week(number.value), isEnglish: true))
    }
    guard let weekday = weekdayCharacter(at: end) else { return nil }
    return coming(weekday.value, first.range.lowerBound..<weekday.end)
  }

  /// "Friday"; "Monday, 30 March 2026", where the date settles it. An abbreviation needs the date.
  func weekday(_ weekday: Int, _ first: TimeToken, isShort: Bool) -> TimeFields? {
    let next = tokenPastLink(at: first.range.upperBound)
    if var date = englishDate(next), isDay(date) {
      date.range = first.range.lowerBound..<date.range.upperBound
      return date
    }
    return isShort ? nil : coming(weekday, first.range)
  }

  private func englishDate(_ first: TimeToken) -> TimeFields? {
    switch first.kind {
    case .number, .word(.englishMonth): fields(at: first.range.lowerBound, bareYear: false)
    default: nil
    }
  }

  /// 一…六, 日 and 天 behind 周; nil where a longer word or a count begins with them (下周一定).
  func weekdayCharacter(at offset: Int) -> (value: Int, end: Int)? {
    let (scalar, length) = text.scalar(at: offset)
    guard let index = Self.weekdays.firstIndex(of: scalar),
      !Self.notBehindWeekday.contains(text.scalar(at: offset + length).value)
    else { return nil }
    return (min(index, 6) + 1, offset + length)
  }

  private static let weekdays = "一二三四五六日天".unicodeScalars.map(\.value)
  private static let notBehindWeekday = Set(
    "定起般直样樣些致旦共切同并並律边邊次分个個名所家场場项項位成十百千本常".unicodeScalars.map(\.value))

  // MARK: This, next and last

  /// "next Monday", "last Friday", "this summer", "next June", "last day of March".
  func stepped(_ step: Int, _ first: TimeToken) -> TimeFields? {
    let next = token(at: first.range.upperBound)
    let range = first.range.lowerBound..<next.range.upperBound
    switch next.term {
    case .weekday(let weekday):
      return ranked(-1, first, isLast: step < 0) ?? day(weekday, ofWeek: step, range)
    case .weekend: return weekend(step, range)
    case .englishMonth(let month): return nearest(.month(month), step, range)
    case .part(.season(let season)): return nearest(.season(season), step, range)
    default: return ranked(-1, first, isLast: step < 0)
    }
  }

  /// The part of this year; the first that begins after today, or the last that is over.
  private func nearest(_ part: CalendarPart, _ step: Int, _ range: Range<Int>) -> TimeFields {
    fromToday(range) { today in
      let year = today.date.year
      let days = [year - 1, year, year + 1].compactMap { part.interval(year: $0) }
      switch step {
      case 0: return part.interval(year: year)
      case 1...: return days.first { $0.first > today }
      default: return days.last { $0.last < today }
      }
    }
  }

  // MARK: Lengths of time

  /// 未来三年, 近五年, "the past three months": a length of time before or behind the day of issue, that
  /// day left out. Years count from the plan's period, where there is one.
  func stretch(_ first: TimeToken, isPast: Bool) -> TimeExpression? {
    let next = tokenPastLink(at: first.range.upperBound)
    guard let measured = measure(next) ?? one(next) else { return nil }
    var end = measured.end
    if token(at: end).term == .within { end = token(at: end).range.upperBound }
    return TimeExpression(
      reading: TimeReading(
        range: first.range.lowerBound..<end, meaning: meaning(of: measured, isPast: isPast)),
      isRange: !isPast)
  }

  /// "the past year": one of an English unit.
  private func one(_ unit: TimeToken) -> MeasuredLength? {
    guard TimeLexicon.isLetter(UInt32(text[unit.range.lowerBound])),
      case .count(let count) = unit.term, count != .day,
      text[unit.range.upperBound - 1] | 0x20 != UInt8(ascii: "s")
    else { return nil }
    return TimeLength(1, count).map {
      MeasuredLength(length: $0, isYears: count == .year, end: unit.range.upperBound)
    }
  }

  private func meaning(of measured: MeasuredLength, isPast: Bool) -> TimeMeaning {
    let start = measured.isYears ? context.period?.first : nil
    guard let origin = start ?? context.issued else {
      return .unresolved(measured.isYears ? .year : .issued)
    }
    let days: DayInterval?
    if isPast {
      days = measured.length.first(before: origin).flatMap {
        DayInterval($0, origin.advanced(by: -1))
      }
    } else {
      let eve = start == nil ? origin : origin.advanced(by: -1)
      days = measured.length.last(after: eve).flatMap { DayInterval(eve.advanced(by: 1), $0) }
    }
    return days.map { .interval($0) } ?? .unreadable
  }

  /// 三天后, 两周前, "3 days ago", "two weeks later": the day that lies so far from the day of issue.
  func distance(_ measured: MeasuredLength, _ first: TimeToken) -> TimeExpression? {
    guard isProse else { return nil }
    let next = token(at: measured.end)
    switch next.term {
    case .ago: return distant(measured, first, isPast: true, end: next.range.upperBound)
    case .later: return distant(measured, first, isPast: false, end: next.range.upperBound)
    case .bound(.upTo) where !endsInDay(measured) && isBefore(next):
      return distant(measured, first, isPast: true, end: next.range.upperBound)
    case .bound(.from) where isSince(next):
      return TimeExpression(
        reading: TimeReading(
          range: first.range.lowerBound..<next.range.upperBound,
          meaning: meaning(of: measured, isPast: true)))
    case .bound(.after) where !endsInDay(measured) || first.number?.isArabic == false:
      return distant(measured, first, isPast: false, end: next.range.upperBound)
    default: return nil
    }
  }

  /// "in three days".
  func distance(behind opening: TimeToken, _ next: TimeToken) -> TimeExpression? {
    let start = opening.range.lowerBound
    guard isProse, opening.range.count == 2, text[start] | 0x20 == UInt8(ascii: "i"),
      let measured = measure(next)
    else { return nil }
    return distant(measured, opening, isPast: false, end: measured.end)
  }

  /// 以来, but not 起.
  private func isSince(_ word: TimeToken) -> Bool {
    text.has("以来", at: word.range.lowerBound) || text.has("以來", at: word.range.lowerBound)
  }

  /// 前, 之前 or 以前, but not 止 or 前夕.
  private func isBefore(_ word: TimeToken) -> Bool {
    text.has("前", at: word.range.upperBound - Self.ideograph)
  }

  /// 5日: a length, but more often a date.
  private func endsInDay(_ measured: MeasuredLength) -> Bool {
    text.has("日", at: measured.end - Self.ideograph)
  }

  private func distant(
    _ measured: MeasuredLength, _ first: TimeToken, isPast: Bool, end: Int
  ) -> TimeExpression {
    let fields = fromToday(first.range.lowerBound..<end) { today in
      let length = measured.length
      return (isPast ? length.first(before: today) : length.last(after: today))
        .map { DayInterval($0) }
    }
    return TimeExpression(
      reading: TimeReading(range: fields.range, meaning: interval(of: fields, nil).meaning),
      part: fields.part)
  }
}
