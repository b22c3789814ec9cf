import TextAnalysis
import ValidatorCore

/// Finds time limits that contradict each other.
struct ConflictingDeadlines: PlanCheck {
  static let description = CheckDescription(
    id: "conflicting-deadlines",
    title: LocalizedText(zh: "完成时限冲突", en: "Conflicting deadlines"),
    summary: LocalizedText(
      zh: "时限早于开始时间；子任务的时限晚于上级任务；任务的时限早于须先完成的任务。",
      en:
        "A task is due before it starts, a subtask after its parent, or a task before one that it waits for."
    ),
    rationale: LocalizedText(
      zh: "几个时限不能同时做到，年底考核时无论怎样都有一项逾期。",
      en: "The time limits cannot all be met: whatever is done, one of the tasks will be late."),
    kinds: [
      FindingKind(
        "order", zh: "时限前后矛盾", en: "time limits that contradict each other",
        severity: SeverityRule(.error))
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            start: 2026-09-01
            deadline: ⟦6月底前⟧
        """, kind: "order"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            deadline: 2026-08-31
            tasks:
              - title: 完成设备采购
                deadline: ⟦2026-10-31⟧
        """, kind: "order"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - id: t1
            title: 编制学校布局规划
            deadline: 9月底前
          - title: 按规划启动三所学校建设
            after: t1
            deadline: ⟦第二季度⟧
        """, kind: "order"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - id: t1
            title: 新建城东幼儿园
            start: 3月
            deadline: 8月底前
            tasks:
              - title: 完成设备采购
                deadline: 7月底前
          - title: 城东幼儿园招生
            after: t1
            deadline: 9月10日前
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    let ids = idsInUse(plan)
    return plan.tasks.flatMap { task -> [Finding] in
      guard let deadline = task.deadline, let due = deadline.deadline else { return [] }
      let limit = Limit(task: task, time: deadline, due: due)
      return [startConflict(limit, plan), parentConflict(limit, plan)].compactMap(\.self)
        + waitConflicts(limit, plan, ids)
    }
  }

  /// A task with the day on which it is due.
  private struct Limit {
    var task: PlanTask
    var time: PlanTime
    var due: Day
  }

  /// The tasks that others wait for, by id. Of two with one id the first counts.
  private func idsInUse(_ plan: Plan) -> [String: Int] {
    guard plan.tasks.contains(where: { !$0.after.isEmpty }) else { return [:] }
    return Dictionary(
      plan.tasks.compactMap { task in task.id.map { ($0.string, task.index) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func startConflict(_ limit: Limit, _ plan: Plan) -> Finding? {
    guard let start = limit.task.start, let first = start.first, limit.due < first else {
      return nil
    }
    return finding(
      Messages.beforeStart(plan.citation(of: limit.task.index)), limit, plan,
      other: RelatedPlace(
        start.text.place, Messages.starts(first, year: plan.year), task: limit.task.index))
  }

  private func parentConflict(_ limit: Limit, _ plan: Plan) -> Finding? {
    guard let parent = limitOfParent(limit.task, plan), parent.due < limit.due else { return nil }
    return finding(
      Messages.afterParent(
        plan.citation(of: limit.task.index), plan.citation(of: parent.task.index)),
      limit, plan, other: place(of: parent, plan))
  }

  /// The nearest task above that states a deadline.
  private func limitOfParent(_ task: PlanTask, _ plan: Plan) -> Limit? {
    var next = task.parent
    while let index = next {
      let parent = plan.tasks[index]
      if let time = parent.deadline {
        return time.deadline.map { Limit(task: parent, time: time, due: $0) }
      }
      next = parent.parent
    }
    return nil
  }

  private func waitConflicts(_ limit: Limit, _ plan: Plan, _ ids: [String: Int]) -> [Finding] {
    limit.task.after.compactMap { reference in
      guard let index = ids[reference.string], index != limit.task.index,
        let time = plan.tasks[index].deadline, let due = time.deadline, limit.due < due
      else { return nil }
      let earlier = Limit(task: plan.tasks[index], time: time, due: due)
      return finding(
        Messages.beforePredecessor(
          plan.citation(of: limit.task.index), plan.citation(of: index)),
        limit, plan, other: place(of: earlier, plan))
    }
  }

  private func place(of limit: Limit, _ plan: Plan) -> RelatedPlace {
    RelatedPlace(
      limit.time.text.place,
      Messages.otherIsDue(plan.citation(of: limit.task.index), limit.due, year: plan.year),
      task: limit.task.index)
  }

  private func finding(_ message: Message, _ limit: Limit, _ plan: Plan, other: RelatedPlace)
    -> Finding
  {
    Finding(
      "order", message, at: limit.time.text.place, task: limit.task.index,
      label: Messages.isDue(limit.due, year: plan.year), related: [other], help: Messages.help)
  }

  private enum Messages {
    static func beforeStart(_ task: TaskCitation) -> Message {
      Message(
        "before-start", zh: "完成时限冲突：\(task)的时限早于开始时间", en: "\(task) is due before it starts")
    }

    static func afterParent(_ task: TaskCitation, _ parent: TaskCitation) -> Message {
      Message(
        "after-parent", zh: "完成时限冲突：\(task)的时限晚于上级任务\(parent)",
        en: "\(task) is due after \(parent), which it is part of")
    }

    static func beforePredecessor(_ task: TaskCitation, _ earlier: TaskCitation) -> Message {
      Message(
        "before-predecessor", zh: "完成时限冲突：\(task)的时限早于须先完成的\(earlier)",
        en: "\(task) is due before \(earlier), which it waits for")
    }

    static func isDue(_ day: Day, year: Int?) -> Message {
      Message("is-due", zh: "时限为\(day, year: year)", en: "due on \(day, year: year)")
    }

    static func starts(_ day: Day, year: Int?) -> Message {
      Message("starts", zh: "\(day, year: year)开始", en: "starts on \(day, year: year)")
    }

    static func otherIsDue(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
      Message(
        "other-is-due", zh: "\(task)的时限为\(day, year: year)",
        en: "\(task) is due on \(day, year: year)")
    }

    static let help = Message(
      "help", zh: "统一两处时限；如为阶段要求，请列入“序时进度”",
      en: "make the two agree; put what is due at a stage under “milestones”")
  }
}
