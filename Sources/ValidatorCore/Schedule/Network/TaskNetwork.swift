/// A simple temporal network (R. Dechter, I. Meiri and J. Pearl, "Temporal constraint networks", Artificial
/// Intelligence 49, 1991) of tasks: each has a start and a finish, which are day boundaries.
///
/// Always given: a task is finished no earlier than it starts, and what is part of a task lies inside of it.
public struct TaskNetwork: Sendable {
  /// A task that starts no earlier than another's finish and a lag.
  public struct Wait: Hashable, Sendable {
    /// The task that waits.
    public var task: Int
    /// The task that it waits for.
    public var other: Int
    /// The least time between them.
    public var lag: TimeDelay

    /// A wait.
    public init(task: Int, other: Int, lag: TimeDelay = .none) {
      self.task = task
      self.other = other
      self.lag = lag
    }
  }

  /// A task's earliest start.
  public struct Floor: Hashable, Sendable {
    /// The task.
    public var task: Int
    /// The earliest boundary.
    public var time: Int

    /// A floor.
    public init(task: Int, time: Int) {
      self.task = task
      self.time = time
    }
  }

  /// One of the two ends of a task.
  public enum End: Hashable, Sendable {
    /// Its beginning.
    case start
    /// Its end.
    case finish
  }

  /// A task's latest start or finish.
  public struct Ceiling: Hashable, Sendable {
    /// The task.
    public var task: Int
    /// Which end of the task it limits.
    public var end: End
    /// The latest boundary.
    public var time: Int

    /// A ceiling.
    public init(task: Int, end: End, time: Int) {
      self.task = task
      self.end = end
      self.time = time
    }
  }

  /// The task that each task is part of, or -1. A parent stands before its parts.
  public let parents: [Int]
  /// The least time that each task takes.
  public var durations: [TimeDelay]
  /// Which tasks wait for which.
  public var waits: [Wait] = []
  /// Earliest starts.
  public var floors: [Floor] = []
  /// Latest starts and finishes; of those of a task's finish the first is its deadline.
  public var ceilings: [Ceiling] = []
  /// The earliest start of every task that is not in ``freeOfFloor``.
  public var commonFloor: Int?
  /// The latest finish of every task that is not in ``freeOfCeiling``.
  public var commonCeiling: Int?
  /// For each task, whether ``commonFloor`` leaves it alone.
  public var freeOfFloor: [Bool]
  /// For each task, whether ``commonCeiling`` leaves it alone.
  public var freeOfCeiling: [Bool]

  /// Times beyond this are cut, so that no sum can overflow.
  static let farthest = 1 << 40

  /// A network of tasks without any limit. A parent that does not stand before its part counts as none.
  public init(parents: [Int?]) {
    self.parents = parents.enumerated().map { task, parent in
      guard let parent, parent >= 0, parent < task else { return -1 }
      return parent
    }
    durations = Array(repeating: .none, count: parents.count)
    freeOfFloor = Array(repeating: false, count: parents.count)
    freeOfCeiling = Array(repeating: false, count: parents.count)
  }

  /// The number of tasks.
  public var count: Int { parents.count }

  /// The network without what names a task that is not there, with every number cut to what can be added up.
  func cleaned() -> TaskNetwork {
    var network = self
    let tasks = 0..<count
    func cut(_ time: Int) -> Int { min(max(-Self.farthest, time), Self.farthest) }
    func sized<Value>(_ values: [Value], _ filling: Value) -> [Value] {
      values.count == count
        ? values : tasks.map { values.indices.contains($0) ? values[$0] : filling }
    }
    network.durations = sized(durations, .none).map(\.clamped)
    network.freeOfFloor = sized(freeOfFloor, false)
    network.freeOfCeiling = sized(freeOfCeiling, false)
    network.commonFloor = commonFloor.map(cut)
    network.commonCeiling = commonCeiling.map(cut)
    for index in waits.indices where waits[index].lag != waits[index].lag.clamped {
      network.waits[index].lag = waits[index].lag.clamped
    }
    for index in floors.indices { network.floors[index].time = cut(floors[index].time) }
    for index in ceilings.indices { network.ceilings[index].time = cut(ceilings[index].time) }
    return network
  }
}
