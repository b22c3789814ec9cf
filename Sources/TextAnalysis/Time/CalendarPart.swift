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
  /// The first so many quarters: 前三季度.
  case quarters(Int)
  case season(WeatherSeason)
  /// A week from Monday to Sunday, by its number of ISO 8601.
  case week(Int)
  /// A week, a day or a day of the week (1…7) of a month; the last of them for -1. A month's first
  /// week is the one in which its first Thursday lies.
  case weekOfMonth(Int, month: Int)
  case lastDay(month: Int)
  case weekday(Int, Int, month: Int)
  /// A month or a day of the lunar calendar.
  case lunar(month: Int, day: Int?)
  /// Days that no year settles, such as tomorrow's; nil where today is not known.
  case days(DayInterval?)
  /// The n-th five-year plan; it needs no year.
  case fiveYearPlan(Int)

  /// Whether 前 means "before it begins" (教师节前), not "by its end" (6月底前).
  var isEvent: Bool {
    switch self {
    case .term, .vacation, .opening, .feast, .schoolYear, .season: true
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
    case .quarters(let count): Self.months(1, count * 3, year)
    case .season(let season): season.days(year: year)
    case .week(let number): Self.week(number, year)
    case .weekOfMonth(let number, let month): Self.week(number, of: month, year)
    case .lastDay(let month): Self.months(month, month, year).map { DayInterval($0.last) }
    case .weekday(let number, let weekday, let month):
      Self.nthDay(number, weekday: weekday, month: month, year: year).map { DayInterval($0) }
    case .lunar(let month, let day): LunarCalendar.days(month: month, day: day, year: year)
    case .days(let days): days
    }
  }

  /// The n-th of the month's days that are a `weekday` (1 is Monday), the last one for -1; nil where
  /// it has not so many.
  static func nthDay(_ number: Int, weekday: Int, month: Int, year: Int) -> Day? {
    guard let days = months(month, month, year), number != 0, (-1...5).contains(number) else {
      return nil
    }
    if number < 0 { return days.last.advanced(by: -((days.last.weekday - weekday + 7) % 7)) }
    let first = (weekday - days.first.weekday + 7) % 7
    let day = days.first.advanced(by: first + 7 * (number - 1))
    return days.contains(day) ? day : nil
  }

  private static func week(_ number: Int, _ year: Int) -> DayInterval? {
    guard (1...53).contains(number), let fourth = Day(year: year, month: 1, day: 4) else {
      return nil
    }
    let thursday = fourth.advanced(by: 4 - fourth.weekday + 7 * (number - 1))
    return thursday.date.year == year ? week(of: thursday) : nil
  }

  private static func week(_ number: Int, of month: Int, _ year: Int) -> DayInterval? {
    nthDay(number, weekday: 4, month: month, year: year).flatMap { week(of: $0) }
  }

  /// The week from Monday to Sunday in which `day` lies.
  static func week(of day: Day) -> DayInterval? {
    let monday = day.advanced(by: 1 - day.weekday)
    return DayInterval(monday, monday.advanced(by: 6))
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
