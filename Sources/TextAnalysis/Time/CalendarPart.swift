/// A part of a year, or a longer stretch, that an expression names; a year turns it into days.
enum CalendarPart: Hashable, Sendable {
  case year
  case half(Int)
  case quarter(Int)
  case month(Int)
  case tenDays(TenDays, month: Int)
  case day(Int, month: Int)
  case term(SchoolSeason)
  case vacation(SchoolSeason)
  case opening(SchoolSeason)
  case schoolYear
  case feast(Feast)
  /// The n-th five-year plan; it needs no year.
  case fiveYearPlan(Int)

  /// Whether 前 means "before it begins" (教师节前), not "by its end" (6月底前).
  var isEvent: Bool {
    switch self {
    case .term, .vacation, .opening, .feast, .schoolYear: true
    default: false
    }
  }

  /// Whether the part may be meant in the following year when this year's has gone by.
  var wanders: Bool {
    switch self {
    case .feast, .vacation(.spring), .opening: true
    default: false
    }
  }

  /// The days of the part in `year`; nil where that year has no such days.
  func interval(year: Int) -> DayInterval? {
    switch self {
    case .year: Self.months(1, 12, year)
    case .half(let half): Self.months(half * 6 - 5, half * 6, year)
    case .quarter(let quarter): Self.months(quarter * 3 - 2, quarter * 3, year)
    case .month(let month): Self.months(month, month, year)
    case .tenDays(let days, let month): Self.tenDays(days, month, year)
    case .day(let day, let month): Day(year: year, month: month, day: day).map { DayInterval($0) }
    case .term(let season): season.term(year: year)
    case .vacation(let season): season.vacation(year: year)
    case .opening(let season): season.term(year: year).map { DayInterval($0.first) }
    case .schoolYear:
      Self.days(Day(year: year, month: 9, day: 1), Day(year: year + 1, month: 8, day: 31))
    case .feast(let feast): feast.day(year: year).map { DayInterval($0) }
    case .fiveYearPlan(let number): Self.fiveYears(number)
    }
  }

  /// The part's beginning, middle or end, as 底, 末, 初, 中 and "early", "mid-", "late" name it.
  ///
  /// Of a month these are its ten-day periods, save that 底 and 末 leave the month whole; of a year
  /// the first quarter, June and December; of anything longer than a quarter its first or last
  /// month, of a five-year plan its first, third and last year.
  func narrowed(to edge: PartEdge, in year: Int) -> DayInterval? {
    switch (self, edge) {
    case (.month, .end): interval(year: year)
    case (.month(let month), .beginning): Self.tenDays(.first, month, year)
    case (.month(let month), .middle): Self.tenDays(.second, month, year)
    case (.year, .beginning): Self.months(1, 3, year)
    case (.year, .middle): Self.months(6, 6, year)
    case (.fiveYearPlan(let number), .beginning): DayInterval(year: Self.firstYear(number))
    case (.fiveYearPlan(let number), .middle): DayInterval(year: Self.firstYear(number) + 2)
    case (.fiveYearPlan(let number), .end): DayInterval(year: Self.firstYear(number) + 4)
    case (_, .whole): interval(year: year)
    default: interval(year: year).flatMap { Self.month(of: $0, edge) }
    }
  }

  private static func firstYear(_ plan: Int) -> Int { 1951 + 5 * plan }

  private static func fiveYears(_ plan: Int) -> DayInterval? {
    let first = firstYear(plan)
    return days(Day(year: first, month: 1, day: 1), Day(year: first + 4, month: 12, day: 31))
  }

  private static func days(_ first: Day?, _ last: Day?) -> DayInterval? {
    guard let first, let last else { return nil }
    return DayInterval(first, last)
  }

  private static func months(_ first: Int, _ last: Int, _ year: Int) -> DayInterval? {
    guard (1...12).contains(last) else { return nil }
    return days(
      Day(year: year, month: first, day: 1),
      Day(year: year, month: last, day: Day.daysInMonth(last, year: year)))
  }

  private static func tenDays(_ days: TenDays, _ month: Int, _ year: Int) -> DayInterval? {
    guard (1...12).contains(month) else { return nil }
    let last = days.last < 3 ? days.last * 10 : Day.daysInMonth(month, year: year)
    return self.days(
      Day(year: year, month: month, day: days.first * 10 - 9),
      Day(year: year, month: month, day: last))
  }

  private static func month(of interval: DayInterval, _ edge: PartEdge) -> DayInterval? {
    let day = edge == .beginning ? interval.first : interval.last
    guard edge != .middle else { return interval }
    let (year, month, _) = day.date
    guard let whole = months(month, month, year) else { return nil }
    return DayInterval(max(whole.first, interval.first), min(whole.last, interval.last))
  }
}
