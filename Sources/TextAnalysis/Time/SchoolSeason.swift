/// The two halves of the school year.
///
/// Schools differ by province; these are the conventions taken. The spring term runs from 1 March
/// to 15 July and the autumn term from 1 September to 14 January; the summer vacation is July and
/// August, the winter vacation runs from 15 January to the end of February.
enum SchoolSeason: Hashable, Sendable {
  case spring, autumn

  /// The term that begins in `year`.
  func term(year: Int) -> DayInterval? {
    switch self {
    case .spring: Self.days((year, 3, 1), (year, 7, 15))
    case .autumn: Self.days((year, 9, 1), (year + 1, 1, 14))
    }
  }

  /// The vacation before the term that begins in `year`.
  func vacation(year: Int) -> DayInterval? {
    switch self {
    case .spring: Self.days((year, 1, 15), (year, 2, Day.daysInMonth(2, year: year)))
    case .autumn: Self.days((year, 7, 1), (year, 8, 31))
    }
  }

  private static func days(_ first: (Int, Int, Int), _ last: (Int, Int, Int)) -> DayInterval? {
    guard let first = Day(year: first.0, month: first.1, day: first.2),
      let last = Day(year: last.0, month: last.1, day: last.2)
    else { return nil }
    return DayInterval(first, last)
  }
}
