/// A stage of a task: what is done by when.
public struct Milestone: Sendable {
  /// The whole entry.
  public let place: Place
  /// 时限
  public var by: PlanTime?
  /// 内容
  public var content: PlanText?
  /// 目标
  public var targets: [PlanTarget] = []
}
