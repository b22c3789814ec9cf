import TextAnalysis
import ValidatorCore

/// Which tasks may repeat each other at all, whatever they say.
struct DuplicateRelation: Sendable {
  private let plans: [DuplicateFacts]
  private let contexts: [Bool]
  /// Whether tasks of another year, and tasks that carry out another, are told apart.
  private let knowsOrigin: Bool
  /// Whether the tasks of earlier plans are what may be repeated, rather than those of others.
  private let looksBack: Bool
  private let areEarlier: [Bool]

  init(_ corpus: [CorpusPlan<DuplicateFacts>], knowsOrigin: Bool, looksBack: Bool = false) {
    plans = corpus.map(\.facts)
    contexts = corpus.map(\.isContext)
    self.knowsOrigin = knowsOrigin
    self.looksBack = looksBack
    areEarlier = corpus.map(\.isEarlier)
  }

  /// Whether the first task may repeat the second, or the second the first.
  func mayRepeat(_ first: DuplicatePosition, _ second: DuplicatePosition) -> Bool {
    if looksBack { return areEarlier[first.plan] != areEarlier[second.plan] }
    if first.plan == second.plan {
      let plan = plans[first.plan]
      return !plan.isAbove(first.task, second.task) && !plan.isAbove(second.task, first.task)
    }
    guard !contexts[first.plan] || !contexts[second.plan] else { return false }
    return !knowsOrigin
      || !isCarriedOn(first, second) && !implements(first, second) && !implements(second, first)
  }

  /// Whether a task of the plan can be reported.
  func isReportable(_ task: DuplicatePosition) -> Bool { !contexts[task.plan] }

  /// Whether the plans are those of one issuer for different years: what stands in both is carried
  /// on, not asked for twice.
  private func isCarriedOn(_ first: DuplicatePosition, _ second: DuplicatePosition) -> Bool {
    guard let period = plans[first.plan].period, let other = plans[second.plan].period,
      let name = plans[first.plan].series, name == plans[second.plan].series
    else { return false }
    return period.upperBound < other.lowerBound || other.upperBound < period.lowerBound
  }

  /// Whether a task names the other one as the one that it carries out: `文号#编号`, or `文号` for all
  /// tasks of a plan.
  private func implements(_ task: DuplicatePosition, _ upper: DuplicatePosition) -> Bool {
    let facts = plans[task.plan]
    let references = facts.tasks[task.task].references
    guard !references.isEmpty, let plan = plans[upper.plan].number else { return false }
    let id = plans[upper.plan].tasks[upper.task].id.map { plans[upper.plan].folded($0) } ?? []
    return facts.references[references].contains { reference in
      let parts = facts.folded(reference).split(
        separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
      return parts[0].elementsEqual(plan) && (parts.count == 1 || parts[1].elementsEqual(id))
    }
  }
}
