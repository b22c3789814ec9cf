import TextAnalysis

/// How long after one day boundary another comes at the least. Boundary n is the beginning of day n (``Day/number``).
public enum TimeDelay: Hashable, Sendable {
  /// Calendar days.
  case days(Int)
  /// Days from Monday to Friday.
  case workingDays(Int)

  /// No time at all.
  public static let none = TimeDelay.days(0)
  /// The most days that a delay counts for, so that no sum of delays can overflow.
  static let most = 1 << 20

  /// The least time that a work takes; months take their fewest days.
  public init(_ duration: WorkDuration) {
    switch duration {
    case .days(let count): self = .days(count)
    case .workingDays(let count): self = .workingDays(count)
    case .months(let count): self = .days(WorkDuration.months(min(count, Self.most / 32)).leastDays)
    }
    self = clamped
  }

  /// Whether it is no time at all.
  public var isNone: Bool {
    switch self {
    case .days(let count), .workingDays(let count): count <= 0
    }
  }

  /// The delay, with a count that is neither negative nor beyond ``most``.
  var clamped: TimeDelay {
    switch self {
    case .days(let count): .days(min(max(0, count), Self.most))
    case .workingDays(let count): .workingDays(min(max(0, count), Self.most / 2))
    }
  }

  /// The earliest boundary that lies so much after `boundary`.
  public func end(from boundary: Int) -> Int {
    switch self {
    case .days(let count): boundary + count
    case .workingDays(let count):
      count < 1
        ? boundary
        : WorkDuration.workingDays(count).finish(startingOn: Day(number: boundary)).number + 1
    }
  }

  /// The latest boundary from which ``end(from:)`` is no later than `boundary`.
  public func start(endingAt boundary: Int) -> Int {
    switch self {
    case .days(let count): boundary - count
    case .workingDays(let count):
      count < 1
        ? boundary
        : WorkDuration.workingDays(count).start(finishingOn: Day(number: boundary - 1)).number
    }
  }
}
