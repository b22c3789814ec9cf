/// The money of a task.
public struct PlanBudget: Sendable {
  /// The whole entry.
  public let place: Place
  /// The entry, where it is a text.
  public let text: PlanText?
  /// 金额
  public var amount: PlanText?
  /// 来源
  public var source: PlanText?
}
