/// The time points of a network with the links between them: point 2n is the start of task n, point 2n + 1 its finish.
struct TaskPoints {
  let network: TaskNetwork
  /// The first part of each task and the next part of the same task; -1 where there is none.
  private var firstPart: [Int32]
  private var nextPart: [Int32]
  /// The waits for each task's finish: the positions in `waitList` from `firstWait[task]` to `firstWait[task + 1]`.
  private var firstWait: [Int32]
  private var waitList: [Int32]
  /// Which waits are left out: those of cycles, and those that name a task that is not there.
  private(set) var isCut: [Bool]

  /// A link out of a point.
  struct Link {
    /// The point that it leads to.
    var point: Int
    /// What it says.
    var step: PointStep
  }

  init(_ network: TaskNetwork) {
    self.network = network
    let tasks = 0..<network.count
    firstPart = Array(repeating: -1, count: network.count)
    nextPart = firstPart
    for task in tasks.reversed() where network.parents[task] >= 0 {
      nextPart[task] = firstPart[network.parents[task]]
      firstPart[network.parents[task]] = Int32(task)
    }
    isCut = network.waits.map { !tasks.contains($0.task) || !tasks.contains($0.other) }
    firstWait = Array(repeating: 0, count: network.count + 1)
    waitList = Array(repeating: 0, count: network.waits.count)
    for (index, wait) in network.waits.enumerated() where !isCut[index] {
      firstWait[wait.other + 1] += 1
    }
    for task in tasks { firstWait[task + 1] += firstWait[task] }
    var next = firstWait
    for (index, wait) in network.waits.enumerated() where !isCut[index] {
      waitList[Int(next[wait.other])] = Int32(index)
      next[wait.other] += 1
    }
  }

  /// The number of points.
  var count: Int { network.count * 2 }

  /// Leaves a wait out.
  mutating func cut(_ wait: Int) {
    isCut[wait] = true
  }

  /// The parent of the task that a point belongs to; -1 for none.
  func parent(of point: Int) -> Int { network.parents[point >> 1] }

  /// Calls `body` for each link that leads out of a point.
  @inline(__always)
  func forEachLink(from point: Int, _ body: (Link) -> Void) {
    let task = point >> 1
    guard point & 1 == 1 else {
      body(Link(point: point + 1, step: .duration))
      var part = Int(firstPart[task])
      while part >= 0 {
        body(Link(point: part * 2, step: .startsInParent))
        part = Int(nextPart[part])
      }
      return
    }
    let parent = network.parents[task]
    if parent >= 0 { body(Link(point: parent * 2 + 1, step: .finishesInParent(Int32(task)))) }
    for position in firstWait[task]..<firstWait[task + 1] {
      let wait = waitList[Int(position)]
      guard !isCut[Int(wait)] else { continue }
      body(Link(point: network.waits[Int(wait)].task * 2, step: .wait(wait)))
    }
  }

  /// The least time that a link to a point asks for.
  func delay(of step: PointStep, to point: Int) -> TimeDelay {
    switch step {
    case .duration: network.durations[point >> 1]
    case .wait(let wait): network.waits[Int(wait)].lag
    default: .none
    }
  }

  /// The point that a step to `point` comes from; nil for a floor.
  func origin(of step: PointStep, to point: Int) -> Int? {
    switch step {
    case .none, .commonFloor, .floor: nil
    case .duration: point - 1
    case .wait(let wait): network.waits[Int(wait)].other * 2 + 1
    case .startsInParent: network.parents[point >> 1] * 2
    case .finishesInParent(let part): Int(part) * 2 + 1
    }
  }

  /// Whether a step belongs to a reason: a task without duration is finished when it starts, whatever is stated.
  func isStated(_ step: PointStep, to point: Int) -> Bool {
    step != .duration || !network.durations[point >> 1].isNone
  }
}
