/// What the document around a time says about years: a plan's period, its own year, its date of issue.
public struct TimeContext: Hashable, Sendable {
  /// The plan's period.
  public var period: DayInterval?
  /// The year that a time without a year belongs to, where the period does not settle it.
  public var year: Int?
  /// The day on which the document is issued; times such as 印发之日起30个工作日内 count from it.
  public var issued: Day?
  /// Whether the document counts years as Taiwan does, so that 115年 is 2026; see ``RepublicYear``.
  public var countsRepublicYears = false

  /// A context; what is not known stays nil.
  public init(
    period: DayInterval? = nil, year: Int? = nil, issued: Day? = nil,
    countsRepublicYears: Bool = false
  ) {
    self.period = period
    self.year = year
    self.issued = issued
    self.countsRepublicYears = countsRepublicYears
  }

  /// The year that 今年 means: the given one, else that of the period's first day, else that of issue.
  public var ownYear: Int? {
    year ?? period?.first.date.year ?? issued?.date.year
  }

  /// The days that a part of the calendar, named without a year, has by `days` of a year.
  ///
  /// The year whose days end inside of the period wins if it is the only one (in a plan for
  /// 2025-09..2026-08, 3月 is March 2026); else the given year; else, without a period of several
  /// years, the year of issue. A holiday that is over by the day of issue is the next year's, unless only
  /// the one that is over lies in the period. Nil where nothing tells the year.
  func placed(_ part: CalendarPart, _ days: (Int) -> DayInterval?) -> DayInterval? {
    guard let year = year(of: part, days), let found = days(year) else { return nil }
    guard part.wanders, let issued, found.last < issued, let next = days(year + 1) else {
      return found
    }
    // 春节前 of a plan for 2026 that is issued in March is over; the period holds no other.
    if let period, period.contains(found.last), !period.contains(next.last) { return found }
    return next
  }

  /// The year that ``placed(_:_:)`` takes, whether or not it has such days.
  func year(of part: CalendarPart, _ days: (Int) -> DayInterval?) -> Int? {
    guard let period else { return ownYear }
    let first = period.first.date.year
    let last = period.last.date.year
    if last - first < 2 {
      let inside = (first...last + 1).filter { days($0).map { period.contains($0.last) } ?? false }
      if inside.count == 1 { return inside[0] }
      let begun = (first...last).filter { days($0).map { period.contains($0.first) } ?? false }
      if begun.count == 1 { return begun[0] }
    }
    return year ?? (first == last ? first : nil)
  }

  /// A term that begins in the period and ends after it is meant as far as the period goes.
  func clipped(_ days: DayInterval, _ part: CalendarPart) -> DayInterval {
    guard case .term = part, let period, period.contains(days.first) else { return days }
    return DayInterval(days.first, min(days.last, period.last)) ?? days
  }
}
