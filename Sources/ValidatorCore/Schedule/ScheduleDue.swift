import TextAnalysis

/// A day by which another document wants a task of a plan to be done.
public struct ScheduleDue: Sendable {
  /// The task, by its position in ``Plan/tasks``.
  public let task: Int
  /// The day, which still counts.
  public let day: Day
  /// Where the plan names the other document.
  public let place: Place

  /// A limit.
  public init(task: Int, day: Day, place: Place) {
    self.task = task
    self.day = day
    self.place = place
  }
}
