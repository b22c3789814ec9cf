import TextAnalysis
import ValidatorCore

/// Finds deadlines that lie outside of the plan's period.
struct DeadlineOutOfPeriod: PlanCheck {
  static let description = CheckDescription(
    id: "deadline-out-of-period",
    title: LocalizedText(zh: "完成时限超出计划期", en: "Deadline out of the plan's period"),
    summary: LocalizedText(
      zh: "任务、目标或节点的时限早于计划期的第一天，或晚于最后一天。",
      en: "A task, target or milestone is due before the plan's period begins or after it ends."),
    rationale: LocalizedText(
      zh: "年底考核时，计划期以外的时限无法认定是否按期完成；多半是写错了年份。",
      en: "At year end nobody can say whether it was met; most often the year is wrong."),
    kinds: [
      FindingKind(
        "after-end", zh: "晚于计划期", en: "after the period", severity: SeverityRule(.warning)),
      FindingKind(
        "before-start", zh: "早于计划期", en: "before the period", severity: SeverityRule(.error)),
    ],
    examples: [
      .bad(
        """
        plan: {title: 清溪县2026年教育工作要点, period: 2026年}
        tasks:
          - title: 新建城东幼儿园
            deadline: ⟦2027-06-30⟧
        """, kind: "after-end"),
      .bad(
        """
        plan: {title: 清溪县2026年教育工作要点, period: 2026年}
        tasks:
          - title: 新建城东幼儿园
            deadline: ⟦2025年12月底前⟧
        """, kind: "before-start"),
      .good(
        """
        plan: {title: 清溪县2026年教育工作要点, period: 2026年}
        tasks:
          - title: 新建城东幼儿园
            deadline: 12月底前
          - title: 办好老年大学
            deadline: 长期坚持
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    guard let period = plan.period else { return [] }
    return plan.tasks.flatMap { task in
      times(of: task).compactMap { finding($0, task, period, plan) }
    }
  }

  private func times(of task: PlanTask) -> [PlanTime] {
    [task.deadline].compactMap(\.self) + task.targets.compactMap(\.by)
      + task.milestones.compactMap(\.by)
  }

  private func finding(_ time: PlanTime, _ task: PlanTask, _ period: DayInterval, _ plan: Plan)
    -> Finding?
  {
    guard let due = time.deadline, !period.contains(due) else { return nil }
    let isLate = due > period.last
    return Finding(
      isLate ? "after-end" : "before-start",
      Messages.outOfPeriod(plan.citation(of: task.index), due: due, year: plan.year),
      at: time.text.place, task: task.index,
      label: isLate
        ? Messages.ends(period.last, year: plan.year)
        : Messages.begins(period.first, year: plan.year),
      related: plan.header.period.first.map {
        [RelatedPlace($0.place, Messages.period)]
      } ?? [],
      help: Messages.help)
  }

  private enum Messages {
    static func outOfPeriod(_ task: TaskCitation, due: Day, year: Int?) -> Message {
      Message(
        "out-of-period", zh: "完成时限超出计划期：\(task)的时限为\(due, year: year)",
        en: "\(task) is due on \(due, year: year), outside of the plan's period")
    }

    static func ends(_ day: Day, year: Int?) -> Message {
      Message("ends", zh: "计划期到\(day, year: year)为止", en: "the period ends on \(day, year: year)")
    }

    static func begins(_ day: Day, year: Int?) -> Message {
      Message(
        "begins", zh: "计划期从\(day, year: year)开始", en: "the period begins on \(day, year: year)")
    }

    static let period = Message("period", zh: "计划期", en: "the plan's period")

    static let help = Message(
      "help", zh: "核对年份；跨年度的任务，写明本年度应达到的节点",
      en: "check the year; for work beyond the period, state what is due within it")
  }
}
