/// A task of the run.
struct DuplicatePosition: Hashable, Comparable, Sendable {
  /// The position of its plan among the plans that are compared.
  let plan: Int
  /// The position of the task in its plan.
  let task: Int

  static func < (left: DuplicatePosition, right: DuplicatePosition) -> Bool {
    (left.plan, left.task) < (right.plan, right.task)
  }
}
