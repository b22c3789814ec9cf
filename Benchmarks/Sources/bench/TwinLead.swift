import ValidatorCore

/// The rule `required: lead` in Swift.
struct TwinLead: PlanCheck {
  static let description = CheckDescription(
    id: "twin-lead", title: LocalizedText("lead"), summary: LocalizedText("lead"),
    rationale: LocalizedText("lead"),
    kinds: [FindingKind("missing", zh: "lead", en: "lead", severity: SeverityRule(.warning))])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    plan.tasks.compactMap { task in
      guard task.lead?.units.isEmpty != false, !task.isDamaged else { return nil }
      let citation = plan.citation(of: task.index)
      return Finding(
        "missing", Message("missing", zh: "\(citation): lead", en: "\(citation): lead"),
        at: task.titlePlace, task: task.index)
    }
  }
}
