import TextAnalysis
import ValidatorCore

/// Finds deadlines that lie outside of the plan's period.
struct DeadlineOutOfPeriod: PlanCheck {
  static let description = CheckDescription(
    id: "deadline-out-of-period",
    title: LocalizedText(zh: "完成时限超出计划期", en: "Deadline out of the plan's period"),
    summary: LocalizedText(
      zh: "任务、目标或节点的时限早于计划期的第一天，或晚于最后一天；任务在计划期结束以后才开始；没有另写时限的，正文要求的时限在计划期以后。",
      en:
        "A task, target or milestone is due before the plan's period begins or after it ends, a task starts after it ends, or the text alone gives a deadline after it."
    ),
    rationale: LocalizedText(
      zh: "年底考核时，计划期以外的时限无法认定是否按期完成；多半是写错了年份。",
      en: "At year end nobody can say whether it was met; most often the year is wrong."),
    kinds: [
      FindingKind(
        "after-end", zh: "晚于计划期", en: "after the period", severity: SeverityRule(.warning)),
      FindingKind(
        "before-start", zh: "早于计划期", en: "before the period", severity: SeverityRule(.error)),
      FindingKind(
        "starts-after-end", zh: "计划期结束以后才开始", en: "a start after the period",
        severity: SeverityRule(.warning)),
      FindingKind(
        "text-after-end", zh: "正文要求的时限晚于计划期", en: "a deadline in the text after the period",
        severity: SeverityRule(.info)),
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
      .bad(
        """
        plan: {title: 清溪县2026年教育工作要点, period: 2026年}
        tasks:
          - title: 新建城东幼儿园
            start: ⟦2027年3月⟧
        """, kind: "starts-after-end"),
      .bad(
        """
        plan: {title: 清溪县2026年教育工作要点, period: 2026年}
        tasks:
          - title: 新建城东幼儿园
            content: 新建城东幼儿园1所，⟦2027年6月底前⟧建成投用。
        """, kind: "text-after-end"),
      .good(
        """
        plan: {title: 清溪县2026年教育工作要点, period: 2026年}
        tasks:
          - title: 新建城东幼儿园
            content: 落实《学前教育发展规划（2026—2030年）》，年底前完成主体工程，2027年6月底前建成投用。
            start: 2025-10-08
            deadline: 12月底前
          - title: 办好老年大学
            deadline: 长期坚持
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    guard let period = plan.period else { return [] }
    return plan.tasks.flatMap { task in
      let outside = outside(task, period)
      if !outside.isEmpty { return findings(outside, task, period, plan) }
      return [startFinding(task, period, plan) ?? textFinding(task, period, plan)].compactMap(
        \.self)
    }
  }

  /// A time that falls due outside of the period.
  private struct Outside {
    var time: TaskTime
    var due: Day
    var isLate: Bool
  }

  private func outside(_ task: PlanTask, _ period: DayInterval) -> [Outside] {
    task.times.compactMap { time in
      guard time.role != .start, let due = time.time.deadline, !period.contains(due) else {
        return nil
      }
      return Outside(time: time, due: due, isLate: due > period.last)
    }
  }

  /// A finding for each time; what is due with the task itself is told with it.
  private func findings(
    _ outside: [Outside], _ task: PlanTask, _ period: DayInterval, _ plan: Plan
  ) -> [Finding] {
    let own = outside.first { $0.time.role == .deadline }
    let others = outside.filter { $0.time.role != .deadline }
    guard let own else { return others.map { finding($0, [], task, period, plan) } }
    let same = others.filter { $0.isLate == own.isLate }
    return [finding(own, same, task, period, plan)]
      + others.filter { $0.isLate != own.isLate }.map { finding($0, [], task, period, plan) }
  }

  private func finding(
    _ outside: Outside, _ alike: [Outside], _ task: PlanTask, _ period: DayInterval, _ plan: Plan
  ) -> Finding {
    Finding(
      outside.isLate ? "after-end" : "before-start",
      Messages.outOfPeriod(plan.citation(of: task.index), due: outside.due, year: plan.year),
      at: outside.time.time.text.place, task: task.index,
      label: outside.isLate
        ? Messages.ends(period.last, year: plan.year)
        : Messages.begins(period.first, year: plan.year),
      related: related(plan)
        + alike.map {
          RelatedPlace(
            $0.time.time.text.place, Messages.alsoDue($0.due, year: plan.year), task: task.index)
        },
      help: Messages.help)
  }

  private func related(_ plan: Plan) -> [RelatedPlace] {
    plan.header.period.first.map { [RelatedPlace($0.place, Messages.period)] } ?? []
  }

  // MARK: Starts

  /// A start behind the period; where there is a deadline too, the two contradict each other and conflicting-deadlines
  /// says so.
  private func startFinding(_ task: PlanTask, _ period: DayInterval, _ plan: Plan) -> Finding? {
    guard task.deadline?.deadline == nil, let start = task.start, let first = start.first,
      first > period.last
    else { return nil }
    return Finding(
      "starts-after-end",
      Messages.startsAfterEnd(plan.citation(of: task.index), first, year: plan.year),
      at: start.text.place, task: task.index, label: Messages.ends(period.last, year: plan.year),
      related: related(plan), help: Messages.help)
  }

  // MARK: Running text

  /// A deadline in the text that lies behind the period, where nothing says what is due within it.
  private func textFinding(_ task: PlanTask, _ period: DayInterval, _ plan: Plan) -> Finding? {
    guard task.deadline == nil, task.milestones.isEmpty, let content = task.content,
      !content.place.isAliased,
      content.withBytes({ holdsLaterYear($0, than: period.last.date.year) })
    else { return nil }
    let dates = plan.readings(of: content).dates.filter { $0.role == .deadline }
    let dues = dates.compactMap(\.to)
    guard dues.count == dates.count, dues.allSatisfy({ $0 > period.last }), let date = dates.first,
      let due = date.to, date.reading.hasYear
    else { return nil }
    return Finding(
      "text-after-end",
      Messages.outOfPeriod(plan.citation(of: task.index), due: due, year: plan.year),
      at: content.place(of: date.reading.range), task: task.index,
      label: Messages.ends(period.last, year: plan.year), help: Messages.stateStage)
  }

  private func holdsLaterYear(_ text: ByteView, than year: Int) -> Bool {
    DateCandidates.numbers(in: text, 0..<text.count).contains {
      (year + 1...2199).contains($0.value)
    }
      || text.offset(of: "二〇") != nil || text.offset(of: "２０") != nil
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

    static func alsoDue(_ day: Day, year: Int?) -> Message {
      Message(
        "also-due", zh: "这一处的时限为\(day, year: year)", en: "this is due on \(day, year: year)")
    }

    static func startsAfterEnd(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
      Message(
        "starts-after-end", zh: "\(task)\(day, year: year)才开始，晚于计划期",
        en: "\(task) starts on \(day, year: year), after the plan's period")
    }

    static let stateStage = Message(
      "state-stage", zh: "写明本计划期内应达到的节点", en: "state what is due within the plan's period")

    static let period = Message("period", zh: "计划期", en: "the plan's period")

    static let help = Message(
      "help", zh: "核对年份；跨年度的任务，写明本年度应达到的节点",
      en: "check the year; for work beyond the period, state what is due within it")
  }
}
