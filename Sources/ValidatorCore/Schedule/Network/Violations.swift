/// The ceilings that lie before the earliest times of their points.
struct Violations {
  /// For each ceiling, whether it cannot be kept.
  let missed: [Bool]
  /// Tasks that the common ceiling does not leave time for, though it does for all that they wait for.
  private let beyond: [Int]
  private let network: TaskNetwork

  init(_ links: TaskPoints, _ earliest: EarliestTimes, _ order: PointOrder) {
    network = links.network
    let count = links.network.count
    missed = links.network.ceilings.map { ceiling in
      guard ceiling.task >= 0, ceiling.task < count else { return false }
      return earliest.times[Self.point(of: ceiling)] > ceiling.time
    }
    beyond = Self.beyond(links, earliest, order)
  }

  private static func point(of ceiling: TaskNetwork.Ceiling) -> Int {
    ceiling.task * 2 + (ceiling.end == .finish ? 1 : 0)
  }

  /// One cause is told once: not for tasks behind one that is beyond the common ceiling already.
  private static func beyond(_ links: TaskPoints, _ earliest: EarliestTimes, _ order: PointOrder)
    -> [Int]
  {
    let network = links.network
    guard let ceiling = network.commonCeiling else { return [] }
    var hasDeadline = [Bool](repeating: false, count: network.count)
    for limit in network.ceilings where limit.end == .finish {
      if hasDeadline.indices.contains(limit.task) { hasDeadline[limit.task] = true }
    }
    var isTold = [Bool](repeating: false, count: links.count)
    var found: [Int] = []
    for point in order.points.lazy.map({ Int($0) }) where earliest.times[point] > ceiling {
      let origin = links.origin(of: earliest.steps[point], to: point)
      let task = point >> 1
      if let origin, isTold[origin] {
        isTold[point] = true
      } else if point & 1 == 1, !network.freeOfCeiling[task] || hasDeadline[task] {
        isTold[point] = true
        if !network.freeOfCeiling[task] { found.append(task) }
      }
    }
    return found.sorted()
  }

  /// The reasons, in the order of the ceilings, the common one last, and the number of those left out.
  func conflicts(
    _ links: TaskPoints, _ earliest: EarliestTimes, _ limits: TaskNetworkSolution.Limits
  ) -> ([NetworkConflict], Int) {
    let ceilings = missed.indices.filter { missed[$0] }
    let total = ceilings.count + beyond.count
    guard total > 0 else { return ([], 0) }
    var route = ConflictRoute(links, earliest)
    var points = limits.points
    var conflicts: [NetworkConflict] = []
    func add(_ constraint: TaskConstraint, _ point: Int, _ time: Int) {
      guard conflicts.count < limits.conflicts else { return }
      let steps = points > 0 ? route.steps(to: point, beyond: time, longest: points) : nil
      points = steps == nil ? 0 : points - route.length
      conflicts.append(
        NetworkConflict(
          steps: (steps ?? []) + [NetworkConflict.Step(constraint, at: time)],
          earliest: earliest.times[point]))
    }
    for index in ceilings {
      let ceiling = network.ceilings[index]
      add(.ceiling(index), Self.point(of: ceiling), ceiling.time)
    }
    if let ceiling = network.commonCeiling {
      for task in beyond { add(.commonCeiling(task: task), task * 2 + 1, ceiling) }
    }
    return (conflicts, total - conflicts.count)
  }
}
