/// A section of a plan.
public struct PlanSection: Sendable {
  /// The whole section.
  public let place: Place
  /// The section that holds this one, by its position in ``Plan/sections``.
  public let parent: Int?
  /// 序号, as printed.
  public internal(set) var number: PlanText?
  /// 标题
  public internal(set) var title: PlanText?
  /// 说明
  public internal(set) var preamble: PlanText?
  /// Keys that begin with `x-`.
  public internal(set) var extensions: [PlanExtension] = []
}
