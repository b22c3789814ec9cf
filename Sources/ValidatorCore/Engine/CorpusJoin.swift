/// Runs the corpus checks over what they remembered of all plans of a run.
struct CorpusJoin {
  let checks: [ConfiguredCheck]
  let settings: LintSettings
  let plans: [CheckedPlan]

  /// What they found, by check.
  func diagnostics() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var position = 0
    for check in checks {
      guard let instance = check.instance.corpus else { continue }
      for found in join(instance, memory: position) {
        guard plans.indices.contains(found.plan), !plans[found.plan].isContext else { continue }
        diagnostics += diagnostic(found, check.description)
      }
      position += 1
    }
    return diagnostics
  }

  private func diagnostic(_ found: CorpusFinding, _ check: CheckDescription) -> [Diagnostic] {
    let facts = plans[found.plan].facts
    return DiagnosticBuilder(settings: settings, file: facts.file, plan: facts)
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
    return check.check(corpus, in: CheckContext(units: settings.units))
  }
}
