/// What a finding about a whole plan stands for. Its items are allowed and recorded one by one; what is left of them is told.
struct PlanWideItems: Sendable {
  /// A finding about one task.
  struct Item: Sendable {
    /// The position of the task in ``Plan/tasks``.
    let task: Int
    /// What would be told of the task alone.
    var diagnostic: Diagnostic
  }

  /// The findings, in the order in which the check made them.
  var items: [Item]
  /// The number of tasks of which they concern nearly all.
  let total: Int

  /// The number of tasks that the items are about.
  var taskCount: Int { Set(items.map(\.task)).count }
}
