/// A run of whole days, both ends included.
public struct DayInterval: Hashable, Sendable {
  /// The first day.
  public let first: Day
  /// The last day; never before `first`.
  public let last: Day

  /// The interval from `first` to `last`, or nil where `last` lies before `first`.
  public init?(_ first: Day, _ last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The interval of one day.
  public init(_ day: Day) {
    first = day
    last = day
  }

  /// The whole of a year, or nil for a year outside of 1…9999.
  public init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    self.init(first, last)
  }

  /// Whether `day` lies inside.
  public func contains(_ day: Day) -> Bool {
    first <= day && day <= last
  }
}
