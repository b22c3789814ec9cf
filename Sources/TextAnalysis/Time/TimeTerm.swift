/// What a word of a time expression stands for.
enum TimeTerm: Hashable, Sendable {
  // Units behind a number.
  case year, schoolYear, month, day, quarter, schoolTerm
  case count(DurationUnit)
  /// 年 or 月 in front of a word such as 初中: only the unit itself belongs to the time.
  case yearOnly, monthOnly
  // A unit with the part of it that is meant: 年底, 月中旬, 季度末.
  case yearEdge(PartEdge), monthEdge(PartEdge), quarterEdge(PartEdge), termEdge(PartEdge)
  case yearWithin, monthWithin, monthThird(TenDays)
  // Behind a part: 底, 上旬.
  case edge(PartEdge), third(TenDays)
  // Before a part: "end of", "mid-".
  case edgeOf(PartEdge)
  // Parts that need no number.
  case part(CalendarPart), englishMonth(Int), fiveYearPlan, fiscalYear
  // Parts that the context settles: this one (0), the next (1), the last (-1).
  case thisYear(Int), thisMonth(Int), thisQuarter(Int), thisTerm(Int)
  // What counts from the day of issue: today (0), tomorrow (1); this week (0), next Monday (1).
  case relativeDay(Int), thisWeek(Int), weekend, step(Int), past, coming, ago, later
  /// Monday is 1; an abbreviation only in front of a date.
  case weekday(Int), shortWeekday(Int)
  // Decades, centuries and the lunar calendar.
  case decade, century, thisCentury(Int), lunar, lunarMonth(Int)
  // Numbers in words, and what stands about numbers.
  case number(Int), rank(Int), ordinal, ordinalSuffix, link
  // What joins two times.
  case dash, to, and
  // What bounds a time.
  case bound(TimeBound), within, around, about, prefix(TimeBound), earlierThan, on, issuing
  /// 时间 behind a length of time that is used: 用三年时间.
  case span
  // The time of day.
  case hour, daytime
  /// What is counted in 一年一次, 三年一轮.
  case times
  // Whole expressions; hollow words are vague and repeated ones recurring, in a field only.
  case each, recurring, repeated, openEnded, wholeYear, vague, hollow, placeholder
  case openQuote, closeQuote
  /// A longer word that only looks like a time: 年级, 日常.
  case nothing

  /// Whether an expression can begin with the word.
  var startsExpression: Bool {
    switch self {
    case .yearEdge, .yearWithin, .quarterEdge, .termEdge, .edgeOf, .part, .englishMonth,
      .fiveYearPlan, .fiscalYear,
      .thisYear, .thisMonth, .thisQuarter, .thisTerm, .number, .ordinal, .to, .prefix, .earlierThan,
      .on,
      .issuing, .within, .each, .recurring, .openEnded, .wholeYear, .vague, .hollow, .repeated,
      .placeholder,
      .openQuote, .count(.halfYear), .count(.halfMonth), .count(.week), .relativeDay, .thisWeek,
      .weekend, .step, .thisCentury, .past, .coming, .weekday, .shortWeekday, .lunar, .lunarMonth,
      .rank,
      .monthEdge:
      true
    default: false
    }
  }

  /// Whether the word is a time in a field only: in running text it tells how a thing is done.
  var isForFieldsOnly: Bool {
    switch self {
    case .openEnded, .hollow, .repeated, .placeholder: true
    default: false
    }
  }
}
