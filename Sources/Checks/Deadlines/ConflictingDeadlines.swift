import TextAnalysis
import ValidatorCore

/// Finds times that cannot be kept, or that contradict each other.
struct ConflictingDeadlines: PlanCheck, CorpusCheck {
  static let description = CheckDescription(
    id: "conflicting-deadlines",
    title: LocalizedText(zh: "完成时限冲突", en: "Conflicting deadlines"),
    summary: LocalizedText(
      zh: "按开始时间、所需时间、前置任务和上下级关系推算，时限无法做到；时限互相矛盾，或者与正文不一致；时限留给后续任务的时间不够。",
      en:
        "By starts, durations, predecessors and subtasks a time limit cannot be met; time limits contradict each other or the text; a time limit leaves too little time for what follows."
    ),
    rationale: LocalizedText(
      zh: "几个时限不能同时做到，年底考核时无论怎样都有一项逾期。",
      en: "The time limits cannot all be met: whatever is done, one of the tasks will be late."),
    kinds: [
      FindingKind(
        "infeasible", zh: "时限无法做到", en: "a time limit that cannot be met",
        severity: SeverityRule(.error)),
      FindingKind(
        "order", zh: "时限前后矛盾", en: "time limits that contradict each other",
        severity: SeverityRule(.error)),
      FindingKind(
        "slack", zh: "时限留给后续任务的时间不够", en: "a time limit that leaves too little time for others",
        severity: SeverityRule(.warning)),
      FindingKind(
        "unsorted", zh: "节点未按时限先后排列", en: "milestones out of the order of their days",
        severity: SeverityRule(.info)),
      FindingKind(
        "stage", zh: "任务要求建成，时限只到开工", en: "a work to be finished with a deadline for its beginning",
        severity: SeverityRule(.warning, draft: .info)),
    ],
    examples: examples)

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    let schedule = plan.schedule
    let contradictions = DeadlineContradictions(plan, schedule)
    let findings =
      MissedTimes(plan).findings(of: schedule)
      + contradictions.findings()
      + LateDeadlines(plan, schedule, told: contradictions.tasks).findings()
      + DeadlineTextConflicts(plan, schedule).findings()
      + StageOrder(plan).findings()
    return findings
      + BegunWork(plan).findings(
        without: Set(findings.flatMap { [$0.place] + $0.related.map(\.place) }))
  }

  func collect(_ plan: Plan, in context: CheckContext) -> SuperiorDeadlines.Facts {
    SuperiorDeadlines.Facts(plan)
  }

  func check(_ corpus: [CorpusPlan<SuperiorDeadlines.Facts>], in context: CheckContext)
    -> [CorpusFinding]
  {
    SuperiorDeadlines(corpus).findings()
  }
}
