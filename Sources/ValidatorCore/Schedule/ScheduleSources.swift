import TextAnalysis

/// Where each constraint of a plan's network stands in the plan.
struct ScheduleSources: Sendable {
  /// What a ceiling comes from.
  struct Limit: Sendable {
    var reason: ScheduleStep.Reason
    var place: Place
  }

  let tasks: [PlanTask]
  let period: Place
  /// The entries of `after`, in the order of the network's waits.
  var waits: [Place] = []
  /// In the order of the network's ceilings.
  var limits: [Limit] = []
  /// The ceiling of each task's stated deadline.
  var deadlineCeilings: [Int: Int] = [:]

  init(_ plan: Plan) {
    tasks = plan.tasks
    period = plan.header.period.first?.place ?? plan.header.place
  }

  func isDeadline(_ ceiling: Int) -> Bool {
    switch limits[ceiling].reason {
    case .due, .dueInText: true
    default: false
    }
  }

  func step(
    _ step: NetworkConflict.Step, _ network: TaskNetwork, isBackward: Bool = false
  ) -> ScheduleStep {
    let start = Day(number: step.time)
    let finish = Day(number: step.time - 1)
    switch step.constraint {
    case .commonFloor(let task):
      return ScheduleStep(reason: .periodBegins, task: task, place: period, day: start)
    case .floor(let floor):
      let task = network.floors[floor].task
      let place = tasks[task].start?.text.place ?? tasks[task].titlePlace
      return ScheduleStep(reason: .starts, task: task, place: place, day: start)
    case .duration(let task):
      let place = tasks[task].duration?.text.place ?? tasks[task].titlePlace
      return ScheduleStep(
        reason: .takes, task: task, place: place, day: isBackward ? start : finish)
    case .wait(let wait):
      let reason = ScheduleStep.Reason.waits(for: network.waits[wait].other)
      return ScheduleStep(
        reason: reason, task: network.waits[wait].task, place: waits[wait],
        day: isBackward ? finish : start)
    case .startsInParent(let task):
      return ScheduleStep(
        reason: .startsIn(parent: network.parents[task]), task: task,
        place: tasks[task].titlePlace, day: start)
    case .finishesInParent(let task):
      return ScheduleStep(
        reason: .finishesIn(parent: network.parents[task]), task: task,
        place: tasks[task].titlePlace, day: finish)
    case .ceiling(let ceiling):
      let limit = limits[ceiling]
      return ScheduleStep(
        reason: limit.reason, task: network.ceilings[ceiling].task, place: limit.place,
        day: limit.reason == .startsBy ? start : finish)
    case .commonCeiling(let task):
      return ScheduleStep(reason: .periodEnds, task: task, place: period, day: finish)
    }
  }

  func task(of constraint: TaskConstraint, _ network: TaskNetwork) -> Int? {
    switch constraint {
    case .ceiling(let ceiling): network.ceilings[ceiling].task
    case .commonCeiling(let task): task
    default: nil
    }
  }

  /// A cycle against the direction of its links: each task with what it cannot do without.
  func cycle(_ constraints: [TaskConstraint], _ network: TaskNetwork) -> [WaitCycle.Step] {
    let steps = constraints.compactMap { constraint -> WaitCycle.Step? in
      switch constraint {
      case .wait(let wait):
        return WaitCycle.Step(
          task: network.waits[wait].task, other: network.waits[wait].other, isWait: true,
          place: waits[wait])
      case .startsInParent(let task):
        return WaitCycle.Step(
          task: task, other: network.parents[task], isWait: false, place: tasks[task].titlePlace)
      case .finishesInParent(let task):
        return WaitCycle.Step(
          task: network.parents[task], other: task, isWait: false, place: tasks[task].titlePlace)
      default: return nil
      }
    }
    guard let first = steps.first else { return [] }
    return [first] + steps.dropFirst().reversed()
  }
}
