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
      guard let other = contradiction(task, deadline.day) else { return nil }
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
  private func contradiction(_ task: PlanTask, _ day: Day) -> DeadlineTexts.Mention? {
    let mentions = texts.mentions(in: task)
    if let later = mentions.all.first(where: { day < $0.date.day && $0.date.isFirm }) {
      return later
    }
    guard let whole = mentions.whole, whole.date.day < day else { return nil }
    return whole
  }

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
