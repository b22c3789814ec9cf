import TextAnalysis

/// Times of a plan that cannot all be kept, and of which each is needed: without any one of them the others can.
public struct ScheduleConflict: Sendable {
  /// The steps of the argument: what begins, what follows from it, and the limit that it misses; the limit alone
  /// where that would be too long.
  public let steps: [ScheduleStep]
  /// The earliest day that the whole plan allows in place of the limit's; it may lie after the one that follows from the
  /// reason alone.
  public let earliest: Day
  /// Whether ``earliest`` is a day of the start: the limit is one of the start, or the task takes no time from there.
  public let isStart: Bool
  /// Whether the whole plan holds the task back longer than the reason does.
  public let isLaterThanReason: Bool

  /// The limit that cannot be kept.
  public var limit: ScheduleStep? { steps.last }
}
