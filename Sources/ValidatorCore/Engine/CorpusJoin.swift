import TextAnalysis

/// Runs the corpus checks over what they remembered of all plans of a run.
struct CorpusJoin {
  let checks: ConfiguredChecks
  let plans: [CheckedPlan]

  /// So many findings are put into words by one thread.
  private static let grain = 256

  /// What the check at a position among the corpus checks found.
  func diagnostics(of memory: Int, _ costs: inout CostTally) -> [Diagnostic] {
    let check = checks.corpus[memory]
    let found = costs.run(check.position, { join(check.instance, memory: memory) })
    return Parallel.map(found.count, grain: Self.grain) { range in
      found[range].flatMap { found -> [Diagnostic] in
        guard plans.indices.contains(found.plan), !plans[found.plan].isContext else { return [] }
        return diagnostic(found, check.description)
      }
    }.flatMap(\.self)
  }

  private func diagnostic(_ found: CorpusFinding, _ check: CheckDescription) -> [Diagnostic] {
    let plan = plans[found.plan]
    let facts = plan.facts
    return DiagnosticBuilder(settings: checks.profiles[plan.profile], file: facts.file, plan: facts)
      .diagnostics(for: [found.finding], of: check) { index in
        plans.indices.contains(index) ? plans[index].facts : nil
      }
  }

  private func join<C: CorpusChecking>(_ check: C, memory: Int) -> [CorpusFinding] {
    let corpus = plans.enumerated().compactMap { index, plan in
      (plan.memories[memory] as? C.Facts).map {
        CorpusPlan(
          plan: index, isContext: plan.isContext, isEarlier: plan.isEarlier, facts: $0)
      }
    }
    let context = CheckContext(
      units: checks.profiles.first?.units, words: checks.corpusWords)
    return check.check(corpus, in: context)
  }
}
