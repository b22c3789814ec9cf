import ValidatorCore

/// A check that finds something about every task whose title ends with “？”, and says it once where that is nearly everywhere.
struct PlanWideProbe: PlanCheck {
  static let description: CheckDescription = {
    let empty = LocalizedText(zh: "", en: "")
    return CheckDescription(
      id: "missing-responsible-unit", title: empty, summary: empty, rationale: empty,
      kinds: [
        FindingKind(
          "missing", zh: "", en: "", severity: SeverityRule(.warning),
          planWide: { Text.message("\($1)项中\($0)项未明确责任单位", "\($0) of \($1) have no unit") })
      ])
  }()

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    plan.tasks.compactMap { task in
      guard let title = task.title, title.string.hasSuffix("？") else { return nil }
      return Finding("missing", Text.conflict, at: title.place, task: task.index)
    }
  }
}
