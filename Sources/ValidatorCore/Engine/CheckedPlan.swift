/// What is kept of a plan: facts for the report, and what each corpus check remembered, by the check's position among
/// the corpus checks; nil for one that was not asked.
struct CheckedPlan: Sendable {
  let facts: PlanFacts
  let isContext: Bool
  let isEarlier: Bool
  /// The position of its settings.
  let profile: Int
  let memories: [(any Sendable)?]

  /// The plan of a file that has its place in the run.
  func moved(to file: Int) -> CheckedPlan {
    CheckedPlan(
      facts: facts.moved(to: file), isContext: isContext, isEarlier: isEarlier, profile: profile,
      memories: memories)
  }
}
