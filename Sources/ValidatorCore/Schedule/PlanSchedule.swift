import TextAnalysis

/// The times of a plan as a network of constraints, and what follows from them.
///
/// A task's work ends with its finish, so that what waits for a task that is done on 5 March starts on 6 March at the
/// earliest. A task that says nothing of how long it takes may take no day. The plan's period holds for every task that
/// states no time beyond it; times that go on for ever, or come again, limit nothing.
public struct PlanSchedule: Sendable {
  /// What the plan says, as numbers.
  public var network: TaskNetwork { solution.network }
  /// Tasks that wait for one another. These waits are left out of all else.
  public let cycles: [WaitCycle]
  /// For each task, the day by which the plan says that it is done, if it says so.
  public let deadlines: [StatedDeadline?]
  /// What follows from it, as numbers.
  public let solution: TaskNetworkSolution
  private let sources: ScheduleSources

  /// The schedule of `plan`.
  ///
  /// - Parameter dues: limits that other documents set.
  public init(
    _ plan: Plan, dues: [ScheduleDue] = [], limits: TaskNetworkSolution.Limits = .init()
  ) {
    var builder = ScheduleBuilder(plan)
    builder.build(dues)
    solution = TaskNetworkSolution(builder.network, limits: limits)
    sources = builder.sources
    deadlines = builder.deadlines
    cycles = solution.cycles.map { [sources, solution] cycle in
      WaitCycle(steps: sources.cycle(cycle, solution.network))
    }
  }

  /// What cannot be kept, each with its whole reason, in the order of the plan.
  public var conflicts: [ScheduleConflict] {
    solution.conflicts.map { conflict in
      let steps = conflict.steps.map { sources.step($0, solution.network) }
      // What takes no time would be finished on the eve of its start; no day of a finish is named then.
      let isStart =
        steps.last.map {
          $0.reason.limitsStart || solution.earliest($0.task, .start) == conflict.earliest
        } ?? false
      return ScheduleConflict(
        steps: steps, earliest: Day(number: conflict.earliest - (isStart ? 0 : 1)),
        isStart: isStart,
        isLaterThanReason: conflict.steps.dropLast().last?.time != conflict.earliest)
    }
  }

  /// The number of limits that cannot be kept and for which no reason is given, because there are too many.
  public var conflictsLeftOut: Int { solution.conflictsLeftOut }

  /// The stated deadlines that are later than all else allows, where the plan can be kept.
  public var slackDeadlines: [SlackDeadline] {
    solution.looseDeadlines.compactMap { loose in
      let task = solution.network.ceilings[loose.deadline].task
      guard let deadline = deadlines[task] else { return nil }
      let limit = loose.ceiling.flatMap {
        sources.isDeadline($0) ? solution.network.ceilings[$0] : nil
      }
      return SlackDeadline(
        task: task, deadline: deadline, latest: Day(number: loose.latest - 1),
        limitingTask: loose.ceilingTask,
        limitingDeadline: limit.map { Day(number: $0.time - 1) }, loose: loose)
    }
  }

  /// Why a deadline is later than all else allows: from the limit back to the task; nil for more than `longest` steps.
  public func reason(for slack: SlackDeadline, longest: Int = 10_000) -> [ScheduleStep]? {
    solution.reason(for: slack.loose, longest: longest)?
      .map { sources.step($0, solution.network, isBackward: true) }
  }

  /// Whether the stated deadline of a task cannot be kept.
  public func isMissed(deadlineOf task: Int) -> Bool {
    sources.deadlineCeilings[task].map(solution.isMissed(ceiling:)) ?? false
  }

  /// The tasks of which a limit cannot be kept.
  public var tasksInConflict: Set<Int> {
    Set(
      solution.conflicts.compactMap { conflict in
        conflict.steps.last.flatMap { sources.task(of: $0.constraint, solution.network) }
      })
  }

  /// The earliest day that a task can start on; nil where nothing says so.
  public func earliestStart(of task: Int) -> Day? {
    solution.earliest(task, .start).map { Day(number: $0) }
  }

  /// The last day of a task's work where it finishes earliest; for one that takes no time the day before its start, or
  /// the last day of what it waits for. Nil where nothing says so.
  public func earliestFinish(of task: Int) -> Day? {
    solution.earliest(task, .finish).map { Day(number: $0 - 1) }
  }

  /// The latest day that a task may start on; nil where nothing says so.
  public func latestStart(of task: Int) -> Day? {
    solution.latest(task, .start).map { Day(number: $0) }
  }

  /// The latest last day of a task's work; nil where nothing says so.
  public func latestFinish(of task: Int) -> Day? {
    solution.latest(task, .finish).map { Day(number: $0 - 1) }
  }

  /// The number of days by which a task may be late without any limit being missed; negative where one cannot be kept.
  public func slack(of task: Int) -> Int? {
    guard let earliest = solution.earliest(task, .finish),
      let latest = solution.latest(task, .finish)
    else { return nil }
    return latest - earliest
  }
}
