import TextAnalysis
import ValidatorCore

/// Decides which clauses that ask for the same work are worth telling.
struct DuplicateClauseFilter {
  private let corpus: [DuplicatePlan]
  private let told: DuplicateTold
  private var parallels: DuplicateParallels
  private var tally = DuplicateTally()

  /// - Parameter told: the tasks that are told to repeat each other as a whole.
  init(_ corpus: [DuplicatePlan], _ told: DuplicateTold) {
    self.corpus = corpus
    self.told = told
    parallels = DuplicateParallels(corpus)
  }

  /// Whether nothing is told about two tasks that says more than what their clauses have in common, and neither
  /// their titles nor their texts tell them apart.
  ///
  /// - Parameter parts: what of the tasks may tell them apart.
  mutating func isNews(
    _ one: DuplicatePosition, _ two: DuplicatePosition,
    lookingAt parts: DuplicateParallels.Looks = [.titles, .texts]
  ) -> Bool {
    if one.plan == two.plan {
      let plan = corpus[one.plan]
      guard !plan.facts.isAbove(one.task, two.task), !plan.facts.isAbove(two.task, one.task) else {
        return false
      }
    }
    return !told.areTold(one, two)
      && (one == two || !parallels.areParallel(one, two, lookingAt: parts))
  }

  /// Whether clauses of two tasks are news, and one more finding about them may be told; if so, it is counted.
  mutating func mayTell(
    _ one: DuplicatePosition, _ two: DuplicatePosition,
    lookingAt parts: DuplicateParallels.Looks = [.titles, .texts]
  ) -> Bool {
    let pair = DuplicateTaskPair(one, two)
    return tally.hasRoom(for: pair) && isNews(one, two, lookingAt: parts) && tally.mayTell(pair)
  }
}
