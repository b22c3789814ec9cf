/// The four seasons, three whole months each; winter begins in December. The flood season is that of most provinces, from
/// June to September, the heating season that of the North, from 15 November to 15 March.
enum WeatherSeason: Int, Hashable, Sendable {
  case spring, summer, autumn, winter, flood, heating

  /// The days of the season that begins in `year`.
  func days(year: Int) -> DayInterval? {
    switch self {
    case .flood: return Self.days(year, 6, 1, year, 9, 30)
    case .heating: return Self.days(year, 11, 15, year + 1, 3, 15)
    default: break
    }
    let first = 3 + rawValue * 3
    let (last, lastYear) = self == .winter ? (2, year + 1) : (first + 2, year)
    guard let start = Day(year: year, month: first, day: 1),
      let end = Day(year: lastYear, month: last, day: Day.daysInMonth(last, year: lastYear))
    else { return nil }
    return DayInterval(start, end)
  }

  private static func days(
    _ year: Int, _ month: Int, _ day: Int, _ lastYear: Int, _ lastMonth: Int, _ lastDay: Int
  ) -> DayInterval? {
    guard let first = Day(year: year, month: month, day: day),
      let last = Day(year: lastYear, month: lastMonth, day: lastDay)
    else { return nil }
    return DayInterval(first, last)
  }
}
