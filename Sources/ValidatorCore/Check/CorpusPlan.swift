/// The facts of one plan of a run.
public struct CorpusPlan<Facts: Sendable>: Sendable {
  /// The position of the plan in the run.
  public let plan: Int
  /// Whether the plan is only there to be compared with: nothing is reported at it.
  public let isContext: Bool
  /// Whether the plan is an earlier one, of which this year's must be no mere copy; it is context, too.
  public let isEarlier: Bool
  /// What the check remembered of it.
  public let facts: Facts

  /// The facts of the plan at a position in the run.
  public init(plan: Int, isContext: Bool, isEarlier: Bool = false, facts: Facts) {
    self.plan = plan
    self.isContext = isContext
    self.isEarlier = isEarlier
    self.facts = facts
  }
}
