/// Days of a month that the words around them name, and times that count from the day of issue.
extension TimeParser {
  func day(
    _ number: TimeNumber, _ unit: TimeToken, after previous: TimeFields?, _ first: TimeToken
  ) -> TimeFields? {
    guard (0...99).contains(number.value) else { return nil }
    var fields = TimeFields(
      range: first.range.lowerBound..<unit.range.upperBound, lead: .day, year: previous?.year)
    if let month = previous?.month {
      fields.missing = previous?.missing
      fields.set(month: month, day: number.value, at: fields.range)
      return fields
    }
    guard isProse, isDayAlone(first.range.lowerBound, unit), (1...31).contains(number.value) else {
      return nil
    }
    let month = thisMonth(fields.range)
    (fields.year, fields.missing) = (month.year, month.missing)
    fields.set(month: month.month ?? 1, day: number.value, at: fields.range)
    return fields
  }

  /// The month of issue; where that is not known, a January, which has room for every day.
  func thisMonth(_ range: Range<Int>) -> TimeFields {
    let today = context.issued?.date ?? (year: 2000, month: 1, day: 1)
    return TimeFields(
      range: range, year: today.year, part: .month(today.month),
      missing: context.issued == nil ? .issued : nil)
  }

  /// Whether 5日 or 5号 is a day of this month: at the beginning of a clause or behind 于, 至 and the
  /// like, and no house, no road and no length of time.
  func isDayAlone(_ start: Int, _ unit: TimeToken) -> Bool {
    let before = scalar(before: start)
    let isPlaced = Self.placing.contains(before)
    guard isPlaced || Self.clauseOpening.contains(before) else { return false }
    let end = unit.range.upperBound
    let next = text.scalar(at: end).value
    guard text.has("号", at: end - Self.ideograph) || text.has("號", at: end - Self.ideograph) else {
      return !Self.notBehindDay.contains(next)
    }
    let isInName = (0x4E00...0x9FFF).contains(next) || TimeLexicon.isLetter(next)
    if !isInName || isPlaced { return true }
    switch token(at: end).term {
    case .bound, .dash, .to, .daytime, .within: return true
    default: return false
    }
  }

  /// The character that ends at `offset`; 0 at the beginning of the text.
  func scalar(before offset: Int) -> UInt32 {
    var start = offset - 1
    while start > offset - 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? 0 : text.scalar(at: start).value
  }

  private static let placing = Set("于於在到至自从從截".unicodeScalars.map(\.value))
  static let clauseOpening = Set("\u{0}，。；：,;: \n\u{3000}（(".unicodeScalars.map(\.value))
  private static let notBehindDay = Set("均常报報志誌语語本元游".unicodeScalars.map(\.value))

  /// The 5 of "March 3-5": a day of the month before it.
  func englishDay(_ number: TimeNumber, after previous: TimeFields?, _ first: TimeToken)
    -> TimeFields?
  {
    guard let previous, previous.isEnglish, isDay(previous), let month = previous.month,
      number.isArabic, number.length <= 2
    else { return nil }
    var end = number.end
    let suffix = token(at: end)
    if suffix.term == .ordinalSuffix { end = suffix.range.upperBound }
    guard !TimeLexicon.isLetter(UInt32(text[lexicon.skipBlanks(in: text, from: end)])) else {
      return nil
    }
    var fields = withTrailingYear(
      TimeFields(range: first.range.lowerBound..<end, year: previous.year, isEnglish: true))
    fields.hasYear = fields.hasYear || previous.hasYear
    fields.set(month: month, day: number.value, at: first.range)
    return fields
  }

  // MARK: Times that count from the day of issue

  /// 本月15日, 下月上旬, 月底: with the part of the month that follows.
  func inThisMonth(_ term: TimeTerm, _ around: TimeFields) -> TimeFields? {
    if case .monthEdge(let edge) = term {
      var month = fromIssue(.thisMonth(0), around)
      month.edge = edge
      return month
    }
    let month = fromIssue(term, around)
    guard month.edge == .whole else { return month }
    return inMonth(month.month ?? 1, from: around.range.lowerBound, month) ?? month
  }

  func fromIssue(_ term: TimeTerm, _ around: TimeFields) -> TimeFields {
    var fields = around
    guard let (year, month, _) = context.issued?.date else {
      fields.missing = .issued
      return fields
    }
    fields.year = year
    switch term {
    case .thisMonth(let step):
      let index = year * 12 + month - 1 + step
      (fields.year, fields.part) = (index / 12, .month(index % 12 + 1))
    case .thisTerm(let step):
      let isSpring = (2...7).contains(month)
      let begins = month < 2 ? year - 1 : year
      let turns = (isSpring ? 0 : 1) + step
      fields.part = .term(turns % 2 == 0 ? .spring : .autumn)
      fields.year = begins + turns / 2
    case .thisQuarter(let step):
      let index = year * 4 + (month - 1) / 3 + step
      (fields.year, fields.part) = (index / 4, .quarter(index % 4 + 1))
    case .termEdge(let edge):
      var term = fromIssue(.thisTerm(0), around)
      term.edge = edge
      return term
    default:
      fields.part = .quarter((month - 1) / 3 + 1)
      if case .quarterEdge(let edge) = term { fields.edge = edge }
    }
    return withEdge(fields)
  }
}
