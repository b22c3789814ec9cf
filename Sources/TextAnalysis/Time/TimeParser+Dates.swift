extension TimeParser {
  /// A date, a list that shares its unit, or a range, with the words that bound it.
  func dates(at offset: Int, _ opening: Opening) -> TimeExpression? {
    times(at: offset, opening).map { expression(of: $0, opening) }
  }

  /// One date with the words that bound it.
  func expression(of fields: TimeFields, _ opening: Opening = Opening()) -> TimeExpression {
    expression(of: Times(first: fields), opening)
  }

  private func expression(of times: Times, _ opening: Opening) -> TimeExpression {
    let last = times.last
    var bound = bound(behind: last, opening)
    if times.isRange, bound.kind == .from && opening.bound == .from || isUntil(bound) {
      bound.kind = .during
    }
    var expression = TimeExpression(
      reading: TimeReading(
        range: (opening.start ?? times.first.range.lowerBound)..<bound.end, meaning: .impossible,
        bound: bound.kind, hasYear: times.firstValue { $0.hasYear ? true : nil } ?? false),
      part: last.part, isRange: times.isRange, hasEdge: last.edge != .whole,
      hasBoundWord: bound.end > last.range.upperBound)
    if let wrong = times.firstValue(\.wrong) {
      if !isProse { expression.reading.range = wrong }
      return expression
    }
    expression.reading.meaning = meaning(of: times, bound)
    return expression
  }

  /// 止 behind a range closes it.
  private func isUntil(_ bound: Bound) -> Bool {
    bound.kind == .upTo && text.has("止", at: bound.end - Self.ideograph)
  }

  // MARK: Ranges and lists

  /// The dates of one expression, and whether they are the two ends of a range.
  struct Times {
    var first: TimeFields
    var others: [TimeFields] = []
    var isRange = false

    var last: TimeFields { others.last ?? first }
    var fields: [TimeFields] { [first] + others }

    /// What `value` gives for the first of the dates for which it gives anything.
    func firstValue<Value>(_ value: (TimeFields) -> Value?) -> Value? {
      if let found = value(first) { return found }
      for other in others {
        if let found = value(other) { return found }
      }
      return nil
    }

    /// Puts all of them into a year.
    mutating func settle(year: Int?, hasYear: Bool) {
      (first.year, first.hasYear) = (year, hasYear)
      for index in others.indices { (others[index].year, others[index].hasYear) = (year, hasYear) }
    }
  }

  private func times(at offset: Int, _ opening: Opening) -> Times? {
    if let years = financialYears(at: offset) { return years }
    guard let first = fields(at: offset, bareYear: opening.allowsBareYear) else {
      return sharingUnit(at: offset, opening)
    }
    if first.part == .year, first.edge == .whole, let shared = inYear(first, offset, opening) {
      return shared
    }
    var mark = token(
      at: isDay(first)
        ? endOfClock(at: endOfWeekday(at: first.range.upperBound))
        : first.range.upperBound)
    if mark.term == .bound(.from) {
      // 自3月1日起至5月1日止
      let next = token(at: mark.range.upperBound)
      if next.term == .to { mark = next }
    }
    if mark.term == .and, !opening.isBetween { return days(first, mark) }
    guard mark.term == .dash || mark.term == .to || mark.term == .and,
      let second = second(behind: first, mark, opening)
    else { return Times(first: first) }
    return Times(first: first, others: [second], isRange: true)
  }

  /// 2020-2023年, and 2026年1—3月: numbers that share a unit, in a year or as one.
  private func inYear(_ year: TimeFields, _ offset: Int, _ opening: Opening) -> Times? {
    if year.lead == .year, let range = sharingUnit(at: offset, opening) { return range }
    guard token(at: year.range.upperBound).number != nil,
      var times = sharingUnit(at: year.range.upperBound, Opening()), times.first.lead != .year
    else { return nil }
    times.first.range = offset..<times.first.range.upperBound
    times.settle(year: year.year, hasYear: year.hasYear)
    return times
  }

  /// 5月1日、3日: the days share the month.
  private func days(_ first: TimeFields, _ mark: TimeToken) -> Times {
    var times = Times(first: first)
    var mark = mark
    while isDay(first), mark.term == .and, times.others.count < 12,
      let number = token(at: mark.range.upperBound).number, token(at: number.end).term == .day,
      var next = fields(at: mark.range.upperBound, after: first, bareYear: false)
    {
      next.hasYear = first.hasYear
      times.others.append(next)
      mark = token(at: next.range.upperBound)
    }
    return times
  }

  private func second(behind first: TimeFields, _ mark: TimeToken, _ opening: Opening)
    -> TimeFields?
  {
    let isBareYear = first.lead == .year && first.part == .year && opening.allowsBareYear
    guard
      var second = fields(at: mark.range.upperBound, after: first, bareYear: isBareYear)
    else { return nil }
    if case .thisYear(let step) = token(at: mark.range.upperBound).term {
      let year = first.year ?? interval(of: first, nil).interval?.first.date.year
      second.year = year.map { $0 + step }
    }
    if second.year == nil { second.year = first.year }
    return second
  }

  /// 3—6月, 3、6、9月, 2025—2026学年, 2020-2023年: numbers that share the unit of the last.
  private func sharingUnit(at offset: Int, _ opening: Opening) -> Times? {
    var next = token(at: offset)
    if next.term == .ordinal { next = token(at: next.range.upperBound) }
    guard let number = next.number, isJoiner(token(at: number.end).term) else { return nil }
    var numbers: [TimeToken] = []
    var marks: [TimeTerm] = []
    while let number = next.number, numbers.count < Self.mostListed {
      numbers.append(next)
      let mark = token(at: number.end)
      guard let term = mark.term, isJoiner(term) else { break }
      marks.append(term)
      next = token(at: mark.range.upperBound)
    }
    guard numbers.count > 1, marks.count == numbers.count - 1, let last = numbers.last,
      let shared = shared(last, of: numbers, at: offset),
      !shared.isEnglish
        || isDay(shared) && numbers.count == 2 && (marks[0] != .and || opening.isBetween),
      shared.range != last.range || !isCounting(behind: shared)
    else { return nil }
    var fields = numbers.dropLast().compactMap { likeness($0, of: shared) }
    guard fields.count == numbers.count - 1 else { return nil }
    fields[0].range = offset..<fields[0].range.upperBound
    if shared.part == .schoolYear || isTerm(shared.part), numbers.count == 2, shared.lead == .year {
      return schoolYear(fields[0], shared)
    }
    return Times(
      first: fields[0], others: fields.dropFirst() + [shared],
      isRange: fields.count == 1 && (marks[0] != .and || opening.isBetween))
  }

  /// How many numbers a list that shares its unit can have.
  static let mostListed = 12

  /// Where the number of a list begins that follows the one at `offset`; nil where none does, or
  /// either number may be a date by itself.
  func listed(behind offset: Int) -> Int? {
    guard let number = token(at: offset).number, isPlain(number),
      case let mark = token(at: number.end), isJoiner(mark.term),
      case let next = token(at: mark.range.upperBound), let second = next.number, isPlain(second)
    else { return nil }
    return next.range.lowerBound
  }

  private func isPlain(_ number: TimeNumber) -> Bool {
    number.length < 4 && number.fiveYearPlan == nil
  }

  /// Whether a mark or word stands between the numbers of a range or list.
  private func isJoiner(_ term: TimeTerm?) -> Bool {
    switch term {
    case .dash, .to, .and: true
    default: false
    }
  }

  /// The last of some numbers with its unit; days alone are days of this month.
  private func shared(_ last: TimeToken, of numbers: [TimeToken], at offset: Int) -> TimeFields? {
    let unit = token(at: last.range.upperBound)
    let month = unit.term == .day && isDayAlone(offset, unit) ? thisMonth(last.range) : nil
    return fields(at: last.range.lowerBound, after: month, bareYear: isBareRange(numbers))
  }

  func isTerm(_ part: CalendarPart) -> Bool {
    if case .term = part { true } else { false }
  }

  /// Two years with nothing but a dash between them need no unit: 2026-2028.
  private func isBareRange(_ numbers: [TimeToken]) -> Bool {
    guard numbers.count == 2, let first = numbers[0].number, let last = numbers[1].number else {
      return false
    }
    return first.isYear && last.isYear && first.value < last.value
  }

  /// Whether figures alone may count something: 2000—2100人.
  private func isCounting(behind years: TimeFields) -> Bool {
    isProse && text.scalar(at: years.range.upperBound).value >= 0x4E00
  }

  /// 2025—2026学年, perhaps with one of its terms. The last year is read as the one it begins in.
  private func schoolYear(_ first: TimeFields, _ last: TimeFields) -> Times? {
    guard let start = first.year, let end = last.year else { return nil }
    var fields = last
    fields.range = first.range.lowerBound..<last.range.upperBound
    fields.year = end - 1
    guard last.part == .schoolYear, start < end - 1 else { return Times(first: fields) }
    var begin = fields
    begin.year = start
    return Times(first: begin, others: [fields], isRange: true)
  }

  /// The time that `number` gives with the unit of `shared`.
  private func likeness(_ token: TimeToken, of shared: TimeFields) -> TimeFields? {
    guard let number = token.number else { return nil }
    var fields = TimeFields(range: token.range, lead: shared.lead, year: shared.year)
    switch shared.lead {
    case .year:
      let era = shared.year.flatMap { RepublicYear(number, before: $0)?.year }
      guard let year = number.isYear ? number.value : era else { return nil }
      fields.year = year
      fields.hasYear = true
    case .month:
      guard (1...12).contains(number.value) else { return nil }
      fields.part = .month(number.value)
    case .quarter:
      guard (1...4).contains(number.value) else { return nil }
      fields.part = .quarter(number.value)
    case .day, .other:
      guard isDay(shared), let month = shared.month, (1...31).contains(number.value) else {
        return nil
      }
      fields.hasYear = shared.hasYear
      fields.isEnglish = shared.isEnglish
      fields.missing = shared.missing
      fields.set(month: month, day: number.value, at: token.range)
    }
    return fields
  }

  // MARK: Bounds

  /// How a time is bounded, whether its named days are left out, and where the words end.
  struct Bound {
    var kind = TimeBound.during
    var leavesOut = false
    var isWithin = false
    var end: Int
  }

  private func bound(behind last: TimeFields, _ opening: Opening) -> Bound {
    var bound = Bound(isWithin: last.isWithin, end: last.range.upperBound)
    if isDay(last) || isDays(last) {
      bound.end = endOfClock(at: endOfWeekday(at: bound.end))
    }
    let next = token(at: bound.end)
    switch next.term {
    case .bound(let kind):
      bound.kind = kind
      bound.leavesOut = kind == .upTo && last.part.isEvent && last.edge == .whole
      bound.end = next.range.upperBound
    case .within:
      (bound.kind, bound.isWithin, bound.end) = (.upTo, true, next.range.upperBound)
    case .nothing where last.part.isEvent || last.edge != .whole || isDay(last):
      // 前 belongs to the time, whatever longer word it begins: 6月底前|列入.
      guard text.has("前", at: next.range.lowerBound) else { break }
      bound.kind = .upTo
      bound.leavesOut = last.part.isEvent && last.edge == .whole
      bound.end = next.range.lowerBound + Self.ideograph
    case .around: bound.end = next.range.upperBound
    default: break
    }
    if last.isWithin { bound.kind = .upTo }
    if let opened = opening.bound, bound.kind == .during {
      bound.kind = opened
      bound.leavesOut =
        opened == .upTo && last.edge == .whole
        && (last.part.isEvent && !isFeast(last) || opening.isBefore && !isDay(last))
    }
    return bound
  }

  /// The end of a time of day behind a date: 17:00, 下午5时.
  private func endOfClock(at offset: Int) -> Int {
    var next = token(at: offset)
    var offset = offset
    if next.term == .daytime {
      offset = next.range.upperBound
      next = token(at: offset)
    }
    guard let hour = next.number, (0...24).contains(hour.value) else { return offset }
    let unit = token(at: hour.end)
    if unit.term == .hour { return unit.range.upperBound }
    let mark = text.scalar(at: hour.end)
    guard mark.value == 0x3A || mark.value == 0xFF1A,
      let minute = TimeNumber(in: text, at: hour.end + mark.length), minute.length == 2
    else { return offset }
    return minute.end
  }

  /// The end of the day of the week that stands behind a date: （星期四）, ", Thursday".
  private func endOfWeekday(at offset: Int) -> Int {
    let mark = text.scalar(at: offset)
    let isBracket = mark.value == 0x28 || mark.value == 0xFF08
    let isComma = mark.value == 0x2C || mark.value == 0xFF0C
    let first = token(at: isBracket || isComma ? offset + mark.length : offset)
    let end: Int
    switch first.term {
    case .count(.week):
      guard let weekday = weekdayCharacter(at: first.range.upperBound) else { return offset }
      end = weekday.end
    case .weekday: end = first.range.upperBound
    case .shortWeekday where isBracket: end = first.range.upperBound
    default: return offset
    }
    guard isBracket else { return end }
    let close = text.scalar(at: end)
    return close.value == 0x29 || close.value == 0xFF09 ? end + close.length : offset
  }

  private func isFeast(_ fields: TimeFields) -> Bool {
    if case .feast = fields.part { true } else { false }
  }

  private func isDays(_ fields: TimeFields) -> Bool {
    if case .days = fields.part { true } else { false }
  }

  func isDay(_ fields: TimeFields) -> Bool {
    if case .day = fields.part { true } else { false }
  }
}
