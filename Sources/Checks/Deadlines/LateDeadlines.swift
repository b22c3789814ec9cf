import TextAnalysis
import ValidatorCore

/// Stated deadlines that leave too little time for what follows.
struct LateDeadlines {
  /// How many steps all reasons of a plan may have; behind them deadlines are reported without.
  private static let mostSteps = 100_000

  private let plan: Plan
  private let schedule: PlanSchedule
  private let told: Set<Int>

  /// - Parameter told: tasks of which something graver is said.
  init(_ plan: Plan, _ schedule: PlanSchedule, told: Set<Int>) {
    self.plan = plan
    self.schedule = schedule
    self.told = told
  }

  /// A finding for each deadline, or for many that one limit makes late.
  func findings() -> [Finding] {
    let late = schedule.slackDeadlines.filter { !told.contains($0.task) && isInPeriod($0) }
    let groups = Dictionary(grouping: late) { $0.limitingTask }
    var steps = Self.mostSteps
    return late.compactMap { deadline in
      let group = groups[deadline.limitingTask] ?? []
      guard group.count >= DeadlineContradictions.many else { return finding([deadline], &steps) }
      return group.first?.task == deadline.task ? finding(group, &steps) : nil
    }
  }

  /// A deadline beyond the period is told as such.
  private func isInPeriod(_ deadline: SlackDeadline) -> Bool {
    plan.period.map { $0.contains(deadline.deadline.day) } ?? true
  }

  private func finding(_ late: [SlackDeadline], _ steps: inout Int) -> Finding? {
    guard let first = late.first else { return nil }
    let reason = schedule.reason(for: first, longest: steps) ?? []
    steps -= reason.count
    let labels = StepLabels(plan)
    let others = late.dropFirst().map { other in
      RelatedPlace(
        other.deadline.place,
        DeadlineMessages.alsoLate(
          plan.citation(of: other.task), other.latest, year: plan.year),
        task: other.task)
    }
    let argument = LongArgument(count: reason.count).places { position in
      let step = reason[position]
      return RelatedPlace(step.place, labels.backward(step), task: step.task)
    }
    if let limit = first.limitingDeadline, limit < first.deadline.day, late.count == 1 {
      return contradiction(first, argument)
    }
    return Finding(
      "slack", message(first, reason, count: late.count), at: first.deadline.place,
      task: first.task, label: DeadlineMessages.isDue(first.deadline.day, year: plan.year),
      related: argument + others, help: DeadlineMessages.advance)
  }

  /// The task that limits is due earlier, and waits for this one by way of others.
  private func contradiction(_ late: SlackDeadline, _ argument: [RelatedPlace]) -> Finding? {
    guard let limit = schedule.deadlines[late.limitingTask] else { return nil }
    let own = RelatedPlace(
      late.deadline.place, StepLabels(plan).deadline(of: late.task, late.deadline.day),
      task: late.task)
    return Finding(
      "order",
      DeadlineMessages.beforePredecessor(
        plan.citation(of: late.limitingTask), plan.citation(of: late.task)),
      at: limit.place, task: late.limitingTask,
      label: DeadlineMessages.isDue(limit.day, year: plan.year),
      related: argument.dropFirst() + [own], help: DeadlineMessages.agree)
  }

  private func message(_ late: SlackDeadline, _ reason: [ScheduleStep], count: Int) -> Message {
    let task = plan.citation(of: late.task)
    let limiting = plan.citation(of: late.limitingTask)
    guard count == 1 else {
      return DeadlineMessages.manyLate(task, count, limiting, late.latest, year: plan.year)
    }
    switch reason.first?.reason {
    case .periodEnds:
      return DeadlineMessages.lateForPeriod(task, late.latest, limiting, year: plan.year)
    case .startsBy:
      return DeadlineMessages.lateForStart(task, late.latest, limiting, year: plan.year)
    default: return DeadlineMessages.late(task, late.latest, limiting, year: plan.year)
    }
  }
}
