import TextAnalysis

/// The day by which a plan says that a task is done.
public struct StatedDeadline: Sendable {
  /// The day, which still counts.
  public let day: Day
  /// Where it stands: the deadline, or the time in the task's title or content.
  public let place: Place
  /// Whether running text says it, because the task has no deadline.
  public let isInText: Bool

  /// A deadline.
  public init(day: Day, place: Place, isInText: Bool) {
    self.day = day
    self.place = place
    self.isInText = isInText
  }
}
