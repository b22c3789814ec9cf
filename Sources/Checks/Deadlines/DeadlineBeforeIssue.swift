import TextAnalysis
import ValidatorCore

/// Finds deadlines that are over on the day on which the plan is issued.
struct DeadlineBeforeIssue: PlanCheck {
  static let description = CheckDescription(
    id: "deadline-before-issue",
    title: LocalizedText(zh: "时限早于印发日期", en: "Deadline before the issue"),
    summary: LocalizedText(
      zh: "任务的完成时限早于计划的印发日期。序时进度、目标和正文中的时限另计，只作提示。",
      en:
        "A task is due before the day on which the plan is issued. Milestones, targets and deadlines in the text count as information only."
    ),
    rationale: LocalizedText(
      zh: "文件印发时任务已经逾期，承办单位无法执行。", en: "The task is overdue when those who must do it hear of it."),
    kinds: [
      FindingKind(
        "task", zh: "任务的时限早于印发日期", en: "a task due before the issue",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "stage", zh: "节点、目标或正文的时限早于印发日期",
        en: "a milestone, a target or a deadline in the text before the issue",
        severity: SeverityRule(.info)),
    ],
    examples: [
      .bad(
        """
        plan: {title: 清溪县2026年教育工作要点, issued: 2026-03-24}
        tasks:
          - title: 新建城东幼儿园
            deadline: ⟦2月底前⟧
        """, kind: "task"),
      .bad(
        """
        plan: {title: 清溪县2026年教育工作要点, issued: 2026-03-24}
        tasks:
          - title: 新建城东幼儿园
            milestones:
              - {by: ⟦1月底前⟧, content: 完成招标}
              - {by: 8月底前, content: 建成投用}
          - title: 编制年度培训计划
            content: ⟦2026年2月底前⟧印发培训计划。
        """, kind: "stage"),
      .good(
        """
        plan: {title: 清溪县2026年教育工作要点, issued: 2026-03-24}
        tasks:
          - title: 新建城东幼儿园
            start: 2025-10-08
            deadline: 3月底前
          - title: 整改存量问题
            content: 2月底前已排查出的问题，限期整改。
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    guard let issued = plan.header.issued, let day = issued.first else { return [] }
    let issue = Issue(day: day, place: issued.text.place, period: plan.period)
    let signs = plan.signs
    var findings: [Finding] = []
    for task in plan.tasks {
      if let own = task.deadline, let due = own.deadline {
        guard issue.isOver(due) else { continue }
        findings.append(finding("task", own.text.place, due, task, issue, plan))
        continue
      }
      let stages = stages(of: task, issue, plan)
      findings += stages
      if stages.isEmpty, let text = textFinding(task, issue, plan, signs) { findings.append(text) }
    }
    return findings
  }

  /// The day of issue, and the days that deadline-out-of-period speaks of.
  private struct Issue {
    let day: Day
    let place: Place
    let period: DayInterval?

    func isOver(_ due: Day) -> Bool {
      due < day && period.map { $0.first <= due } ?? true
    }
  }

  private func stages(of task: PlanTask, _ issue: Issue, _ plan: Plan) -> [Finding] {
    var findings: [Finding] = []
    task.forEachTime { time in
      guard time.role == .milestone || time.role == .target, let due = time.time.deadline,
        issue.isOver(due)
      else { return }
      findings.append(finding("stage", time.time.text.place, due, task, issue, plan))
    }
    return findings
  }

  private func textFinding(
    _ task: PlanTask, _ issue: Issue, _ plan: Plan, _ signs: PlanSigns
  ) -> Finding? {
    guard let content = task.content, !content.place.isAliased, signs[content].mayHoldDeadline
    else { return nil }
    let overdue = plan.dates(of: content).first { date in
      guard date.role == .deadline, date.reading.bound == .upTo, let due = date.to,
        issue.isOver(due)
      else { return false }
      return content.withBytes { PastClause.isFuture($0, at: date.reading.range) }
    }
    guard let overdue, let due = overdue.to else { return nil }
    return finding("stage", content.place(of: overdue.reading.range), due, task, issue, plan)
  }

  private func finding(
    _ kind: String, _ place: Place, _ due: Day, _ task: PlanTask, _ issue: Issue, _ plan: Plan
  ) -> Finding {
    Finding(
      kind, Messages.beforeIssue(plan.citation(of: task.index), due, year: plan.year),
      at: place, task: task.index, label: Messages.issued(issue.day, year: plan.year),
      related: [RelatedPlace(issue.place, Messages.issuedHere)], help: Messages.help)
  }

  private enum Messages {
    static func beforeIssue(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
      Message(
        "before-issue", zh: "\(task)的时限\(day, year: year)早于印发日期",
        en: "\(task) is due on \(day, year: year), before the plan is issued")
    }

    static func issued(_ day: Day, year: Int?) -> Message {
      Message(
        "issued", zh: "计划\(day, year: year)印发", en: "the plan is issued on \(day, year: year)")
    }

    static let issuedHere = Message("issued-here", zh: "印发日期", en: "the date of issue")

    static let help = Message(
      "help", zh: "核对时限；已经完成的，不再列入", en: "check the deadline; leave out what is done already")
  }
}
