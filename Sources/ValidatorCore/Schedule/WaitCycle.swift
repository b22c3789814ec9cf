/// Tasks that wait for one another.
public struct WaitCycle: Sendable {
  /// The links, each from a task to the next one, in a circle; the first one is a wait, and the earliest in the plan.
  public let steps: [Step]

  /// A link of the circle.
  public struct Step: Sendable {
    /// The task, by its position in ``Plan/tasks``.
    public let task: Int
    /// The task that it cannot do without: one that it waits for, its parent, or its part.
    public let other: Int
    /// Whether the plan says so by a wait; else one of the two is part of the other.
    public let isWait: Bool
    /// Where it says so.
    public let place: Place
  }

  /// The tasks in the circle, in order, each once.
  public var tasks: [Int] {
    var seen: Set<Int> = []
    return steps.map(\.task).filter { seen.insert($0).inserted }
  }
}
