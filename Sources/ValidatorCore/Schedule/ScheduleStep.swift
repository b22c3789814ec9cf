import TextAnalysis

/// One constraint of a plan's times, as part of an argument.
public struct ScheduleStep: Sendable {
  /// What the plan says.
  public enum Reason: Hashable, Sendable {
    /// The plan's period begins.
    case periodBegins
    /// The task starts on a day, or no earlier.
    case starts
    /// The task takes some time.
    case takes
    /// The task waits for another, by its position in ``Plan/tasks``.
    case waits(for: Int)
    /// The task is part of another, and so does not start before it.
    case startsIn(parent: Int)
    /// The task is part of another, which is finished no earlier.
    case finishesIn(parent: Int)
    /// The task is due by its deadline.
    case due
    /// The task is due by what its title or content says.
    case dueInText
    /// The task is due by what another document says.
    case dueElsewhere
    /// The task must start on a day, or no later.
    case startsBy
    /// A stage of the task is due.
    case milestone
    /// A target of the task is due.
    case target
    /// The plan's period ends.
    case periodEnds

    /// Whether it is a limit of the start; else it concerns the finish, or is no limit.
    public var limitsStart: Bool {
      switch self {
      case .startsBy, .milestone, .target: true
      default: false
      }
    }
  }

  /// What the plan says.
  public let reason: Reason
  /// The task that it says it of, by its position in ``Plan/tasks``.
  public let task: Int
  /// Where it says so.
  public let place: Place
  /// The day that follows from this and the steps before it. In an argument that goes forward: the earliest day of the
  /// start, or the last day of the work where it finishes earliest; in its last step the latest day. In one that goes
  /// back: the latest day of the same.
  public let day: Day
}
