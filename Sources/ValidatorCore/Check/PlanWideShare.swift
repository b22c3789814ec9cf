/// From which share of the tasks on something is said once, on the plan, instead of of each task. All tasks of at least two
/// are enough in any case.
public enum PlanWideShare: Sendable {
  /// Four tasks in five of at least five: what a plan lacks nearly everywhere.
  case mostTasks
  /// Half of the tasks, of at least ten: what a plan as often leaves out as not is one decision of its author.
  case halfOfTasks

  /// Whether `count` of `total` tasks are so many.
  func isReached(by count: Int, of total: Int) -> Bool {
    if count >= 2 && count == total { return true }
    return switch self {
    case .mostTasks: total >= 5 && count * 5 >= total * 4
    case .halfOfTasks: total >= 10 && count * 2 >= total || total >= 5 && count * 5 >= total * 4
    }
  }
}
