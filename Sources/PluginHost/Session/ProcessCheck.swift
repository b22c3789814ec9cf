import ValidatorCore

/// A check of a plugin, as the engine runs it. Plans are sent while files are read, and what the plugin found is asked for
/// when all of them were, so that no other check waits.
struct ProcessCheck: CorpusChecking {
  let check: PluginCheck
  let run: PluginRun

  func collect(_ plan: Plan, in context: CheckContext) -> PluginFacts {
    PluginFacts(plan: plan, id: run.send(plan, in: context))
  }

  func check(_ corpus: [CorpusPlan<PluginFacts>], in context: CheckContext) -> [CorpusFinding] {
    let id = check.description.id
    let positions = corpus.reduce(into: [Int: CorpusPlan<PluginFacts>]()) { $0[$1.facts.id] = $1 }
    let builder = FindingBuilder(plans: positions, run: run)
    switch check.scope {
    case .plan:
      let found = run.findings(about: corpus.map(\.facts.id))
      return corpus.flatMap { plan in
        (found[plan.facts.id] ?? []).filter { $0.check == id }
          .compactMap { builder.finding($0, about: plan.facts.id) }
      }
    case .run:
      return run.join(id, corpus).filter { $0.check == id }
        .compactMap { builder.finding($0, about: $0.plan) }
    }
  }
}
