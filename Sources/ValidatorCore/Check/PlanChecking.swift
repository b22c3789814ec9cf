/// What looks at one plan at a time: a check in Swift, a rule of a pack.
public protocol PlanChecking: Sendable {
  /// What is wrong with `plan`, in any order.
  func check(_ plan: Plan, in context: CheckContext) -> [Finding]
}
