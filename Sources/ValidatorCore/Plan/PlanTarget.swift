/// One entry under `targets`: a text, or a metric with its value.
public struct PlanTarget: Sendable {
  /// The whole entry.
  public let place: Place
  /// The entry, where it is a text.
  public let text: PlanText?
  /// 指标
  public var metric: PlanText?
  /// 目标值
  public var value: PlanText?
  /// 计量单位
  public var unit: PlanText?
  /// 基数
  public var baseline: PlanText?
  /// 时限
  public var by: PlanTime?
  /// 属性: 约束性 or 预期性.
  public var nature: PlanText?
  /// 口径
  public var definition: PlanText?
  /// 指标分解
  public var breakdown: [Share] = []

  /// The value that falls to one unit.
  public struct Share: Sendable {
    /// The unit.
    public let unit: PlanText
    /// Its value.
    public let value: PlanText
  }
}
