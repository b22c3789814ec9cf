import TextAnalysis

/// Turns what a plan says about times into a network.
struct ScheduleBuilder {
  private(set) var network: TaskNetwork
  private(set) var sources: ScheduleSources
  private(set) var deadlines: [StatedDeadline?]
  private let plan: Plan
  private var months: [Int: TimeDelay] = [:]
  /// Made when the first task waits for another.
  private var ids: TaskIDs?

  init(_ plan: Plan) {
    self.plan = plan
    network = TaskNetwork(parents: plan.tasks.map(\.parent))
    sources = ScheduleSources(plan)
    deadlines = []
  }

  mutating func build(_ dues: [ScheduleDue]) {
    network.commonFloor = plan.period?.first.number
    network.commonCeiling = plan.period.map { $0.last.number + 1 }
    deadlines.reserveCapacity(plan.tasks.count)
    let texts = DeadlineTexts(plan)
    for task in plan.tasks {
      deadlines.append(stated(task) ?? texts.deadline(of: task))
      addDeadline(task.index)
      addStart(task)
      addStages(task)
      if let duration = task.duration?.duration { network.durations[task.index] = delay(duration) }
      network.freeOfFloor[task.index] = isFreeOfFloor(task)
      network.freeOfCeiling[task.index] = isFreeOfCeiling(task)
      addWaits(task)
    }
    for due in dues where network.durations.indices.contains(due.task) {
      limit(due.task, .finish, due.day.number + 1, .dueElsewhere, due.place)
    }
  }

  private func stated(_ task: PlanTask) -> StatedDeadline? {
    guard let time = task.deadline, time.isUpperBound, let day = time.deadline else { return nil }
    return StatedDeadline(day: day, place: time.text.place, isInText: false)
  }

  private mutating func addDeadline(_ task: Int) {
    // A deadline before the period is a wrong year; that is told as such.
    guard let deadline = deadlines[task], plan.period.map({ $0.first <= deadline.day }) ?? true
    else { return }
    sources.deadlineCeilings[task] = network.ceilings.count
    limit(
      task, .finish, deadline.day.number + 1, deadline.isInText ? .dueInText : .due, deadline.place)
  }

  private mutating func addStart(_ task: PlanTask) {
    guard let start = task.start, let first = start.first, let last = start.reading.lastDay else {
      return
    }
    // A start behind the period is told as such, unless a deadline contradicts it.
    if let period = plan.period, first > period.last, deadlines[task.index] == nil { return }
    let bound = start.reading.bound
    if bound != .upTo {
      network.floors.append(TaskNetwork.Floor(task: task.index, time: first.number))
    }
    // From September on, or after the holidays, has no last day.
    guard bound == .during || bound == .upTo || first == last else { return }
    limit(task.index, .start, last.number, .startsBy, start.text.place)
  }

  /// The first stage and the first target that are due: the task must have started by then.
  private mutating func addStages(_ task: PlanTask) {
    let milestones = task.milestones.compactMap(\.by)
    let targets = task.targets.compactMap(\.by)
    addFirst(of: milestones, .milestone, task)
    addFirst(of: targets, .target, task)
  }

  private mutating func addFirst(
    of times: [PlanTime], _ reason: ScheduleStep.Reason, _ task: PlanTask
  ) {
    let due = times.compactMap { time -> (day: Day, place: Place)? in
      guard time.isUpperBound, let day = time.deadline,
        plan.period.map({ $0.first <= day }) ?? true
      else { return nil }
      return (day, time.text.place)
    }
    guard let first = due.min(by: { $0.day < $1.day }) else { return }
    limit(task.index, .start, first.day.number + 1, reason, first.place)
  }

  private mutating func limit(
    _ task: Int, _ end: TaskNetwork.End, _ time: Int, _ reason: ScheduleStep.Reason, _ place: Place
  ) {
    network.ceilings.append(TaskNetwork.Ceiling(task: task, end: end, time: time))
    sources.limits.append(ScheduleSources.Limit(reason: reason, place: place))
  }

  /// Work that goes on from last year, or that is stated to begin or to end before the period, began before it.
  private func isFreeOfFloor(_ task: PlanTask) -> Bool {
    if let parent = task.parent, network.freeOfFloor[parent] { return true }
    if let carry = task.carry, carry.withBytes({ Self.carriedOver.occur(in: $0) }) { return true }
    guard let period = plan.period else { return true }
    let stated = [task.start?.first, deadlines[task.index]?.day].compactMap(\.self)
    return stated.contains { $0 < period.first }
  }

  /// What is due beyond the period, or goes on for ever, says so itself; so does what starts behind the period.
  private func isFreeOfCeiling(_ task: PlanTask) -> Bool {
    guard task.deadline == nil, let period = plan.period else { return true }
    let stated = [task.start?.first, deadlines[task.index]?.day].compactMap(\.self)
    return stated.contains { period.last < $0 }
  }

  private static let carriedOver = FewWords(["continued", "carried", "续建", "结转"])

  private mutating func addWaits(_ task: PlanTask) {
    let predecessors = task.predecessors
    guard !predecessors.isEmpty else { return }
    let ids = self.ids ?? TaskIDs(plan)
    self.ids = ids
    for predecessor in predecessors {
      guard let other = ids.index(of: predecessor.task) else { continue }
      network.waits.append(
        TaskNetwork.Wait(
          task: task.index, other: other,
          lag: predecessor.lag?.duration.map { delay($0) } ?? .none))
      sources.waits.append(predecessor.place)
    }
  }

  /// Working out the fewest days of some months takes long, and few numbers of months are in use.
  private mutating func delay(_ duration: WorkDuration) -> TimeDelay {
    guard case .months(let count) = duration else { return TimeDelay(duration) }
    if let known = months[count] { return known }
    let delay = TimeDelay(duration)
    months[count] = delay
    return delay
  }
}

extension PlanTime {
  /// Whether the time ends what it limits: 9月起 and 开学后 do not.
  public var isUpperBound: Bool {
    reading.bound == .during || reading.bound == .upTo
  }
}
