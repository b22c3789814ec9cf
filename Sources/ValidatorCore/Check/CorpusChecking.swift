/// What looks at all plans of a run, as small facts: `collect` runs in parallel, `check` joins.
public protocol CorpusChecking: Sendable {
  /// What has to be remembered of a plan.
  associatedtype Facts: Sendable

  /// What has to be remembered of `plan`.
  func collect(_ plan: Plan, in context: CheckContext) -> Facts

  /// What is wrong with the plans of the run, in any order. The answer about one plan must not depend on unrelated plans.
  func check(_ corpus: [CorpusPlan<Facts>], in context: CheckContext) -> [CorpusFinding]
}
