import TextAnalysis
import ValidatorCore

/// Deadlines that the title or content of the same task contradicts.
struct DeadlineTextConflicts {
  private let plan: Plan
  private let texts: DeadlineTexts
  private let schedule: PlanSchedule

  init(_ plan: Plan, _ schedule: PlanSchedule) {
    self.plan = plan
    self.schedule = schedule
    texts = DeadlineTexts(plan)
  }

  /// A finding for each task.
  func findings() -> [Finding] {
    schedule.deadlines.indices.compactMap { index in
      guard let deadline = schedule.deadlines[index], !deadline.isInText,
        plan.period.map({ $0.contains(deadline.day) }) ?? true
      else { return nil }
      let task = plan.tasks[index]
      guard let other = contradiction(task, deadline) else { return nil }
      let said =
        other.date.time.lowerBound..<max(other.date.time.upperBound, other.date.clause.upperBound)
      return Finding(
        "order", Messages.differs(plan.citation(of: task.index)), at: deadline.place,
        task: task.index, label: Messages.stated(deadline.day, year: plan.year),
        related: [
          RelatedPlace(
            other.text.place(of: said), Messages.wanted(other.date.day, year: plan.year),
            task: task.index)
        ], help: DeadlineMessages.agree)
    }
  }

  /// Something that is to be done later than the deadline, or the whole of it earlier; a stage may be earlier.
  private func contradiction(_ task: PlanTask, _ deadline: StatedDeadline)
    -> DeadlineTexts.Mention?
  {
    let day = deadline.day
    let mentions = texts.mentions(in: task)
    let later = mentions.all.first {
      day < $0.date.day && $0.date.isFirm && !isOfLaterYear($0, task, day)
    }
    if let later { return later }
    guard let whole = mentions.whole, whole.date.day < day else { return nil }
    return whole
  }

  /// Whether a date behind the plan's period is that of the whole work, of which the deadline bounds this year's part, or
  /// tells which year's projects are meant: 2027年5月底前全面竣工 of a task that is due at the end of 2026, 申报2027年项目.
  private func isOfLaterYear(_ mention: DeadlineTexts.Mention, _ task: PlanTask, _ day: Day) -> Bool
  {
    guard let period = plan.period, period.last < mention.date.day else { return false }
    if period.last.number - day.number <= Self.lastMonth { return true }
    if task.deadline?.text.withBytes(Self.parts.occur) ?? false { return true }
    return mention.text.withBytes { text in
      let end = mention.date.time.upperBound
      return text.has(anyOf: Self.kinds, at: end)
    }
  }

  /// Days before the end of the period from which on a deadline may be that end.
  private static let lastMonth = 31
  /// Words that make a deadline that of a part of the work.
  private static let parts = FewWords(["年度", "当年", "本年", "阶段", "this year", "stage", "phase"])
  /// What a year in front of it belongs to.
  private static let kinds: [StaticString] = [
    "度", "项目", "項目", "批", "预算", "預算", "计划", "計劃", "計畫", "春季", "资金", "資金", "任务", "任務", "招生", "指标",
    "指標", "申报", "申報", "的",
  ]

  private enum Messages {
    static func differs(_ task: TaskCitation) -> Message {
      Message(
        "text-differs", zh: "完成时限冲突：\(task)的正文与时限不一致",
        en: "the text of \(task) contradicts its deadline")
    }

    static func stated(_ day: Day, year: Int?) -> Message {
      Message("stated", zh: "完成时限为\(day, year: year)", en: "due on \(day, year: year)")
    }

    static func wanted(_ day: Day, year: Int?) -> Message {
      Message(
        "wanted", zh: "正文要求\(day, year: year)前完成", en: "the text wants it by \(day, year: year)")
    }
  }
}
