extension TimeParser {
  /// "June", "June 2026", "June 30", "June 30, 2026".
  func english(month: Int, _ first: TimeToken) -> TimeFields? {
    if isProse, !isCapital(first), !isDated(first) { return nil }
    var fields = TimeFields(range: first.range, lead: .other, part: .month(month), isEnglish: true)
    let next = token(at: first.range.upperBound)
    if let day = ranked(month: month, first, next) { return day }
    guard let number = next.number, number.isArabic, number.length <= 2 else {
      return withTrailingYear(fields)
    }
    var end = number.end
    let suffix = token(at: end)
    if suffix.term == .ordinalSuffix { end = suffix.range.upperBound }
    guard !TimeLexicon.isLetter(UInt32(text[end])) else { return fields }
    fields.range = first.range.lowerBound..<end
    fields = withTrailingYear(fields)
    fields.set(month: month, day: number.value, at: first.range.lowerBound..<end)
    return fields
  }

  /// "March fifth", "March the fifth".
  private func ranked(month: Int, _ first: TimeToken, _ next: TimeToken) -> TimeFields? {
    let isLinked = next.term == .link && text[next.range.lowerBound] != UInt8(ascii: ",")
    let rank = isLinked ? token(at: next.range.upperBound) : next
    guard case .rank(let day) = rank.term else { return nil }
    let range = first.range.lowerBound..<rank.range.upperBound
    var fields = withTrailingYear(TimeFields(range: range, isEnglish: true))
    fields.set(month: month, day: day, at: range)
    return fields
  }

  /// Whether a day or a year behind a month in small letters shows that it is one: "march 5,", "april
  /// 22nd".
  private func isDated(_ month: TimeToken) -> Bool {
    guard let number = token(at: month.range.upperBound).number, number.isArabic else {
      return false
    }
    if number.isYear { return true }
    guard (1...31).contains(number.value), number.length <= 2 else { return false }
    if token(at: number.end).term == .ordinalSuffix { return true }
    let next = text[lexicon.skipBlanks(in: text, from: number.end)]
    return next == 0 || next == UInt8(ascii: ",") || next == UInt8(ascii: ".")
  }

  /// "30 June", "30th of June 2026", "3rd quarter", "15th Five-Year Plan".
  func english(day number: TimeNumber, _ first: TimeToken, _ unit: TimeToken) -> TimeFields? {
    guard number.isArabic, number.length <= 2 else { return nil }
    var next = unit
    if next.term == .ordinalSuffix || next.term == .dash {
      next = token(at: next.range.upperBound)
    }
    if unit.term == .ordinalSuffix, next.term == .century {
      return century(number.value, from: first.range.lowerBound, next)
    }
    var fields = TimeFields(range: first.range.lowerBound..<next.range.upperBound, isEnglish: true)
    if unit.term == .ordinalSuffix, next.term == .fiveYearPlan {
      fields.part = .fiveYearPlan(number.value)
      return fields
    }
    if next.term == .link { next = token(at: next.range.upperBound) }
    guard case .englishMonth(let month) = next.term else {
      return unit.term == .ordinalSuffix ? dayAlone(number, first, unit) : nil
    }
    fields.range = first.range.lowerBound..<next.range.upperBound
    let end = next.range.upperBound
    fields = withTrailingYear(fields)
    fields.set(month: month, day: number.value, at: first.range.lowerBound..<end)
    return fields
  }

  /// "on the 27th" of this month; without a day of issue it is no date.
  private func dayAlone(_ number: TimeNumber, _ first: TimeToken, _ suffix: TimeToken)
    -> TimeFields?
  {
    let end = suffix.range.upperBound
    guard isProse, context.issued != nil, (1...31).contains(number.value),
      text.has("the ", at: first.range.lowerBound - 4),
      !TimeLexicon.isLetter(UInt32(text[lexicon.skipBlanks(in: text, from: end)]))
    else { return nil }
    var fields = thisMonth(first.range.lowerBound..<end)
    fields.isEnglish = true
    fields.set(month: fields.month ?? 1, day: number.value, at: fields.range)
    return fields
  }

  /// A year behind an English part: "Q3 2026", "the first half of 2026", "June 30, 2026".
  func withTrailingYear(_ part: TimeFields) -> TimeFields {
    guard TimeLexicon.isLetter(UInt32(text[part.range.lowerBound])) || part.isEnglish else {
      return part
    }
    var fields = part
    fields.isEnglish = true
    var next = tokenPastLink(at: part.range.upperBound)
    // 5-Mar-2026
    if next.term == .dash, text[next.range.lowerBound - 1] | 0x20 >= UInt8(ascii: "a") {
      let year = token(at: next.range.upperBound)
      if text[part.range.lowerBound] < 0x3A, year.number?.isYear == true { next = year }
    }
    switch next.kind {
    case .number(let number) where number.isYear && number.isArabic:
      fields.year = number.value
      fields.hasYear = true
    case .word(.thisYear(let step)):
      fields.year = context.ownYear.map { $0 + step }
    default: return fields
    }
    fields.range = part.range.lowerBound..<next.range.upperBound
    return fields
  }

  /// "end of June", "mid-March", "early 2026".
  func edged(_ edge: PartEdge, _ first: TimeToken) -> TimeFields? {
    let next = tokenPastLink(at: first.range.upperBound)
    guard next.term != .edgeOf(edge),
      var fields = fields(at: next.range.lowerBound, bareYear: true)
    else { return nil }
    fields.range = first.range.lowerBound..<fields.range.upperBound
    fields.isEnglish = true
    if edge == .beginning, case .term(let season) = fields.part {
      fields.part = .opening(season)
    } else {
      fields.edge = edge
    }
    return fields
  }

  /// "academic year 2025-2026", "school year 2025/26".
  func englishSchoolYear(_ first: TimeToken) -> TimeFields? {
    guard TimeLexicon.isLetter(UInt32(text[first.range.lowerBound])),
      let number = token(at: first.range.upperBound).number, number.isYear
    else { return nil }
    var end = number.end
    let slash = text[end] == UInt8(ascii: "/") ? end + 1 : nil
    let next = slash.map { token(at: $0) } ?? token(at: end)
    let last = next.term == .dash ? token(at: next.range.upperBound) : next
    if slash != nil || next.term == .dash, let second = last.number,
      second.value == number.value + 1 || second.value == (number.value + 1) % 100
    {
      end = second.end
    }
    return TimeFields(
      range: first.range.lowerBound..<end, year: number.value, hasYear: true, part: .schoolYear,
      isEnglish: true)
  }

  /// "2026 Q3", "2026-Q3", 2026Q3, "2026 spring term".
  func englishPart(behind year: TimeNumber, _ unit: TimeToken, _ first: TimeToken) -> TimeFields? {
    let next = unit.term == .dash ? token(at: unit.range.upperBound) : unit
    guard case .part(let part) = next.term else { return wrongQuarter(of: year, next, first) }
    let fields = TimeFields(
      range: first.range.lowerBound..<next.range.upperBound, lead: .year, year: year.value,
      hasYear: true, part: part)
    return withEdge(fields)
  }

  /// 2026-Q5: no year has such a part.
  private func wrongQuarter(of year: TimeNumber, _ next: TimeToken, _ first: TimeToken)
    -> TimeFields?
  {
    let start = next.range.lowerBound
    guard text[start] | 0x20 == UInt8(ascii: "q"), (0x30...0x39).contains(text[start + 1]),
      !(0x30...0x39).contains(text[start + 2])
    else { return nil }
    var fields = TimeFields(
      range: first.range.lowerBound..<start + 2, lead: .year, year: year.value, hasYear: true)
    fields.wrong = start..<start + 2
    return fields
  }

  private func isCapital(_ word: TimeToken) -> Bool {
    (0x41...0x5A).contains(text[word.range.lowerBound])
  }
}
