import TextAnalysis
import ValidatorCore

/// Which tasks may repeat each other at all, whatever they say.
struct DuplicateRelation: Sendable {
  private let corpus: [DuplicatePlan]
  /// Whether tasks of another year, and tasks that carry out another, are told apart.
  private let knowsOrigin: Bool
  /// Whether the tasks of earlier plans are what may be repeated, rather than those of others.
  private let looksBack: Bool

  init(_ corpus: [DuplicatePlan], knowsOrigin: Bool, looksBack: Bool = false) {
    self.corpus = corpus
    self.knowsOrigin = knowsOrigin
    self.looksBack = looksBack
  }

  /// Whether the first task may repeat the second, or the second the first.
  func mayRepeat(_ first: DuplicatePosition, _ second: DuplicatePosition) -> Bool {
    if looksBack { return corpus[first.plan].isEarlier != corpus[second.plan].isEarlier }
    if first.plan == second.plan {
      let plan = corpus[first.plan]
      return !plan.facts.isAbove(first.task, second.task)
        && !plan.facts.isAbove(second.task, first.task)
    }
    guard !corpus[first.plan].isContext || !corpus[second.plan].isContext else { return false }
    return !knowsOrigin
      || !isCarriedOn(first, second) && !implements(first, second) && !implements(second, first)
  }

  /// Whether a task of the plan can be reported.
  func isReportable(_ task: DuplicatePosition) -> Bool { !corpus[task.plan].isContext }

  /// Whether the plans are those of one issuer for different years: what stands in both is carried
  /// on, not asked for twice.
  private func isCarriedOn(_ first: DuplicatePosition, _ second: DuplicatePosition) -> Bool {
    guard let period = corpus[first.plan].facts.period,
      let other = corpus[second.plan].facts.period,
      let name = corpus[first.plan].facts.series, name == corpus[second.plan].facts.series
    else { return false }
    return period.upperBound < other.lowerBound || other.upperBound < period.lowerBound
  }

  /// Whether a task names the other one as the one that it carries out: `文号#编号`, or `文号` for all
  /// tasks of a plan.
  private func implements(_ task: DuplicatePosition, _ upper: DuplicatePosition) -> Bool {
    let references = corpus[task.plan].facts.tasks[task.task].references
    guard !references.isEmpty, let plan = corpus[upper.plan].facts.number else { return false }
    let id =
      corpus[upper.plan].facts.tasks[upper.task].id.map { corpus[upper.plan].facts.folded($0) }
      ?? []
    let own = corpus[task.plan]
    return own.facts.references[references].contains { reference in
      let parts = own.facts.folded(reference).split(
        separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
      return parts[0].elementsEqual(plan) && (parts.count == 1 || parts[1].elementsEqual(id))
    }
  }
}
