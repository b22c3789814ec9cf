/// Reads one file and runs on it what needs no other file.
struct FileLinter: Sendable {
  let checks: [ConfiguredCheck]
  let settings: LintSettings
  private let loader = PlanLoader()

  init(checks: [ConfiguredCheck], settings: LintSettings) {
    self.checks = checks
    self.settings = settings
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
    let loaded = loader.load(path: input.path, contents: bytes)
    let context = CheckContext(units: settings.units)
    let facts = loaded.plans.map { PlanFacts($0, file: 0) }
    var diagnostics: [Diagnostic] = []
    if !input.isContext {
      for (plan, facts) in zip(loaded.plans, facts) {
        diagnostics += planDiagnostics(plan, facts, context)
      }
      diagnostics += loaderDiagnostics(loaded, facts)
    }
    let plans = zip(loaded.plans, facts).map { plan, facts in
      defer { plan.forgetReadings() }
      return CheckedPlan(
        facts: facts, isContext: input.isContext, isEarlier: input.isEarlier,
        memories: checks.compactMap { $0.instance.corpus?.collect(plan, in: context) })
    }
    return CheckedFile(
      file: LintResult.File(source: loaded.source, tree: loaded.tree, isContext: input.isContext),
      diagnostics: diagnostics, plans: plans)
  }

  private func planDiagnostics(_ plan: Plan, _ facts: PlanFacts, _ context: CheckContext)
    -> [Diagnostic]
  {
    let builder = DiagnosticBuilder(settings: settings, file: 0, plan: facts)
    return checks.flatMap { check -> [Diagnostic] in
      guard let instance = check.instance.plan else { return [] }
      let findings = PlanWideFolding.folded(
        instance.check(plan, in: context), of: check.description, in: plan)
      return builder.diagnostics(for: findings, of: check.description)
    }
  }

  private func loaderDiagnostics(_ loaded: PlanLoader.LoadedFile, _ facts: [PlanFacts])
    -> [Diagnostic]
  {
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
    let builder = DiagnosticBuilder(settings: settings, file: 0, plan: nil)
    return CheckedFile(
      file: LintResult.File(
        source: source, tree: YAMLLoader.load(source), isContext: input.isContext),
      diagnostics: input.isContext
        ? []
        : builder.diagnostics(
          for: [SourceMessages.unreadable(error.reason)], of: LoaderChecks.fileEncoding),
      plans: [])
  }
}
