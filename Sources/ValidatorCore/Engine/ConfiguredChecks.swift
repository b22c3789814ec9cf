/// The checks of a run with the options that the user gave them.
struct ConfiguredChecks: Sendable {
  /// A check that takes part.
  struct Check<Instance: Sendable>: Sendable {
    let instance: Instance
    let description: CheckDescription
    /// Its position in the catalogue.
    let position: Int
    /// Whether it finds the same in the same plans.
    var isReproducible = true
  }

  /// The settings of the run; files say by position which of them hold for them.
  let profiles: [LintSettings]
  /// What looks at plans one at a time, by profile, in the order of the catalogue.
  let plan: [[Check<any PlanChecking>]]
  /// What looks at all plans of the run. Its options are those of the first profile that it is on in.
  let corpus: [Check<any CorpusChecking>]
  /// The number of checks in the catalogue.
  let catalogCount: Int

  /// The user's own words for what looks at all plans: what means the same must do so in all of them.
  var corpusWords: OwnWords { profiles.first?.words ?? .none }

  /// Whether it is measured what each check costs.
  var measuresCosts: Bool { profiles.contains(where: \.measuresCosts) }

  /// The checks that take part, by their positions in the catalogue, in order.
  var positions: [Int] {
    Set(plan.joined().map(\.position) + corpus.map(\.position)).sorted()
  }

  /// The input, with the first profile where its own does not exist.
  func withKnownProfile(_ input: LintInput) -> LintInput {
    var input = input
    if !profiles.indices.contains(input.profile) { input.profile = 0 }
    return input
  }

  init(_ catalog: CheckCatalog, _ profiles: [LintSettings]) {
    self.profiles = profiles
    catalogCount = catalog.entries.count
    plan = profiles.map { settings in
      catalog.entries.enumerated().compactMap { position, entry in
        guard settings.mayReport(entry.description) else { return nil }
        let instance = entry.check.make(settings.options(of: entry.description)).plan
        return instance.map {
          Check(instance: $0, description: entry.description, position: position)
        }
      }
    }
    corpus = catalog.entries.enumerated().compactMap { position, entry in
      guard let settings = profiles.first(where: { $0.mayReport(entry.description) }) else {
        return nil
      }
      let instance = entry.check.make(settings.options(of: entry.description)).corpus
      return instance.map {
        Check(
          instance: $0, description: entry.description, position: position,
          isReproducible: catalog.plugins[entry.plugin].isReproducible)
      }
    }
  }
}
