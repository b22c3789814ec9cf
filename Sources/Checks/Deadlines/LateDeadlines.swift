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

  /// A finding for each deadline that a limit makes late, or for many; those behind it are named with it.
  func findings() -> [Finding] {
    let late = schedule.slackDeadlines.filter { !told.contains($0.task) && isInPeriod($0) }
    let reported = Set(late.map(\.task))
    let behind = Dictionary(grouping: late) { cause(of: $0, among: reported) }
    let nearest = behind[nil] ?? []
    let groups = Dictionary(grouping: nearest) { $0.limitingTask }
    var steps = Self.mostSteps
    return nearest.compactMap { deadline in
      let group = groups[deadline.limitingTask] ?? []
      guard group.count >= DeadlineContradictions.many else {
        return finding([deadline], behind[deadline.task] ?? [], &steps)
      }
      guard group.first?.task == deadline.task else { return nil }
      return finding(group, group.flatMap { behind[$0.task] ?? [] }, &steps)
    }
  }

  /// The task whose deadline is told already and has to be mended before this one; nil where there is none.
  private func cause(of late: SlackDeadline, among reported: Set<Int>) -> Int? {
    guard let task = late.nearest else { return nil }
    if reported.contains(task) { return task }
    guard told.contains(task), let deadline = schedule.deadlines[task] else { return nil }
    return late.deadline.day <= deadline.day ? task : nil
  }

  /// A deadline beyond the period is told as such.
  private func isInPeriod(_ deadline: SlackDeadline) -> Bool {
    plan.period.map { $0.contains(deadline.deadline.day) } ?? true
  }

  /// - Parameter behind: those that the same limit makes late by way of these.
  private func finding(
    _ late: [SlackDeadline], _ behind: [SlackDeadline], _ steps: inout Int
  ) -> Finding? {
    guard let first = late.first else { return nil }
    let reason = schedule.reason(for: first, longest: steps) ?? []
    steps -= reason.count
    let labels = StepLabels(plan)
    let more = late.dropFirst() + behind
    let others = LongArgument(count: more.count).places { position in
      let other = more[more.startIndex + position]
      return RelatedPlace(
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
      return contradiction(first, argument, others)
    }
    return Finding(
      "slack", message(first, reason, late.count == 1 ? 1 : late.count + behind.count),
      at: first.deadline.place,
      task: first.task, label: DeadlineMessages.isDue(first.deadline.day, year: plan.year),
      related: argument + others, help: DeadlineMessages.advance)
  }

  /// The task that limits is due earlier, and waits for this one by way of others.
  private func contradiction(
    _ late: SlackDeadline, _ argument: [RelatedPlace], _ others: [RelatedPlace]
  ) -> Finding? {
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
      related: argument.dropFirst() + [own] + others, help: DeadlineMessages.agree)
  }

  private func message(_ late: SlackDeadline, _ reason: [ScheduleStep], _ count: Int)
    -> Message
  {
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
