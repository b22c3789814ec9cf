/// The reason why a point cannot be reached by a time: the longest path to it, without what is not needed.
///
/// A path of a network without parallel links is irreducible as it stands. Here some links are always given (a task is
/// finished no earlier than it starts, parts lie inside of their task), and the common floor holds for every task. Where
/// the path stays too long although a stretch of it is replaced by these, the stretch is no part of the reason. Going
/// forward from the floor, the farthest such jump is taken at each point; what remains has none.
struct ConflictRoute {
  private let links: TaskPoints
  private let earliest: EarliestTimes
  /// The position on the path of each point; -1 for those that are not on it.
  private var positions: [Int32]
  private var path: [Int] = []
  /// The least time at each point of the path from which the remainder is still too long.
  private var enough: [Int] = []
  /// The jumps from each point of the path, the farthest first: `firstJump`, then `nextJump`.
  private var firstJump: [Int32] = []
  private var jumps: [(target: Int32, next: Int32)] = []

  init(_ links: TaskPoints, _ earliest: EarliestTimes) {
    self.links = links
    self.earliest = earliest
    positions = Array(repeating: -1, count: links.count)
  }

  /// The constraints that hold `point` back beyond `ceiling`, in the order of the argument, each with the time that it
  /// gives; nil for a path of more than `longest` points.
  mutating func steps(to point: Int, beyond ceiling: Int, longest: Int) -> [NetworkConflict.Step]? {
    guard follow(point, longest) else { return nil }
    defer { for point in path { positions[point] = -1 } }
    measure(beyond: ceiling)
    collectJumps()
    return walk()
  }

  /// How many points the last path had.
  var length: Int { path.count }

  private mutating func follow(_ point: Int, _ longest: Int) -> Bool {
    path = [point]
    while let last = path.last, let origin = links.origin(of: earliest.steps[last], to: last) {
      guard path.count < longest else { return false }
      path.append(origin)
    }
    path.reverse()
    for (position, point) in path.enumerated() { positions[point] = Int32(position) }
    return true
  }

  private mutating func measure(beyond ceiling: Int) {
    enough = Array(repeating: ceiling + 1, count: path.count)
    for position in stride(from: path.count - 2, through: 0, by: -1) {
      let next = path[position + 1]
      let delay = links.delay(of: earliest.steps[next], to: next)
      enough[position] = delay.start(endingAt: enough[position + 1] - 1) + 1
    }
  }

  // MARK: Jumps

  /// From the start of a task to what is part of it and to the finish of what it is part of; from a finish likewise.
  private mutating func collectJumps() {
    firstJump = Array(repeating: -1, count: path.count)
    jumps = []
    for (position, point) in path.enumerated() {
      var task = point >> 1
      while task >= 0 {
        if point != task * 2 { addJump(from: task * 2, to: position) }
        task = links.network.parents[task]
      }
    }
    for (position, point) in path.enumerated() {
      var parent = links.parent(of: point)
      while parent >= 0 {
        if let target = self.position(of: parent * 2 + 1), target > position {
          addJump(from: point, to: target)
        }
        parent = links.network.parents[parent]
      }
    }
  }

  private mutating func addJump(from point: Int, to target: Int) {
    guard let position = position(of: point), position < target else { return }
    jumps.append((target: Int32(target), next: firstJump[position]))
    firstJump[position] = Int32(jumps.count - 1)
  }

  private func position(of point: Int) -> Int? {
    positions[point] < 0 ? nil : Int(positions[point])
  }

  private func farthestJump(from position: Int, at time: Int) -> Int? {
    var farthest: Int?
    var jump = firstJump[position]
    while jump >= 0 {
      let target = Int(jumps[Int(jump)].target)
      if enough[target] <= time { farthest = max(farthest ?? target, target) }
      jump = jumps[Int(jump)].next
    }
    return farthest
  }

  // MARK: The way along the path

  private func walk() -> [NetworkConflict.Step] {
    guard let first = path.first, var time = earliest[first] else { return [] }
    var position = 0
    var steps: [NetworkConflict.Step] = []
    switch earliest.steps[first] {
    case .floor(let floor):
      steps.append(NetworkConflict.Step(.floor(Int(floor)), at: time))
    default:
      position = lastUnderCommonFloor(time)
      steps.append(NetworkConflict.Step(.commonFloor(task: path[position] >> 1), at: time))
    }
    while position < path.count - 1 {
      if let target = farthestJump(from: position, at: time) {
        appendParts(from: path[position], to: path[target], at: time, to: &steps)
        position = target
        continue
      }
      let next = path[position + 1]
      let step = earliest.steps[next]
      time = links.delay(of: step, to: next).end(from: time)
      position += 1
      if let constraint = constraint(of: step, to: next) {
        steps.append(NetworkConflict.Step(constraint, at: time))
      }
    }
    return steps
  }

  /// The common floor holds for every task on the path, and so for its finish too: the last point from which the
  /// remainder is too long is enough.
  private func lastUnderCommonFloor(_ floor: Int) -> Int {
    var found = 0
    for (position, point) in path.enumerated() {
      guard enough[position] <= floor else { break }
      if !links.network.freeOfFloor[point >> 1] { found = position }
    }
    return found
  }

  private func constraint(of step: PointStep, to point: Int) -> TaskConstraint? {
    switch step {
    case .none, .commonFloor, .floor: nil
    case .duration: links.isStated(step, to: point) ? .duration(task: point >> 1) : nil
    case .wait(let wait): .wait(Int(wait))
    case .startsInParent: .startsInParent(task: point >> 1)
    case .finishesInParent(let part): .finishesInParent(task: Int(part))
    }
  }

  /// The links between two points of which one task holds the other.
  private func appendParts(
    from point: Int, to target: Int, at time: Int, to steps: inout [NetworkConflict.Step]
  ) {
    let (task, other) = (point >> 1, target >> 1)
    if other < task {
      // Upwards: parents stand before their parts.
      var part = task
      while part > other {
        steps.append(NetworkConflict.Step(.finishesInParent(task: part), at: time))
        part = links.network.parents[part]
      }
    } else {
      var parts: [Int] = []
      var part = other
      while part > task {
        parts.append(part)
        part = links.network.parents[part]
      }
      for part in parts.reversed() {
        steps.append(NetworkConflict.Step(.startsInParent(task: part), at: time))
      }
    }
  }
}
