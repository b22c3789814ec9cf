/// A finding of a corpus check, with the plan that it is about.
public struct CorpusFinding: Sendable {
  /// The position of the plan in the run.
  public var plan: Int
  /// What is wrong.
  public var finding: Finding

  /// A finding about the plan at `plan`.
  public init(plan: Int, _ finding: Finding) {
    self.plan = plan
    self.finding = finding
  }
}
