extension TimeParser {
  /// The date, month, quarter … that begins at `offset`. `previous` is the time before it in a
  /// range, whose month a bare day takes.
  func fields(at offset: Int, after previous: TimeFields? = nil, bareYear: Bool) -> TimeFields? {
    let first = token(at: offset)
    switch first.kind {
    case .nothing: return nil
    case .word(let term): return fields(term, first, bareYear: bareYear)
    case .number(let number):
      if let feast = feastInNumerals(first) { return feast }
      return fields(number, first, after: previous, bareYear: bareYear)
    }
  }

  private func fields(_ term: TimeTerm, _ first: TimeToken, bareYear: Bool) -> TimeFields? {
    var fields = TimeFields(range: first.range)
    switch term {
    case .part(let part):
      fields.part = part
      fields = withTrailingYear(withEdge(fields))
      if isProse, fields.year == nil, case .season = part { return nil }
      return fields
    case .englishMonth(let month): return english(month: month, first)
    case .edgeOf(let edge): return edged(edge, first)
    case .yearEdge(let edge):
      fields.edge = edge
      return withTrailingYear(fields)
    case .yearWithin:
      fields.isWithin = true
      return fields
    case .thisYear(let step):
      fields.year = context.ownYear.map { $0 + step }
      fields.missing = fields.year == nil ? .year : nil
      return withinYear(fields)
    case .thisMonth, .monthEdge: return inThisMonth(term, fields)
    case .thisQuarter, .thisTerm, .quarterEdge, .termEdge: return fromIssue(term, fields)
    case .relativeDay(let step): return relativeDay(step, first)
    case .thisWeek(let step): return week(step, first)
    case .weekend: return weekend(0, first.range)
    case .count(.week): return weekUnit(first)
    case .weekday(let day): return weekday(day, first, isShort: false)
    case .shortWeekday(let day): return weekday(day, first, isShort: true)
    case .step(let step): return stepped(step, first)
    case .rank(let rank): return ranked(rank, first)
    case .thisCentury(let step): return thisCentury(step, first)
    case .lunar, .lunarMonth: return lunar(first)
    case .fiscalYear:
      let year = token(at: first.range.upperBound)
      guard let number = year.number, number.isYear else { return nil }
      return TimeFields(
        range: first.range.lowerBound..<number.end, year: number.value, hasYear: true,
        isEnglish: true)
    case .ordinal: return ordinal(first)
    case .schoolYear: return englishSchoolYear(first)
    default: return nil
    }
  }

  private func fields(
    _ number: TimeNumber, _ first: TimeToken, after previous: TimeFields?, bareYear: Bool
  ) -> TimeFields? {
    var fields = TimeFields(range: first.range)
    if let plan = number.fiveYearPlan {
      fields.part = .fiveYearPlan(plan)
      return withEdge(fields)
    }
    if let date = isoDate(number, first) ?? shortDate(number, first) { return date }
    let unit = token(at: number.end)
    guard let term = unit.term else {
      if let day = englishDay(number, after: previous, first) { return day }
      guard bareYear else { return nil }
      return bare(number, first)
    }
    switch term {
    case .year, .yearEdge, .yearWithin, .schoolYear: return inYear(number, first, unit)
    case .month, .monthEdge, .monthThird, .monthWithin:
      fields.lead = .month
      return inMonth(number.value, from: first.range.lowerBound, unit, fields)
    case .day: return day(number, unit, after: previous, first)
    case .decade: return decade(number, unit, from: first.range.lowerBound)
    case .century: return century(number.value, from: first.range.lowerBound, unit)
    case .quarter, .quarterEdge: return quarter(number, unit, fields)
    case .part, .dash, .to:
      if number.isYear, let quarter = englishPart(behind: number, unit, first) { return quarter }
      if unit.term == .dash, let date = english(day: number, first, unit) { return date }
    case .englishMonth, .ordinalSuffix, .link:
      if let date = english(day: number, first, unit) { return date }
    case .thisYear(0):
      // 年度重點工作 is a word of its own; behind a year of the Republic's era 年度 belongs to that.
      if !number.isYear, text.has("年度", at: unit.range.lowerBound),
        let year = year(number, from: first.range.lowerBound)
      {
        let end = unit.range.lowerBound + 2 * Self.ideograph
        return TimeFields(
          range: first.range.lowerBound..<end, lead: .year, year: year, hasYear: true)
      }
    case .nothing: return nil
    default: break
    }
    if let day = englishDay(number, after: previous, first) { return day }
    guard bareYear else { return nil }
    return bare(number, first)
  }

  private func bare(_ number: TimeNumber, _ first: TimeToken) -> TimeFields? {
    guard let year = bareYear(number, from: first.range.lowerBound),
      !TimeLexicon.isLetter(UInt32(text[first.range.upperBound]))
    else { return nil }
    return TimeFields(range: first.range, lead: .year, year: year, hasYear: true)
  }

  // MARK: Years

  /// 2026年…, 2026年底, 2026学年; also 26年3月.
  private func inYear(_ number: TimeNumber, _ first: TimeToken, _ unit: TimeToken) -> TimeFields? {
    var fields = TimeFields(
      range: first.range.lowerBound..<unit.range.upperBound, lead: .year,
      year: year(number, from: first.range.lowerBound), hasYear: true)
    if fields.year == nil {
      guard number.isArabic, number.length == 2, unit.term == .year else { return nil }
      fields.year = (number.value < 70 ? 2000 : 1900) + number.value
      let date = withinYear(fields)
      return date.month == nil ? nil : date
    }
    switch unit.term {
    case .schoolYear: return inSchoolYear(fields)
    case .yearEdge(let edge): fields.edge = edge
    case .yearWithin: fields.isWithin = true
    default: return withinYear(fields)
    }
    return fields
  }

  /// The part of a year that follows it: 3月, 第三季度, 秋季学期, 底.
  private func withinYear(_ year: TimeFields) -> TimeFields {
    let next = tokenPastLink(at: year.range.upperBound)
    var fields = year
    switch next.kind {
    case .nothing: return year
    case .number(let number):
      return joined(year, feastInNumerals(next)) ?? inYear(year, number, next) ?? year
    case .word(.ordinal): return joined(year, ordinal(next) ?? numberedWeek(next)) ?? year
    case .word(.lunar), .word(.lunarMonth): return joined(year, lunar(next)) ?? year
    case .word(.openQuote): return joined(year, quotedName(next)) ?? year
    case .word(.yearEdge(let edge)): fields.edge = edge
    case .word(.edge(let edge)) where !year.hasYear: fields.edge = edge
    case .word(.yearWithin): fields.isWithin = true
    case .word(.part(let part)):
      fields.part = part
      fields.range = year.range.lowerBound..<next.range.upperBound
      return withEdge(fields)
    case .word(.month), .word(.day), .word(.monthEdge):
      guard !isProse, year.hasYear else { return year }
      fields.isBlank = true
    default: return year
    }
    fields.range = year.range.lowerBound..<next.range.upperBound
    return fields
  }

  private func inYear(_ year: TimeFields, _ number: TimeNumber, _ first: TimeToken) -> TimeFields? {
    let unit = token(at: number.end)
    switch unit.term {
    case .month, .monthEdge, .monthThird, .monthWithin:
      return inMonth(number.value, from: first.range.lowerBound, unit, year)
    case .quarter, .quarterEdge: return quarter(number, unit, year)
    default: return nil
    }
  }

  private func joined(_ year: TimeFields, _ part: TimeFields?) -> TimeFields? {
    guard var part else { return nil }
    part.year = year.year
    part.hasYear = year.hasYear
    part.lead = year.lead
    part.range = year.range.lowerBound..<part.range.upperBound
    return part
  }

  /// 2025—2026学年, with its first or second term behind it.
  func inSchoolYear(_ year: TimeFields) -> TimeFields {
    var fields = year
    fields.part = .schoolYear
    let next = token(at: year.range.upperBound)
    let term: TimeFields?
    switch next.term {
    case .ordinal: term = ordinal(next)
    case .part(.term): term = self.fields(at: next.range.lowerBound, bareYear: false)
    default: term = nil
    }
    guard let term, case .term(let season) = term.part else { return withEdge(fields) }
    fields.part = term.part
    fields.edge = term.edge
    fields.year = year.year.map { season == .spring ? $0 + 1 : $0 }
    fields.range = year.range.lowerBound..<term.range.upperBound
    return fields
  }

  // MARK: Months, quarters and days

  /// 3月, 3月底, 3月中旬, 3月31日; the month's number begins at `start`.
  func inMonth(
    _ month: Int, from start: Int, _ unit: TimeToken, _ around: TimeFields
  ) -> TimeFields? {
    guard (0...99).contains(month) else { return nil }
    var fields = around
    fields.range = around.range.lowerBound..<unit.range.upperBound
    fields.set(month: month, at: start..<unit.range.upperBound)
    guard fields.wrong == nil else {
      return isProse && !around.hasYear ? impossibleDay(from: start, fields) : fields
    }
    switch unit.term {
    case .monthEdge(let edge): fields.edge = edge
    case .monthThird(let third): fields.part = .tenDays(third, month: month)
    case .monthWithin: fields.isWithin = true
    default: return inMonth(month, from: start, fields)
    }
    return fields
  }

  /// 13月5日: no month, but certainly meant for one.
  private func impossibleDay(from start: Int, _ around: TimeFields) -> TimeFields? {
    guard let day = token(at: around.range.upperBound).number,
      case let unit = token(at: day.end), unit.term == .day
    else { return nil }
    var fields = around
    fields.range = around.range.lowerBound..<unit.range.upperBound
    fields.wrong = start..<unit.range.upperBound
    return fields
  }

  func inMonth(_ month: Int, from start: Int, _ around: TimeFields) -> TimeFields? {
    var fields = around
    if let nth = nth(in: around, month: month) { return nth }
    let next = token(at: around.range.upperBound)
    switch next.kind {
    case .word(.third(let third)): fields.part = .tenDays(third, month: month)
    case .word(.edge(let edge)): fields.edge = edge
    case .word(.day) where !isProse: fields.isBlank = true
    case .number(let number):
      guard let end = endOfDay(number) else {
        // 三月三 and 一月一主题 are no months.
        return around.hasYear || !isChineseNumeral(at: start) || number.isArabic ? around : nil
      }
      fields.range = around.range.lowerBound..<end
      fields.set(month: month, day: number.value, at: start..<end)
      return fields
    default: return around
    }
    fields.range = around.range.lowerBound..<next.range.upperBound
    return fields
  }

  private func isChineseNumeral(at offset: Int) -> Bool {
    text[offset] >= 0xE3 && text[offset] < 0xEF
  }

  /// Where a day of the month ends: behind 日, or behind the number itself in 3月1—15日.
  private func endOfDay(_ number: TimeNumber) -> Int? {
    guard (0...99).contains(number.value) else { return nil }
    let unit = token(at: number.end)
    switch unit.term {
    case .day: return unit.range.upperBound
    case .dash, .to, .and:
      let next = token(at: unit.range.upperBound)
      guard let last = next.number, token(at: last.end).term == .day else { return nil }
      return number.end
    default: return nil
    }
  }

  private func quarter(
    _ number: TimeNumber, _ unit: TimeToken, _ around: TimeFields, isOrdinal: Bool = false
  ) -> TimeFields? {
    guard number.length == 1 else { return nil }
    var fields = around
    if around.lead == .other { fields.lead = .quarter }
    fields.range = around.range.lowerBound..<unit.range.upperBound
    guard (1...4).contains(number.value) else {
      // 第五季度, 2026年5季度: no year has such a part. 连续5季度 counts them.
      guard around.hasYear || isOrdinal else { return nil }
      fields.wrong = fields.range
      return fields
    }
    fields.part = .quarter(number.value)
    if case .quarterEdge(let edge) = unit.term {
      fields.edge = edge
      return fields
    }
    return withTrailingYear(withEdge(fields))
  }

  /// 第三季度, 第一学期.
  private func ordinal(_ first: TimeToken) -> TimeFields? {
    guard let number = token(at: first.range.upperBound).number else { return nil }
    let unit = season(behind: number) ?? token(at: number.end)
    var fields = TimeFields(range: first.range.lowerBound..<unit.range.upperBound)
    switch unit.term {
    case .quarter, .quarterEdge: return quarter(number, unit, fields, isOrdinal: true)
    case .schoolTerm, .termEdge:
      guard (1...2).contains(number.value) else { return nil }
      fields.part = .term(number.value == 1 ? .autumn : .spring)
      if case .termEdge(let edge) = unit.term { fields.edge = edge }
      return fields
    default: return nil
    }
  }

  /// 季 of 第四季, as Taiwan says for 季度; in running text 季 has other meanings.
  private func season(behind number: TimeNumber) -> TimeToken? {
    let end = number.end + Self.ideograph
    guard text.has("季", at: number.end), token(at: number.end).term == nil,
      !isProse || context.countsRepublicYears || isFollowedByBound(end)
    else { return nil }
    return TimeToken(kind: .word(.quarter), range: number.end..<end)
  }

  /// 底 or 末 behind a part: 上半年末, 秋季学期末.
  func withEdge(_ part: TimeFields) -> TimeFields {
    let next = token(at: part.range.upperBound)
    guard case .edge(let edge) = next.term else { return part }
    var fields = part
    fields.edge = edge
    fields.range = part.range.lowerBound..<next.range.upperBound
    return fields
  }

  /// A holiday that is named by its date, 五一 or 十一, with a word behind it that dates something.
  private func feastInNumerals(_ first: TimeToken) -> TimeFields? {
    guard let word = lexicon.word(in: text, at: first.range.lowerBound),
      case .part(let part) = word.term
    else { return nil }
    guard word.end >= first.range.upperBound else { return nil }
    let isLonger = word.end > first.range.upperBound
    guard isLonger || isFollowedByBound(word.end) || isAlone(first.range) else { return nil }
    return TimeFields(range: first.range.lowerBound..<word.end, part: part)
  }

  private func isFollowedByBound(_ end: Int) -> Bool {
    if case .bound = token(at: end).term { true } else { false }
  }

  /// Whether 五一 stands alone; 十一 is a number then.
  private func isAlone(_ range: Range<Int>) -> Bool {
    guard isProse, !text.has("十", at: range.lowerBound) else { return false }
    return Self.clauseOpening.contains(scalar(before: range.lowerBound))
      && Self.clauseOpening.contains(text.scalar(at: range.upperBound).value)
  }
}
