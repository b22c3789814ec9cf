/// The mappings of a plan; the same Chinese word may be another key in another mapping.
public enum PlanScope: Int, Sendable, CaseIterable {
  /// The document itself: the header's keys, `plan`, `sections` and `tasks`.
  case document
  /// The value of `plan`.
  case header
  /// `{start, end}` under `period`.
  case period
  /// An item of `sections`.
  case section
  /// An item of `tasks`.
  case task
  /// An item of `targets`.
  case target
  /// An item of `milestones`.
  case milestone
  /// The value of `budget`.
  case budget
  /// An item of `after`.
  case predecessor

  /// What people call the mapping.
  public var name: LocalizedText {
    switch self {
    case .document: LocalizedText(zh: "文件", en: "the document")
    case .header: LocalizedText(zh: "“计划”", en: "the header")
    case .period: LocalizedText(zh: "“计划期”", en: "the period")
    case .section: LocalizedText(zh: "章节", en: "a section")
    case .task: LocalizedText(zh: "任务", en: "a task")
    case .target: LocalizedText(zh: "目标", en: "a target")
    case .milestone: LocalizedText(zh: "节点目标", en: "a milestone")
    case .budget: LocalizedText(zh: "资金", en: "the budget")
    case .predecessor: LocalizedText(zh: "前置任务", en: "an item of “after”")
    }
  }
}
