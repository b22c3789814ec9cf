/// A task that must be finished before another starts: one entry of `after`.
public struct PlanPredecessor: Sendable {
  /// The whole entry.
  public let place: Place
  /// 任务: the id of the task to wait for.
  public let task: PlanText
  /// 间隔: the least time between the end of that task and the start of this one.
  public let lag: PlanDuration?
}
