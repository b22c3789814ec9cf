/// What follows from a ``TaskNetwork``: its cycles, the earliest and latest times, and what cannot be met.
///
/// The work is linear in the number of tasks and constraints, and in the length of the reasons that are given.
public struct TaskNetworkSolution: Sendable {
  /// The network, without what cannot be used of it.
  public let network: TaskNetwork
  /// The cycles of waits, each beginning with a wait; the waits in them are left out of all that follows.
  public let cycles: [[TaskConstraint]]
  /// A reason for each ceiling that cannot be kept.
  public let conflicts: [NetworkConflict]
  /// The number of ceilings that cannot be kept and whose reasons were left out.
  public let conflictsLeftOut: Int
  /// The deadlines that are later than the others allow, where the network can be solved.
  public let looseDeadlines: [LooseDeadline]
  private let links: TaskPoints
  private let earliest: EarliestTimes
  private let latest: LatestTimes
  private let missed: [Bool]

  /// How many reasons are given, of how many steps in all, and how many points are walked to find them.
  public struct Limits: Hashable, Sendable {
    /// The most conflicts that are given.
    public var conflicts = 1000
    /// The most points on the paths to all of them; behind these a conflict is its ceiling alone.
    public var points = 500_000

    /// The usual limits.
    public init() {}
  }

  /// Solves `network`.
  public init(_ network: TaskNetwork, limits: Limits = Limits()) {
    let network = network.cleaned()
    self.network = network
    var links = TaskPoints(network)
    let order = PointOrder(&links)
    let earliest = EarliestTimes(links, order)
    let deadlines = Self.deadlines(network)
    cycles = order.cycles.map { $0.compactMap(Self.constraint) }
    let latest = LatestTimes(links, order, deadlines: deadlines)
    let violations = Violations(links, earliest, order)
    missed = violations.missed
    (conflicts, conflictsLeftOut) = violations.conflicts(links, earliest, limits)
    looseDeadlines = Self.loose(network, deadlines, latest, earliest, violations)
    self.links = links
    self.earliest = earliest
    self.latest = latest
  }

  /// The earliest boundary of a task's start or finish; nil where nothing holds it back.
  public func earliest(_ task: Int, _ end: TaskNetwork.End) -> Int? {
    earliest[point(task, end)]
  }

  /// The latest boundary of a task's start or finish; nil where nothing limits it.
  public func latest(_ task: Int, _ end: TaskNetwork.End) -> Int? {
    latest[point(task, end)]
  }

  /// Whether a ceiling cannot be kept.
  public func isMissed(ceiling: Int) -> Bool {
    missed.indices.contains(ceiling) && missed[ceiling]
  }

  /// Whether a wait is left out, because it is part of a cycle or names a task that is not there.
  public func isLeftOut(wait: Int) -> Bool {
    !links.isCut.indices.contains(wait) || links.isCut[wait]
  }

  /// The constraints that make a deadline loose, from the ceiling in the end to the task, each with the latest boundary
  /// that follows from it and those before it; nil where there are more than `longest`.
  public func reason(for loose: LooseDeadline, longest: Int) -> [NetworkConflict.Step]? {
    let task = network.ceilings[loose.deadline].task
    guard var limit = latest.beside[task] else { return nil }
    var steps: [NetworkConflict.Step] = []
    while limit.target >= 0 {
      guard steps.count < longest else { return nil }
      let target = Int(limit.target)
      let constraint = Self.constraint(PointOrder.CycleLink(step: limit.step, point: target))
      if let constraint, links.isStated(limit.step, to: target) {
        steps.append(NetworkConflict.Step(constraint, at: limit.time))
      }
      limit = latest.limits[target]
    }
    steps.append(
      NetworkConflict.Step(
        loose.ceiling.map { .ceiling($0) } ?? .commonCeiling(task: loose.ceilingTask),
        at: limit.time))
    return steps.reversed()
  }

  private func point(_ task: Int, _ end: TaskNetwork.End) -> Int {
    task * 2 + (end == .finish ? 1 : 0)
  }

  private static func constraint(_ link: PointOrder.CycleLink) -> TaskConstraint? {
    let task = link.point >> 1
    switch link.step {
    case .none, .commonFloor, .floor: return nil
    case .duration: return .duration(task: task)
    case .wait(let wait): return .wait(Int(wait))
    case .startsInParent: return .startsInParent(task: task)
    case .finishesInParent(let part): return .finishesInParent(task: Int(part))
    }
  }

  /// The first ceiling of each task's finish, or -1.
  private static func deadlines(_ network: TaskNetwork) -> [Int32] {
    var deadlines = [Int32](repeating: -1, count: network.count)
    for (index, ceiling) in network.ceilings.enumerated().reversed()
    where ceiling.end == .finish && deadlines.indices.contains(ceiling.task) {
      deadlines[ceiling.task] = Int32(index)
    }
    return deadlines
  }

  private static func loose(
    _ network: TaskNetwork, _ deadlines: [Int32], _ latest: LatestTimes, _ earliest: EarliestTimes,
    _ violations: Violations
  ) -> [LooseDeadline] {
    (0..<network.count).compactMap { task in
      guard deadlines[task] >= 0, let limit = latest.beside[task],
        limit.time != LatestTimes.unlimited
      else { return nil }
      let deadline = network.ceilings[Int(deadlines[task])].time
      guard deadline > limit.time, earliest.times[task * 2 + 1] <= limit.time else { return nil }
      // What goes beyond the common ceiling itself is no matter of what others allow.
      if limit.ceiling < 0, let common = network.commonCeiling, deadline > common { return nil }
      if limit.ceiling >= 0, violations.missed[Int(limit.ceiling)] { return nil }
      return LooseDeadline(
        deadline: Int(deadlines[task]), latest: limit.time,
        ceiling: limit.ceiling < 0 ? nil : Int(limit.ceiling), ceilingTask: Int(limit.task),
        nearest: limit.late < 0 ? nil : Int(limit.late))
    }
  }
}
