import TextAnalysis
import ValidatorCore

/// Which tasks may repeat each other at all, whatever they say.
struct DuplicateRelation: Sendable {
  private let plans: [Plan]
  private let contexts: [Bool]
  private let series: [TextIdentity?]
  /// Whether tasks of another year, and tasks that carry out another, are told apart.
  private let knowsOrigin: Bool

  init(_ corpus: [CorpusPlan<DuplicateFacts>], knowsOrigin: Bool) {
    plans = corpus.map(\.facts.plan)
    contexts = corpus.map(\.isContext)
    self.knowsOrigin = knowsOrigin
    series = plans.map(Self.series)
  }

  /// Whether the first task may repeat the second, or the second the first.
  func mayRepeat(_ first: DuplicatePosition, _ second: DuplicatePosition) -> Bool {
    if first.plan == second.plan { return !isAbove(first, second) && !isAbove(second, first) }
    guard !contexts[first.plan] || !contexts[second.plan] else { return false }
    return !knowsOrigin
      || !isCarriedOn(first, second) && !implements(first, second) && !implements(second, first)
  }

  /// Whether a task of the plan can be reported.
  func isReportable(_ task: DuplicatePosition) -> Bool { !contexts[task.plan] }

  private func isAbove(_ upper: DuplicatePosition, _ lower: DuplicatePosition) -> Bool {
    let tasks = plans[lower.plan].tasks
    var task = lower.task
    while let parent = tasks[task].parent, parent < task {
      if parent == upper.task { return true }
      task = parent
    }
    return false
  }

  /// Whether the plans are those of one issuer for different years: what stands in both is carried
  /// on, not asked for twice.
  private func isCarriedOn(_ first: DuplicatePosition, _ second: DuplicatePosition) -> Bool {
    guard let period = plans[first.plan].period, let other = plans[second.plan].period,
      let name = series[first.plan], name == series[second.plan]
    else { return false }
    return period.last < other.first || other.last < period.first
  }

  /// What plans of one issuer have in common from year to year: the issuer, else the title without
  /// its figures.
  private static func series(_ plan: Plan) -> TextIdentity? {
    guard let name = plan.header.issuers.first ?? plan.header.title else { return nil }
    var reader = WordingReader()
    name.withBytes { reader.read($0) }
    return reader.weight > 0 ? reader.core : nil
  }

  /// Whether a task names the other one as the one that it carries out: `文号#编号`, or `文号` for all
  /// tasks of a plan.
  private func implements(_ task: DuplicatePosition, _ upper: DuplicatePosition) -> Bool {
    let references = plans[task.plan].tasks[task.task].implements
    guard !references.isEmpty, let number = plans[upper.plan].header.number else { return false }
    let plan = Self.folded(number)
    let id = plans[upper.plan].tasks[upper.task].id.map(Self.folded) ?? []
    return references.contains { reference in
      let parts = Self.folded(reference).split(
        separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
      return parts[0].elementsEqual(plan) && (parts.count == 1 || parts[1].elementsEqual(id))
    }
  }

  private static func folded(_ text: PlanText) -> [UInt8] {
    text.withBytes { TextFolding.fold($0, options: .comparison) }
  }
}
