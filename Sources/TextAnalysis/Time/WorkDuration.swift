/// How long a work takes at the least.
public enum WorkDuration: Hashable, Sendable {
  /// Calendar days.
  case days(Int)
  /// Days from Monday to Friday; no holidays are known.
  case workingDays(Int)
  /// Months, of any year.
  case months(Int)

  /// The fewest calendar days that hold the duration: n months have the fewest days that any n
  /// consecutive months have (one month 28, three months 89), n working days the fewest that
  /// hold n days from Monday to Friday (five working days 5, six 8).
  public var leastDays: Int {
    switch self {
    case .days(let count): count
    case .workingDays(let count): count + max(0, count - 1) / 5 * 2
    case .months(let count): Self.leastDays(ofMonths: count)
    }
  }

  /// The earliest last day of a work that begins on `day`, which counts as its first day: 30 days
  /// from 1 June end on 30 June. Months take their fewest days.
  public func finish(startingOn day: Day) -> Day {
    switch self {
    case .days, .months: day.advanced(by: max(0, leastDays - 1))
    case .workingDays(let count):
      count < 1 ? day : TimeLength.workingDay(count, after: day.advanced(by: -1))
    }
  }

  /// The latest first day of a work that must be done by `day`, that day included.
  public func start(finishingOn day: Day) -> Day {
    switch self {
    case .days, .months: return day.advanced(by: 1 - max(1, leastDays))
    case .workingDays:
      var first = day.advanced(by: 1 - max(1, leastDays))
      while finish(startingOn: first) > day { first = first.advanced(by: -1) }
      return first
    }
  }

  /// No run of months is shorter than one of those that begin about 2100, a common year between two
  /// leap years that lie eight years apart.
  private static func leastDays(ofMonths count: Int) -> Int {
    guard count > 0 else { return 0 }
    let starts = 2096 * 12 + 2..<2104 * 12
    return starts.lazy.compactMap { start in
      firstDay(start).flatMap { first in
        firstDay(start + count).map { $0.number - first.number }
      }
    }.min() ?? count * 28
  }

  private static func firstDay(_ month: Int) -> Day? {
    Day(year: month / 12, month: month % 12 + 1, day: 1)
  }
}
