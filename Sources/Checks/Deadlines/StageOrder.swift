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

  /// A milestone with a day.
  private struct Stage {
    /// The first day of a range, else the day itself.
    var first: Day
    var last: Day
    var place: Place
    var text: PlanText?
    /// Whether it may hold an end, a beginning or a share, by which milestones contradict each other in whatever order
    /// they stand.
    var isTelling: Bool
  }

  /// So many milestones before one are set against it.
  private static let mostBefore = 32

  private func milestones(_ task: PlanTask) -> [Finding] {
    guard task.milestones.count > 1 else { return [] }
    let stages = task.milestones.compactMap(stage)
    var contents = StageContents(plan, stages.map(\.text))
    return stages.indices.compactMap { index in
      disorder(index, stages, &contents, task)
    }
  }

  private func stage(_ milestone: Milestone) -> Stage? {
    guard let by = milestone.by, let last = due(by) else { return nil }
    let first = by.reading.bound == .during ? by.first ?? last : last
    return Stage(
      first: min(first, last), last: last, place: by.text.place, text: milestone.content,
      isTelling: milestone.content?.withBytes(Self.isTelling) ?? false)
  }

  private static func isTelling(_ text: ByteView) -> Bool {
    telling.contains { text.offset(of: $0) != nil }
  }

  private static let telling: [StaticString] = [
    "%", "％", "累计", "累計", "竣工", "完工", "建成", "投用", "验收", "驗收", "交付", "开工", "開工", "动工", "動工", "主体",
    "主體",
    "封顶", "封頂", "过半", "過半", "全部", "基本", "全面",
  ]

  /// A milestone that is over before one listed above it begins, where both are stages of one work, or one that says what
  /// must come before what is due earlier. That work which runs side by side is listed strand by strand, nobody has to mend.
  private func disorder(
    _ index: Int, _ stages: [Stage], _ contents: inout StageContents, _ task: PlanTask
  ) -> Finding? {
    var earlier: Int?
    for other in stages.indices[..<index].suffix(Self.mostBefore) {
      if stages[index].last < stages[other].first {
        switch contents.relation(of: other, to: index) {
        case .contradiction, .contradictionOfWhole:
          return finding("order", stages[index], against: stages[other], task)
        case .oneWork where earlier.map({ stages[$0].last < stages[other].last }) ?? true:
          earlier = other
        case .oneWork, .others: break
        }
      } else if stages[index].isTelling, stages[other].isTelling,
        stages[other].last < stages[index].first, contents.isReversed(other, index)
      {
        return finding("order", stages[index], against: stages[other], task)
      }
    }
    return earlier.map { finding("unsorted", stages[index], against: stages[$0], task) }
  }

  private func finding(
    _ kind: String, _ stage: Stage, against earlier: Stage, _ task: PlanTask
  ) -> Finding {
    let citation = plan.citation(of: task.index)
    return Finding(
      kind, kind == "order" ? Messages.disorder(citation) : Messages.unsorted(citation),
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
