import TextAnalysis
import ValidatorCore

/// What stands under each place of an argument about times.
struct StepLabels {
  private let plan: Plan
  private let year: Int?

  init(_ plan: Plan) {
    self.plan = plan
    year = plan.year
  }

  /// A step from what begins to the limit that is missed.
  func forward(_ step: ScheduleStep) -> Message {
    let task = plan.citation(of: step.task)
    switch step.reason {
    case .periodBegins: return Labels.periodBegins(step.day, year: year)
    case .starts:
      return isDay(plan.tasks[step.task].start)
        ? Labels.starts(task, step.day, year: year) : Labels.startsFrom(task, step.day, year: year)
    case .takes: return Labels.takes(duration(of: step.task), step.day, year: year)
    case .waits(let other):
      return Labels.waits(task, plan.citation(of: other), lag(step), step.day, year: year)
    case .startsIn(let parent):
      return Labels.startsIn(task, plan.citation(of: parent), step.day, year: year)
    case .finishesIn(let parent):
      return Labels.finishesIn(task, plan.citation(of: parent), step.day, year: year)
    case .due: return Labels.isDue(step.day, year: year)
    case .dueInText: return Labels.textSays(step.day, year: year)
    case .dueElsewhere: return Labels.superiorSays(step.day, year: year)
    case .startsBy:
      return isDay(plan.tasks[step.task].start)
        ? Labels.startIs(step.day, year: year) : Labels.startsBy(step.day, year: year)
    case .milestone: return Labels.milestoneIs(step.day, year: year)
    case .target: return Labels.targetIs(step.day, year: year)
    case .periodEnds: return Labels.periodEnds(step.day, year: year)
    }
  }

  /// The start of the task that the finding is about: its title stands above already.
  func ownStart(_ step: ScheduleStep) -> Message {
    isDay(plan.tasks[step.task].start)
      ? Labels.startIs(step.day, year: year) : Labels.ownStartsFrom(step.day, year: year)
  }

  /// A step from a limit back to what must be done before.
  func backward(_ step: ScheduleStep) -> Message {
    let task = plan.citation(of: step.task)
    switch step.reason {
    case .takes: return Labels.mustStart(task, duration(of: step.task), step.day, year: year)
    case .waits(let other):
      return Labels.mustWait(task, plan.citation(of: other), lag(step), step.day, year: year)
    case .startsIn(let parent):
      return Labels.mustStartIn(task, plan.citation(of: parent), step.day, year: year)
    case .finishesIn(let parent):
      return Labels.mustFinishIn(task, plan.citation(of: parent), step.day, year: year)
    case .due, .dueInText, .dueElsewhere: return Labels.otherIsDue(task, step.day, year: year)
    case .startsBy: return Labels.otherStarts(task, step.day, year: year)
    case .milestone, .target: return Labels.otherStage(task, step.day, year: year)
    default: return forward(step)
    }
  }

  /// The stated deadline of a task, seen from another.
  func deadline(of task: Int, _ day: Day) -> Message {
    Labels.otherIsDue(plan.citation(of: task), day, year: year)
  }

  private func isDay(_ time: PlanTime?) -> Bool {
    time.map { $0.first == $0.reading.lastDay } ?? false
  }

  private func duration(of task: Int) -> String {
    plan.tasks[task].duration?.text.string ?? ""
  }

  private func lag(_ step: ScheduleStep) -> String? {
    let lag = plan.tasks[step.task].predecessors.first { $0.place == step.place }?.lag
    return lag?.duration.map { TimeDelay($0).isNone } ?? false ? nil : lag?.text.string
  }

  private enum Labels {
    static func periodBegins(_ day: Day, year: Int?) -> Message {
      Message(
        "period-begins", zh: "计划期从\(day, year: year)开始",
        en: "the period begins on \(day, year: year)")
    }

    static func starts(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
      Message(
        "starts", zh: "\(task)\(day, year: year)开始", en: "\(task) starts on \(day, year: year)")
    }

    static func startsFrom(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
      Message(
        "starts-from", zh: "\(task)最早\(day, year: year)开始",
        en: "\(task) starts on \(day, year: year) at the earliest")
    }

    static func ownStartsFrom(_ day: Day, year: Int?) -> Message {
      Message(
        "own-starts-from", zh: "最早\(day, year: year)开始",
        en: "starts on \(day, year: year) at the earliest")
    }

    static func takes(_ time: String, _ day: Day, year: Int?) -> Message {
      Message(
        "takes", zh: "所需时间\(time)，最早\(day, year: year)完成",
        en: "takes \(time), so it is done on \(day, year: year) at the earliest")
    }

    static func waits(
      _ task: TaskCitation, _ other: TaskCitation, _ lag: String?, _ day: Day, year: Int?
    ) -> Message {
      guard let lag else {
        return Message(
          "waits", zh: "\(task)须待\(other)完成，最早\(day, year: year)开始",
          en: "\(task) waits for \(other), so it starts on \(day, year: year) at the earliest")
      }
      return Message(
        "waits-with-lag", zh: "\(task)须待\(other)完成后再隔\(lag)，最早\(day, year: year)开始",
        en:
          "\(task) waits for \(other) and \(lag) more, so it starts on \(day, year: year) at the earliest"
      )
    }

    static func startsIn(_ task: TaskCitation, _ parent: TaskCitation, _ day: Day, year: Int?)
      -> Message
    {
      Message(
        "starts-in", zh: "\(task)是\(parent)的子任务，最早\(day, year: year)开始",
        en: "\(task) is part of \(parent), so it starts on \(day, year: year) at the earliest")
    }

    static func finishesIn(_ task: TaskCitation, _ parent: TaskCitation, _ day: Day, year: Int?)
      -> Message
    {
      Message(
        "finishes-in", zh: "\(parent)包含子任务\(task)，最早\(day, year: year)完成",
        en: "\(parent) includes \(task), so it is done on \(day, year: year) at the earliest")
    }

    static func isDue(_ day: Day, year: Int?) -> Message {
      Message("is-due", zh: "时限为\(day, year: year)", en: "due on \(day, year: year)")
    }

    static func textSays(_ day: Day, year: Int?) -> Message {
      Message(
        "text-says", zh: "正文要求\(day, year: year)前完成", en: "the text wants it by \(day, year: year)")
    }

    static func superiorSays(_ day: Day, year: Int?) -> Message {
      Message(
        "superior-says", zh: "上级任务要求\(day, year: year)前完成",
        en: "the superior task is due on \(day, year: year)")
    }

    static func startIs(_ day: Day, year: Int?) -> Message {
      Message(
        "start-is", zh: "开始时间为\(day, year: year)", en: "stated to start on \(day, year: year)")
    }

    static func startsBy(_ day: Day, year: Int?) -> Message {
      Message(
        "starts-by", zh: "最迟\(day, year: year)开始", en: "stated to start by \(day, year: year)")
    }

    static func milestoneIs(_ day: Day, year: Int?) -> Message {
      Message(
        "milestone-is", zh: "节点时限为\(day, year: year)",
        en: "the milestone is due on \(day, year: year)")
    }

    static func targetIs(_ day: Day, year: Int?) -> Message {
      Message(
        "target-is", zh: "目标时限为\(day, year: year)", en: "the target is due on \(day, year: year)")
    }

    static func periodEnds(_ day: Day, year: Int?) -> Message {
      Message(
        "period-ends", zh: "计划期到\(day, year: year)为止", en: "the period ends on \(day, year: year)")
    }

    static func mustStart(_ task: TaskCitation, _ time: String, _ day: Day, year: Int?) -> Message {
      Message(
        "must-start", zh: "\(task)所需时间\(time)，最迟\(day, year: year)开始",
        en: "\(task) takes \(time), so it must start by \(day, year: year)")
    }

    static func mustWait(
      _ task: TaskCitation, _ other: TaskCitation, _ lag: String?, _ day: Day, year: Int?
    ) -> Message {
      guard let lag else {
        return Message(
          "must-wait", zh: "\(task)须待\(other)完成，后者最迟\(day, year: year)完成",
          en: "\(task) waits for \(other), which must be done by \(day, year: year)")
      }
      return Message(
        "must-wait-with-lag", zh: "\(task)须待\(other)完成后再隔\(lag)，后者最迟\(day, year: year)完成",
        en: "\(task) waits for \(other) and \(lag) more, which must be done by \(day, year: year)")
    }

    static func mustStartIn(_ task: TaskCitation, _ parent: TaskCitation, _ day: Day, year: Int?)
      -> Message
    {
      Message(
        "must-start-in", zh: "\(task)是\(parent)的子任务，后者最迟\(day, year: year)开始",
        en: "\(task) is part of \(parent), which must start by \(day, year: year)")
    }

    static func mustFinishIn(_ task: TaskCitation, _ parent: TaskCitation, _ day: Day, year: Int?)
      -> Message
    {
      Message(
        "must-finish-in", zh: "\(task)是\(parent)的子任务，最迟\(day, year: year)完成",
        en: "\(task) is part of \(parent), so it must be done by \(day, year: year)")
    }

    static func otherIsDue(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
      Message(
        "other-is-due", zh: "\(task)的时限为\(day, year: year)",
        en: "\(task) is due on \(day, year: year)")
    }

    static func otherStarts(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
      Message(
        "other-starts", zh: "\(task)最迟\(day, year: year)开始",
        en: "\(task) starts by \(day, year: year)")
    }

    static func otherStage(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
      Message(
        "other-stage", zh: "\(task)的节点时限为\(day, year: year)",
        en: "a stage of \(task) is due on \(day, year: year)")
    }
  }
}
