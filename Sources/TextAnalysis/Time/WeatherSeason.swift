/// The four seasons, three whole months each; winter begins in December.
enum WeatherSeason: Int, Hashable, Sendable {
  case spring, summer, autumn, winter

  /// The days of the season that begins in `year`.
  func days(year: Int) -> DayInterval? {
    let first = 3 + rawValue * 3
    let (last, lastYear) = self == .winter ? (2, year + 1) : (first + 2, year)
    guard let start = Day(year: year, month: first, day: 1),
      let end = Day(year: lastYear, month: last, day: Day.daysInMonth(last, year: lastYear))
    else { return nil }
    return DayInterval(start, end)
  }
}
