/// The deadlines of two tasks that ask for the same work by different days, as written.
struct DuplicateDeadlines {
  /// The deadline of the first task.
  let first: String
  /// The deadline of the second task.
  let second: String

  /// Nil where a task has no deadline, or both are due on one day.
  init?(_ one: DuplicatePosition, _ two: DuplicatePosition, in corpus: [DuplicatePlan]) {
    let (plan, other) = (corpus[one.plan], corpus[two.plan])
    let (task, another) = (plan.facts.tasks[one.task], other.facts.tasks[two.task])
    guard let time = task.deadline, let otherTime = another.deadline,
      task.deadlineDay != another.deadlineDay
    else { return nil }
    first = plan.string(time)
    second = other.string(otherTime)
  }
}
