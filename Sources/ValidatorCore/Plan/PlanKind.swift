/// What sort of document a plan is.
public enum PlanKind: String, Sendable, CaseIterable {
  /// 要点: the tasks in words; units stand in the breakdown table that goes with it.
  case outline
  /// 分解表: the table of tasks, units, targets and time limits.
  case breakdown
  /// 督查清单
  case ledger
  /// 摘录: part of a larger table, whose numbers and gaps it keeps.
  case extract

  /// The Chinese name.
  public var chinese: String {
    switch self {
    case .outline: "要点"
    case .breakdown: "分解表"
    case .ledger: "督查清单"
    case .extract: "摘录"
    }
  }
}
