import TextAnalysis
import ValidatorCore

/// A time that a task states in one of its fields.
struct TaskTime {
  /// What is dated.
  enum Role { case start, deadline, milestone, target }

  let role: Role
  let time: PlanTime
}

extension PlanTask {
  /// The times that the task's fields state.
  var times: [TaskTime] {
    var times: [TaskTime] = []
    forEachTime { times.append($0) }
    return times
  }

  /// Calls `body` with each of ``times``, in order.
  func forEachTime(_ body: (TaskTime) -> Void) {
    func add(_ time: PlanTime?, _ role: TaskTime.Role) {
      if let time { body(TaskTime(role: role, time: time)) }
    }
    add(start, .start)
    add(deadline, .deadline)
    for target in targets { add(target.by, .target) }
    for milestone in milestones {
      add(milestone.by, .milestone)
      for target in milestone.targets { add(target.by, .target) }
    }
  }
}
