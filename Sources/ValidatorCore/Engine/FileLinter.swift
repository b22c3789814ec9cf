/// Reads one file and runs on it what needs no other file.
struct FileLinter: Sendable {
  let checks: ConfiguredChecks
  private let loader = PlanLoader()

  init(checks: ConfiguredChecks) {
    self.checks = checks
  }

  /// The file, checked by itself; a failure only where it was named and cannot be read.
  func lint(_ input: LintInput) -> Result<CheckedFile, LintResult.Failure> {
    switch input.read(limit: loader.limits.fileSize) {
    case .success(let bytes): .success(check(input, bytes))
    case .failure(let error):
      input.wasNamed
        ? .failure(LintResult.Failure(path: input.path, error: error))
        : .success(unreadable(input, error))
    }
  }

  private func check(_ input: LintInput, _ bytes: [UInt8]) -> CheckedFile {
    let settings = checks.profiles[input.profile]
    var costs = CostTally(checks)
    let loaded = costs.load { loader.load(path: input.path, contents: bytes) }
    let context = CheckContext(units: settings.units, words: settings.words)
    let corpusContext = CheckContext(units: settings.units, words: checks.corpusWords)
    let facts = loaded.plans.map { PlanFacts($0, file: 0) }
    var diagnostics: [Diagnostic] = []
    if !input.isContext {
      for (plan, facts) in zip(loaded.plans, facts) {
        let builder = DiagnosticBuilder(settings: settings, file: 0, plan: facts)
        for check in checks.plan[input.profile] {
          let found = costs.run(check.position, on: plan) {
            check.instance.check(plan, in: context)
          }
          let findings = PlanWideFolding.folded(found, of: check.description, in: plan)
          diagnostics += builder.diagnostics(for: findings, of: check.description)
        }
      }
      diagnostics += loaderDiagnostics(loaded, facts, settings)
    }
    let plans = zip(loaded.plans, facts).map { plan, facts in
      defer { plan.forgetReadings() }
      return CheckedPlan(
        facts: facts, isContext: input.isContext, isEarlier: input.isEarlier,
        profile: input.profile,
        memories: checks.corpus.map { check -> any Sendable in
          costs.run(check.position, on: plan) { check.instance.collect(plan, in: corpusContext) }
        })
    }
    return CheckedFile(
      file: LintResult.File(source: loaded.source, tree: loaded.tree, isContext: input.isContext),
      diagnostics: diagnostics, plans: plans, costs: costs)
  }

  private func loaderDiagnostics(
    _ loaded: PlanLoader.LoadedFile, _ facts: [PlanFacts], _ settings: LintSettings
  ) -> [Diagnostic] {
    loaded.findings.flatMap { finding -> [Diagnostic] in
      guard let check = LoaderChecks.all.first(where: { $0.id == finding.check }) else { return [] }
      let plan = facts.indices.contains(finding.plan ?? 0) ? facts[finding.plan ?? 0] : nil
      return DiagnosticBuilder(settings: settings, file: 0, plan: plan)
        .diagnostics(for: [finding.finding], of: check)
    }
  }

  /// A file that was met while walking a folder and could not be read is a finding like any other.
  private func unreadable(_ input: LintInput, _ error: FileReadError) -> CheckedFile {
    let source = SourceText(path: input.path, contents: [])
    let builder = DiagnosticBuilder(
      settings: checks.profiles[input.profile], file: 0, plan: nil)
    return CheckedFile(
      file: LintResult.File(
        source: source, tree: YAMLLoader.load(source), isContext: input.isContext),
      diagnostics: input.isContext
        ? []
        : builder.diagnostics(
          for: [SourceMessages.unreadable(error.reason)], of: LoaderChecks.fileEncoding),
      plans: [], costs: CostTally(checks))
  }
}
