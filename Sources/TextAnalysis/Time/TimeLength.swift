/// A length of time, such as 30个工作日 or "three months".
struct TimeLength: Hashable, Sendable {
  /// The longest length that is read: a hundred years of days, rounded up.
  static let mostDays = 36_600

  /// How many units, at most ``mostDays``; none only where a field states it.
  let count: Int
  let unit: DurationUnit

  /// A length of `count` units; nil for fewer than `least` and for more than a hundred years of days.
  init?(_ count: Int, _ unit: DurationUnit, least: Int = 1) {
    guard count >= max(0, least), count <= Self.mostDays else { return nil }
    self.count = count
    self.unit = unit
  }

  /// The last day of the length when it counts from `day`, which itself is not counted, as 自…之日起 is
  /// reckoned. Working days leave out Saturdays and Sundays only.
  func last(after day: Day) -> Day? {
    switch unit {
    case .day: day.advanced(by: count)
    case .halfMonth: day.advanced(by: count * 15)
    case .week: day.advanced(by: count * 7)
    case .workingDay: Self.workingDay(count, after: day)
    case .month: Self.months(count, after: day)
    case .quarter: Self.months(count * 3, after: day)
    case .halfYear: Self.months(count * 6, after: day)
    case .year: Self.months(count * 12, after: day)
    case .decade: Self.months(count * 120, after: day)
    }
  }

  /// The day that lies the length before `day`; nil for working days.
  func first(before day: Day) -> Day? {
    switch unit {
    case .day: day.advanced(by: -count)
    case .halfMonth: day.advanced(by: -count * 15)
    case .week: day.advanced(by: -count * 7)
    case .workingDay: nil
    case .month: Self.months(-count, after: day)
    case .quarter: Self.months(-count * 3, after: day)
    case .halfYear: Self.months(-count * 6, after: day)
    case .year: Self.months(-count * 12, after: day)
    case .decade: Self.months(-count * 120, after: day)
    }
  }

  /// The same day of the month `count` months later, or the month's last day where it has none such.
  private static func months(_ count: Int, after day: Day) -> Day? {
    let (year, month, dayOfMonth) = day.date
    let index = year * 12 + month - 1 + count
    let (laterYear, laterMonth) = (index / 12, index % 12 + 1)
    let last = Day.daysInMonth(laterMonth, year: laterYear)
    return Day(year: laterYear, month: laterMonth, day: min(dayOfMonth, last))
  }

  /// The `count`-th day from Monday to Friday behind `day`.
  static func workingDay(_ count: Int, after day: Day) -> Day {
    let weekday = min(day.weekday, 5)
    let friday = day.advanced(by: weekday - day.weekday)
    let index = weekday + count - 1
    return friday.advanced(by: index / 5 * 7 + index % 5 + 1 - weekday)
  }
}
