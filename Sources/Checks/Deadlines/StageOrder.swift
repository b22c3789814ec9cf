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

  private func milestones(_ task: PlanTask) -> [Finding] {
    var latest: (day: Day, place: Place)?
    var findings: [Finding] = []
    for milestone in task.milestones {
      guard let by = milestone.by, let day = due(by) else { continue }
      guard let earlier = latest, day < earlier.day else {
        latest = (day, by.text.place)
        continue
      }
      findings.append(
        Finding(
          "order", Messages.disorder(plan.citation(of: task.index)), at: by.text.place,
          task: task.index, label: Messages.isDue(day, year: plan.year),
          related: [
            RelatedPlace(
              earlier.place, Messages.before(earlier.day, year: plan.year), task: task.index)
          ], help: Messages.sort))
    }
    return findings
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
