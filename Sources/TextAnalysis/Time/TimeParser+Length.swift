extension TimeParser {
  /// A length of time and where its words end.
  struct MeasuredLength {
    var length: TimeLength
    var isYears: Bool
    var end: Int
  }

  /// 三个月内, 五年内, "within 30 working days of issue": a length of time that ends what it is said of.
  ///
  /// Years count from the beginning of the plan's period (五年内 in a plan for 2026 is by the end of
  /// 2030), all else from the day of issue.
  /// A field may leave 内 out, where nothing else can be read: `isClosed` is false then.
  func length(_ first: TimeToken, isClosed: Bool = true) -> TimeExpression? {
    let isOpened = first.term == .within
    let start = lastOfRange(isOpened ? token(at: first.range.upperBound) : first)
    guard let measured = measure(start) else { return nil }
    if !isOpened, let distance = distance(measured, first) { return distance }
    var end = measured.end
    let origin = token(at: end)
    let isFromIssue = origin.term == .issuing
    if isFromIssue {
      end = origin.range.upperBound
    } else if !isOpened, let closed = closing(measured) ?? endOfSpan(measured, first) {
      end = closed
    } else if !isOpened, isClosed || token(at: first.range.upperBound).term == .day {
      return nil
    }
    return TimeExpression(
      reading: TimeReading(
        range: first.range.lowerBound..<end,
        meaning: meaning(of: measured, isFromIssue: isFromIssue),
        bound: .upTo))
  }

  /// The second number of 三至五年内, else the first itself.
  private func lastOfRange(_ first: TimeToken) -> TimeToken {
    guard let number = first.number else { return first }
    let mark = token(at: number.end)
    guard mark.term == .dash || mark.term == .to,
      case let second = token(at: mark.range.upperBound), let last = second.number,
      last.value > number.value
    else { return first }
    return second
  }

  /// 印发之日起30个工作日内; without a length, 自印发之日起, the day of issue and all days after it.
  func sinceIssue(_ first: TimeToken) -> TimeExpression? {
    var next = token(at: first.range.upperBound)
    if next.term == .link { next = token(at: next.range.upperBound) }
    if next.term == .within { next = token(at: next.range.upperBound) }
    if let measured = measure(next), let end = closing(measured) {
      return TimeExpression(
        reading: TimeReading(
          range: first.range.lowerBound..<end, meaning: meaning(of: measured, isFromIssue: true),
          bound: .upTo))
    }
    let issued = context.issued.map { TimeMeaning.interval(DayInterval($0)) }
    return TimeExpression(
      reading: TimeReading(
        range: first.range, meaning: issued ?? .unresolved(.issued), bound: .from))
  }

  private func meaning(of measured: MeasuredLength, isFromIssue: Bool) -> TimeMeaning {
    if measured.isYears, !isFromIssue {
      let ownYear = context.issued == nil ? context.ownYear : nil
      let start =
        context.period?.first ?? context.issued
        ?? ownYear.flatMap { Day(year: $0, month: 1, day: 1) }
      guard let start else { return .unresolved(.year) }
      let isIssue = context.period == nil && context.issued != nil
      let end = measured.length.last(after: isIssue ? start : start.advanced(by: -1))
      return end.flatMap { DayInterval(start, $0) }.map { .interval($0) } ?? .unreadable
    }
    guard let issued = context.issued else { return .unresolved(.issued) }
    let end = measured.length.last(after: issued)
    return end.flatMap { DayInterval(issued, $0) }.map { .interval($0) } ?? .unreadable
  }

  /// A number and its unit: 30个工作日, 半年, "six weeks".
  ///
  /// - Parameter least: the least number that counts.
  func measure(_ first: TimeToken, least: Int = 1) -> MeasuredLength? {
    if case .count(let unit) = first.term, unit == .halfYear || unit == .halfMonth {
      return measured(1, unit, first.range.upperBound)
    }
    let count: Int
    switch first.kind {
    case .number(let number): count = number.value
    case .word(.number(let value)): count = value
    default: return nil
    }
    guard count >= least, !isYear(first) else { return nil }
    let next = token(at: first.range.upperBound)
    switch next.term {
    case .count(.halfMonth):
      // 一个半月 is three half months.
      return measured(2 * count + 1, .halfMonth, next.range.upperBound)
    case .count(let unit): return measured(count, unit, next.range.upperBound)
    case .month where TimeLexicon.isLetter(UInt32(text[next.range.lowerBound])):
      return measured(count, .month, next.range.upperBound)
    case .day: return measured(count, .day, next.range.upperBound)
    case .quarter where TimeLexicon.isLetter(UInt32(text[next.range.lowerBound])):
      return measured(count, .quarter, next.range.upperBound)
    case .year where count < 1000:
      let end = next.range.upperBound
      // 一年半
      guard text.has("年半", at: end - Self.ideograph), token(at: end).term == nil else {
        return measured(count, .year, end)
      }
      return measured(12 * count + 6, .month, end + Self.ideograph)
    case .yearWithin where count < 1000:
      return measured(count, .year, next.range.lowerBound + Self.ideograph)
    default: return nil
    }
  }

  /// Whether the number before 年 names a year, 115年內 in Taiwan, and counts none.
  private func isYear(_ first: TimeToken) -> Bool {
    guard let number = first.number, !number.isYear else { return false }
    return year(number, from: first.range.lowerBound) != nil && text.has("年", at: number.end)
  }

  /// Bytes of a Chinese character.
  static let ideograph = 3

  private func measured(_ count: Int, _ unit: DurationUnit, _ end: Int) -> MeasuredLength? {
    TimeLength(count, unit, least: 0).map {
      MeasuredLength(length: $0, isYears: unit == .year, end: end)
    }
  }

  /// Where 内 behind a length ends; nil where none stands there.
  private func closing(_ measured: MeasuredLength) -> Int? {
    let next = token(at: measured.end)
    return next.term == .within ? next.range.upperBound : nil
  }

  /// Where 时间 behind a length ends that 用 or 经过 stands before; nil where it is no such length.
  private func endOfSpan(_ measured: MeasuredLength, _ first: TimeToken) -> Int? {
    let next = token(at: measured.end)
    guard next.term == .span else { return nil }
    let start = first.range.lowerBound - Self.ideograph
    let isUsed = text.has("用", at: start) || text.has("过", at: start) || text.has("過", at: start)
    return isUsed ? next.range.upperBound : nil
  }

  /// 一年一次, 3-5年一轮, 每两年一届 without its 每: what comes again.
  func cycle(_ first: TimeToken) -> TimeExpression? {
    guard let number = first.number, (1...99).contains(number.value) else { return nil }
    var unit = token(at: number.end)
    if unit.term == .dash || unit.term == .to,
      let last = token(at: unit.range.upperBound).number, (1...99).contains(last.value)
    {
      unit = token(at: last.end)
    }
    switch unit.term {
    case .year, .month, .count, .schoolTerm, .schoolYear, .quarter, .day: break
    default: return nil
    }
    guard let one = token(at: unit.range.upperBound).number, one.value == 1, !one.isArabic else {
      return nil
    }
    let times = token(at: one.end)
    guard times.term == .times else { return nil }
    return TimeExpression(
      reading: TimeReading(
        range: first.range.lowerBound..<times.range.upperBound, meaning: .recurring))
  }

  /// 每年, 每两年, 每季度末月25日前, "every month": 每 with its unit and the date in it.
  func recurrence(_ first: TimeToken) -> TimeExpression? {
    var unit = token(at: first.range.upperBound)
    if unit.number != nil { unit = token(at: unit.range.upperBound) }
    if unit.term == .dash || unit.term == .to {
      let last = token(at: unit.range.upperBound)
      guard last.number != nil else { return nil }
      unit = token(at: last.range.upperBound)
    }
    if case .number = unit.term { unit = token(at: unit.range.upperBound) }
    switch unit.term {
    case .year, .schoolYear, .month, .quarter, .schoolTerm, .day, .count, .yearEdge, .monthEdge,
      .quarterEdge, .termEdge, .monthThird, .yearWithin, .monthWithin, .part, .englishMonth,
      .weekday, .weekend:
      break
    default: return nil
    }
    var end = unit.range.upperBound
    if unit.term == .count(.week), let weekday = weekdayCharacter(at: end) { end = weekday.end }
    for _ in 0..<8 {
      guard let next = endOfRecurringDate(at: end) else { break }
      end = next
    }
    return TimeExpression(
      reading: TimeReading(range: first.range.lowerBound..<end, meaning: .recurring))
  }

  private func endOfRecurringDate(at offset: Int) -> Int? {
    let next = token(at: offset)
    switch next.term {
    case .month, .monthEdge, .monthThird, .edge, .third, .part, .bound(.upTo), .bound(.during),
      .within, .termEdge, .quarterEdge, .yearEdge:
      return next.range.upperBound
    default: break
    }
    let isOrdinal = next.term == .ordinal
    let first = isOrdinal ? token(at: next.range.upperBound) : next
    guard let number = first.number else { return nil }
    let unit = token(at: number.end)
    switch unit.term {
    case .day, .month, .monthEdge, .monthThird, .quarter: return unit.range.upperBound
    case .count(.week) where isOrdinal: return unit.range.upperBound
    case .bound(.upTo): return unit.range.lowerBound
    case .and, .dash, .to:
      guard let second = token(at: unit.range.upperBound).number else { return nil }
      switch token(at: second.end).term {
      case .day, .month, .monthEdge, .monthThird: return unit.range.upperBound
      default: return nil
      }
    default: return nil
    }
  }

  /// “十五五”末, “五一”前: a name in quotation marks with the words behind it.
  func quoted(_ first: TimeToken, _ opening: Opening = Opening()) -> TimeExpression? {
    quotedName(first).map { expression(of: withEdge($0), opening) }
  }

  /// A five-year plan or a holiday in quotation marks, the marks included.
  func quotedName(_ first: TimeToken) -> TimeFields? {
    let inner = token(at: first.range.upperBound)
    var fields = TimeFields(range: first.range)
    var end = inner.range.upperBound
    if let plan = inner.number?.fiveYearPlan {
      fields.part = .fiveYearPlan(plan)
    } else if let word = lexicon.word(in: text, at: inner.range.lowerBound),
      case .part(let part) = word.term, case .feast = part
    {
      fields.part = part
      end = word.end
    } else {
      return nil
    }
    let close = token(at: end)
    guard close.term == .closeQuote else { return nil }
    fields.range = first.range.lowerBound..<close.range.upperBound
    return fields
  }
}
