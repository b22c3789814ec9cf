import ValidatorCore

/// A plan of a run. It is a class, so that looking at a plan copies nothing of what is remembered of it.
final class DuplicatePlan: Sendable {
  /// The position of the plan in the run.
  let plan: Int
  /// Whether the plan is only there to be compared with.
  let isContext: Bool
  /// Whether the plan is an earlier one.
  let isEarlier: Bool
  /// What is remembered of it.
  let facts: DuplicateFacts

  init(_ plan: CorpusPlan<DuplicateFacts>) {
    self.plan = plan.plan
    isContext = plan.isContext
    isEarlier = plan.isEarlier
    facts = plan.facts
  }
}
