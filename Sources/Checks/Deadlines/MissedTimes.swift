import TextAnalysis
import ValidatorCore

/// Says which limits of a plan cannot be kept, each with its reason.
struct MissedTimes {
  private let plan: Plan

  init(_ plan: Plan) {
    self.plan = plan
  }

  /// A finding for each limit, and one for those that are too many.
  func findings(of schedule: PlanSchedule) -> [Finding] {
    let found = schedule.conflicts.compactMap(finding)
    guard schedule.conflictsLeftOut > 0 else { return found }
    let more = DeadlineMessages.more(schedule.conflictsLeftOut)
    return found + [Finding("infeasible", more, at: plan.header.place, help: DeadlineMessages.mend)]
  }

  /// A finding about one limit.
  func finding(_ conflict: ScheduleConflict) -> Finding? {
    let steps = conflict.steps
    guard let limit = steps.last, let primary = primary(steps) else { return nil }
    let labels = StepLabels(plan)
    let others = steps.indices.filter { $0 != primary }
    let isPair = steps.count == 2 && steps[0].reason == .starts
    let isOneTask = isPair && steps[0].task == limit.task
    let related = LongArgument(count: others.count).places { position in
      let step = steps[others[position]]
      return RelatedPlace(
        step.place, isOneTask ? labels.ownStart(step) : labels.forward(step), task: step.task)
    }
    return Finding(
      "infeasible", message(steps, limit), at: place(steps[primary]), task: limit.task,
      label: labels.forward(steps[primary]), related: related, note: note(conflict),
      help: isPair ? DeadlineMessages.agree : DeadlineMessages.mend)
  }

  /// The reason holds no more than is needed; how far off the limit is may be more.
  private func note(_ conflict: ScheduleConflict) -> Message? {
    guard conflict.isLaterThanReason, conflict.steps.count != 2 else { return nil }
    return conflict.isStart
      ? DeadlineMessages.earliestStart(conflict.earliest, year: plan.year)
      : DeadlineMessages.earliestFinish(conflict.earliest, year: plan.year)
  }

  /// What the drafter most likely has to change: the limit, unless that is the plan's period.
  private func primary(_ steps: [ScheduleStep]) -> Int? {
    guard steps.last?.reason == .periodEnds else { return steps.indices.last }
    return steps.lastIndex { $0.reason == .takes }
      ?? steps.lastIndex { if case .waits = $0.reason { true } else { false } }
      ?? steps.indices.first
  }

  /// The period is no place of its own: where nothing else is known, its task is shown.
  private func place(_ step: ScheduleStep) -> Place {
    step.reason == .periodEnds ? plan.tasks[step.task].titlePlace : step.place
  }

  private func message(_ steps: [ScheduleStep], _ limit: ScheduleStep) -> Message {
    let task = plan.citation(of: limit.task)
    if steps.count == 2, steps[0].reason == .starts, steps[0].task == limit.task {
      switch limit.reason {
      case .due, .dueInText: return DeadlineMessages.beforeStart(task)
      case .milestone: return DeadlineMessages.milestoneBeforeStart(task)
      case .target: return DeadlineMessages.targetBeforeStart(task)
      default: break
      }
    }
    let isAlone = steps.count > 1 && steps.allSatisfy { $0.task == limit.task }
    switch limit.reason {
    case .periodEnds:
      return isAlone
        ? DeadlineMessages.beyondPeriodAlone(task) : DeadlineMessages.beyondPeriod(task)
    case .startsBy: return DeadlineMessages.cannotStart(task, limit.day, year: plan.year)
    case .milestone: return DeadlineMessages.cannotReach(task, limit.day, year: plan.year)
    case .target: return DeadlineMessages.cannotReachTarget(task, limit.day, year: plan.year)
    case .dueElsewhere: return DeadlineMessages.missesSuperior(task, limit.day, year: plan.year)
    default:
      return isAlone
        ? DeadlineMessages.cannotFinishAlone(task, limit.day, year: plan.year)
        : DeadlineMessages.cannotFinish(task, limit.day, year: plan.year)
    }
  }
}
