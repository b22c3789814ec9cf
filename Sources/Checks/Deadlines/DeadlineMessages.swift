import TextAnalysis
import ValidatorCore

/// What `conflicting-deadlines` says, where more than one of its parts says it.
enum DeadlineMessages {
  // MARK: What cannot be kept

  static func beforeStart(_ task: TaskCitation) -> Message {
    Message("before-start", zh: "完成时限冲突：\(task)的时限早于开始时间", en: "\(task) is due before it starts")
  }

  static func milestoneBeforeStart(_ task: TaskCitation) -> Message {
    Message(
      "milestone-before-start", zh: "完成时限冲突：\(task)的节点时限早于开始时间",
      en: "a milestone of \(task) is due before it starts")
  }

  static func targetBeforeStart(_ task: TaskCitation) -> Message {
    Message(
      "target-before-start", zh: "完成时限冲突：\(task)的目标时限早于开始时间",
      en: "a target of \(task) is due before it starts")
  }

  static func cannotFinish(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
    Message(
      "cannot-finish", zh: "完成时限冲突：\(task)按前后衔接关系无法在\(day, year: year)前完成",
      en: "\(task) cannot be done by \(day, year: year), by what comes before it")
  }

  static func cannotFinishAlone(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
    Message(
      "cannot-finish-alone", zh: "完成时限冲突：\(task)按所需时间无法在\(day, year: year)前完成",
      en: "\(task) cannot be done by \(day, year: year), by the time that it takes")
  }

  static func beyondPeriod(_ task: TaskCitation) -> Message {
    Message(
      "beyond-period", zh: "完成时限冲突：\(task)按前后衔接关系无法在计划期内完成",
      en: "\(task) cannot be done within the plan's period, by what comes before it")
  }

  static func beyondPeriodAlone(_ task: TaskCitation) -> Message {
    Message(
      "beyond-period-alone", zh: "完成时限冲突：\(task)按所需时间无法在计划期内完成",
      en: "\(task) cannot be done within the plan's period, by the time that it takes")
  }

  static func cannotStart(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
    Message(
      "cannot-start", zh: "完成时限冲突：\(task)按前后衔接关系无法在\(day, year: year)开始",
      en: "\(task) cannot start by \(day, year: year), by what comes before it")
  }

  static func cannotReach(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
    Message(
      "cannot-reach", zh: "完成时限冲突：\(task)按前后衔接关系无法在\(day, year: year)前达到节点要求",
      en: "\(task) cannot reach its milestone by \(day, year: year), by what comes before it")
  }

  static func cannotReachTarget(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
    Message(
      "cannot-reach-target", zh: "完成时限冲突：\(task)按前后衔接关系无法在\(day, year: year)前达到目标",
      en: "\(task) cannot reach its target by \(day, year: year), by what comes before it")
  }

  static func missesSuperior(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
    Message(
      "misses-superior", zh: "完成时限冲突：\(task)无法在上级任务的时限\(day, year: year)前完成",
      en: "\(task) cannot be done by \(day, year: year), when the superior task is due")
  }

  static func earliestFinish(_ day: Day, year: Int?) -> Message {
    Message(
      "earliest-finish", zh: "连同其他衔接关系，最早\(day, year: year)才能完成",
      en: "with all else that comes before, it is done on \(day, year: year) at the earliest")
  }

  static func earliestStart(_ day: Day, year: Int?) -> Message {
    Message(
      "earliest-start", zh: "连同其他衔接关系，最早\(day, year: year)才能开始",
      en: "with all else that comes before, it starts on \(day, year: year) at the earliest")
  }

  static func more(_ count: Int) -> Message {
    Message(
      "more", zh: "完成时限冲突：另有\(count)处时限无法做到，未逐一列出",
      en: "\(count, "more time limit") cannot be met")
  }

  // MARK: What contradicts

  static func afterParent(_ task: TaskCitation, _ parent: TaskCitation) -> Message {
    Message(
      "after-parent", zh: "完成时限冲突：\(task)的时限晚于上级任务\(parent)",
      en: "\(task) is due after \(parent), which it is part of")
  }

  static func beforeParts(_ task: TaskCitation, _ parts: [TaskCitation]) -> Message {
    Message(
      "before-parts", zh: "完成时限冲突：\(task)的时限早于多项子任务：\(parts)",
      en: "\(task) is due before many of its parts: \(parts)")
  }

  static func beforePredecessor(_ task: TaskCitation, _ earlier: TaskCitation) -> Message {
    Message(
      "before-predecessor", zh: "完成时限冲突：\(task)的时限早于须先完成的\(earlier)",
      en: "\(task) is due before \(earlier), which it waits for")
  }

  static func beforePredecessors(_ task: TaskCitation, _ earlier: [TaskCitation]) -> Message {
    Message(
      "before-predecessors", zh: "完成时限冲突：\(task)的时限早于须先完成的多项任务：\(earlier)",
      en: "\(task) is due before many tasks that it waits for: \(earlier)")
  }

  static func afterSuccessors(_ task: TaskCitation, _ later: [TaskCitation]) -> Message {
    Message(
      "after-successors", zh: "完成时限冲突：\(task)的时限晚于须待其完成的多项任务：\(later)",
      en: "\(task) is due after many tasks that wait for it: \(later)")
  }

  static func isDue(_ day: Day, year: Int?) -> Message {
    Message("is-due", zh: "时限为\(day, year: year)", en: "due on \(day, year: year)")
  }

  static func starts(_ day: Day, year: Int?) -> Message {
    Message("starts", zh: "\(day, year: year)开始", en: "starts on \(day, year: year)")
  }

  // MARK: What leaves too little time

  static func late(_ task: TaskCitation, _ day: Day, _ other: TaskCitation, year: Int?) -> Message {
    Message(
      "late", zh: "完成时限冲突：\(task)须在\(day, year: year)前完成，\(other)才能按时完成",
      en: "\(task) must be done by \(day, year: year) for \(other) to be done in time")
  }

  static func lateForStart(_ task: TaskCitation, _ day: Day, _ other: TaskCitation, year: Int?)
    -> Message
  {
    Message(
      "late-for-start", zh: "完成时限冲突：\(task)须在\(day, year: year)前完成，\(other)才能按时开始",
      en: "\(task) must be done by \(day, year: year) for \(other) to start in time")
  }

  static func lateForPeriod(_ task: TaskCitation, _ day: Day, _ other: TaskCitation, year: Int?)
    -> Message
  {
    Message(
      "late-for-period", zh: "完成时限冲突：\(task)须在\(day, year: year)前完成，\(other)才能在计划期内完成",
      en:
        "\(task) must be done by \(day, year: year) for \(other) to be done within the plan's period"
    )
  }

  static func manyLate(
    _ task: TaskCitation, _ count: Int, _ other: TaskCitation, _ day: Day, year: Int?
  ) -> Message {
    Message(
      "many-late", zh: "完成时限冲突：\(task)等\(count)项的时限过晚，\(other)无法按时完成",
      en: "\(task) and others, \(count, "task") in all, are due too late for \(other)")
  }

  static func alsoLate(_ task: TaskCitation, _ day: Day, year: Int?) -> Message {
    Message(
      "also-late", zh: "\(task)须在\(day, year: year)前完成",
      en: "\(task) must be done by \(day, year: year)")
  }

  // MARK: What to do

  static let agree = Message(
    "help", zh: "统一两处时限；如为阶段要求，请列入“序时进度”",
    en: "make the two agree; put what is due at a stage under “milestones”")

  static let mend = Message(
    "mend", zh: "推迟时限，或者提前开始、缩短所需时间、调整前置任务",
    en: "allow more time, start earlier, take less time, or change what waits for what")

  static let advance = Message(
    "advance", zh: "提前时限，或者推迟后续任务的时限", en: "make it due earlier, or what follows later")
}
