/// How far a plan is on its way to issuance.
public enum PlanStage: String, Sendable, CaseIterable {
  /// 起草
  case draft
  /// 征求意见
  case comment
  /// 送审; the stage of a plan that names none.
  case review
  /// 印发
  case issued

  /// The Chinese name.
  public var chinese: String {
    switch self {
    case .draft: "起草"
    case .comment: "征求意见"
    case .review: "送审"
    case .issued: "印发"
    }
  }
}
