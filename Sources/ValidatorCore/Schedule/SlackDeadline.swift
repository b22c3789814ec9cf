import TextAnalysis

/// A stated deadline that is later than what else the plan says allows.
public struct SlackDeadline: Sendable {
  /// The task, by its position in ``Plan/tasks``.
  public let task: Int
  /// The deadline.
  public let deadline: StatedDeadline
  /// The day by which the task must be done, so that all else can be kept.
  public let latest: Day
  /// The task whose limit that follows from; the same for all that have one cause.
  public let limitingTask: Int
  /// The deadline of that task, where it is what limits.
  public let limitingDeadline: Day?
  /// The task on the way there whose deadline is too late for the same limit, of several the one nearest to it.
  public var nearest: Int? { loose.nearest }
  let loose: LooseDeadline
}
