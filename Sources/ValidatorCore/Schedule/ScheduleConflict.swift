import TextAnalysis

/// Times of a plan that cannot all be kept, and of which each is needed: without any one of them the others can.
public struct ScheduleConflict: Sendable {
  /// The steps of the argument: what begins, what follows from it, and the limit that it misses.
  public let steps: [ScheduleStep]
  /// The earliest day that the whole plan allows in place of the limit's; it may lie after the one that follows from the
  /// reason alone.
  public let earliest: Day

  /// The limit that cannot be kept.
  public var limit: ScheduleStep? { steps.last }
}
