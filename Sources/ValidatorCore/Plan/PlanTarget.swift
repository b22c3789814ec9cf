/// One entry under `targets`: a text, or a metric with its value.
///
/// A reference, as ``PlanTask`` is, so that a check may take targets out of a task at the cost of one count.
public final class PlanTarget: Sendable {
  /// The whole entry.
  public let place: Place
  private let fields: PlanTargetFields

  init(place: Place, fields: PlanTargetFields) {
    (self.place, self.fields) = (place, fields)
  }

  /// The entry, where it is a text.
  public var text: PlanText? { fields.text }
  /// 指标
  public var metric: PlanText? { fields.metric }
  /// 目标值
  public var value: PlanText? { fields.value }
  /// 计量单位
  public var unit: PlanText? { fields.unit }
  /// 基数
  public var baseline: PlanText? { fields.baseline }
  /// 时限
  public var by: PlanTime? { fields.by }
  /// 属性: 约束性 or 预期性.
  public var nature: PlanText? { fields.nature }
  /// 口径
  public var definition: PlanText? { fields.definition }
  /// 指标分解
  public var breakdown: [Share] { fields.breakdown }

  /// The value that falls to one unit.
  public struct Share: Sendable {
    /// The unit.
    public let unit: PlanText
    /// Its value.
    public let value: PlanText
  }
}
