import TextAnalysis
import ValidatorCore

/// Milestones that are not in the order of their days, and stages or targets that are due after their task.
struct StageOrder {
  private let plan: Plan

  init(_ plan: Plan) {
    self.plan = plan
  }

  /// A finding for each.
  func findings() -> [Finding] {
    plan.tasks.flatMap { task in
      milestones(task) + beyondDeadline(task)
    }
  }

  /// A milestone with a day, and what it is about.
  private struct Stage {
    /// The first day of a range, else the day itself.
    var first: Day
    var last: Day
    var place: Place
    var content: StageContent
  }

  /// So many milestones before one are set against it.
  private static let mostBefore = 32

  private func milestones(_ task: PlanTask) -> [Finding] {
    var stages: [Stage] = []
    var findings: [Finding] = []
    for milestone in task.milestones {
      guard let stage = stage(milestone) else { continue }
      if let finding = disorder(stage, behind: stages.suffix(Self.mostBefore), task) {
        findings.append(finding)
      }
      stages.append(stage)
    }
    return findings
  }

  private func stage(_ milestone: Milestone) -> Stage? {
    guard let by = milestone.by, let last = due(by) else { return nil }
    let first = by.reading.bound == .during ? by.first ?? last : last
    let content = milestone.content?.withBytes(StageContent.init)
    return Stage(
      first: min(first, last), last: last, place: by.text.place,
      content: content ?? ByteView.with("", StageContent.init))
  }

  /// A milestone that is over before one listed above it begins, where both are stages of one work. That work which runs
  /// side by side is listed strand by strand, nobody has to mend.
  private func disorder(_ stage: Stage, behind others: ArraySlice<Stage>, _ task: PlanTask)
    -> Finding?
  {
    let above = others.filter {
      stage.last < $0.first && $0.content.isOfOneWork(with: stage.content)
    }
    let contradicted = above.first { $0.content.precedes(stage.content) }
    guard let earlier = contradicted ?? above.max(by: { $0.last < $1.last }) else { return nil }
    let citation = plan.citation(of: task.index)
    return Finding(
      contradicted == nil ? "unsorted" : "order",
      contradicted == nil ? Messages.unsorted(citation) : Messages.disorder(citation),
      at: stage.place, task: task.index, label: Messages.isDue(stage.last, year: plan.year),
      related: [
        RelatedPlace(
          earlier.place, Messages.before(earlier.last, year: plan.year), task: task.index)
      ], help: Messages.sort)
  }

  private func beyondDeadline(_ task: PlanTask) -> [Finding] {
    guard let deadline = task.deadline, let last = due(deadline) else { return [] }
    let stages = task.milestones.compactMap(\.by).map { (time: $0, isTarget: false) }
    let targets = task.targets.compactMap(\.by).map { (time: $0, isTarget: true) }
    return (stages + targets).compactMap { stage in
      guard let day = due(stage.time), last < day else { return nil }
      let citation = plan.citation(of: task.index)
      return Finding(
        "order",
        stage.isTarget ? Messages.lateTarget(citation) : Messages.lateMilestone(citation),
        at: stage.time.text.place, task: task.index,
        label: Messages.isDue(day, year: plan.year),
        related: [
          RelatedPlace(
            deadline.text.place, Messages.taskIsDue(last, year: plan.year), task: task.index)
        ], help: Messages.within)
    }
  }

  /// The day of a time that ends; one out of the plan's period is told as such.
  private func due(_ time: PlanTime) -> Day? {
    guard time.isUpperBound, let day = time.deadline, plan.period.map({ $0.contains(day) }) ?? true
    else { return nil }
    return day
  }

  private enum Messages {
    static func disorder(_ task: TaskCitation) -> Message {
      Message(
        "milestones-in-disorder", zh: "完成时限冲突：\(task)的节点时限先后颠倒",
        en: "the milestones of \(task) are not in order")
    }

    static func unsorted(_ task: TaskCitation) -> Message {
      Message(
        "milestones-unsorted", zh: "\(task)的节点未按时限先后排列",
        en: "the milestones of \(task) are not listed in the order of their days")
    }

    static func lateMilestone(_ task: TaskCitation) -> Message {
      Message(
        "late-milestone", zh: "完成时限冲突：\(task)的节点时限晚于完成时限",
        en: "a milestone of \(task) is due after the task")
    }

    static func lateTarget(_ task: TaskCitation) -> Message {
      Message(
        "late-target", zh: "完成时限冲突：\(task)的目标时限晚于完成时限",
        en: "a target of \(task) is due after the task")
    }

    static func isDue(_ day: Day, year: Int?) -> Message {
      Message("stage-is-due", zh: "时限为\(day, year: year)", en: "due on \(day, year: year)")
    }

    static func before(_ day: Day, year: Int?) -> Message {
      Message(
        "before", zh: "列在前面的节点时限为\(day, year: year)",
        en: "an earlier entry is due on \(day, year: year)")
    }

    static func taskIsDue(_ day: Day, year: Int?) -> Message {
      Message(
        "task-is-due", zh: "完成时限为\(day, year: year)", en: "the task is due on \(day, year: year)")
    }

    static let sort = Message(
      "sort", zh: "核对时限，节点按先后排列", en: "check the days, and list the milestones in their order")

    static let within = Message(
      "within", zh: "核对两处时限，节点和目标应在完成时限以内",
      en: "check both: stages and targets lie within the time of their task")
  }
}
