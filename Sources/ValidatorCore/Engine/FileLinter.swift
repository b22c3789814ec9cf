/// Reads one file and runs on it what needs no other file.
struct FileLinter: Sendable {
  let checks: ConfiguredChecks
  /// What earlier runs found.
  let cache: RunCache?
  private let loader = PlanLoader()

  init(checks: ConfiguredChecks, cache: RunCache? = nil) {
    self.checks = checks
    self.cache = cache
  }

  /// The file, checked by itself; a failure only where it was named and cannot be read.
  func lint(_ input: LintInput) -> Result<CheckedFile, LintResult.Failure> {
    switch input.read(limit: loader.limits.fileSize) {
    case .success(let bytes): .success(checked(input, bytes))
    case .failure(let error):
      input.wasNamed
        ? .failure(LintResult.Failure(path: input.path, error: error))
        : .success(unreadable(input, error))
    }
  }

  /// What the corpus checks among `wanted` remember of the plans of a file whose own findings are known.
  func plans(of file: CheckedFile, _ input: LintInput, wanted: Set<Int>) -> [CheckedPlan] {
    let document = file.file.document
    var costs = CostTally(checks)
    guard let kept = file.key.flatMap({ cache?.plans($0, in: document) }) else {
      let plans = document.plans.map {
        plan($0, PlanFacts($0, in: document), input, &costs, wanted: wanted)
      }
      if wanted == Set(checks.corpus.indices), let key = file.key { cache?.keep(plans, as: key) }
      return plans
    }
    let context = corpusContext(of: input)
    return kept.checkedPlans(of: input, checks.corpus) { position, facts, bytes in
      guard wanted.contains(position) else { return nil }
      let read: @Sendable () -> Plan? = { document.plan(at: facts.document) }
      let check = checks.corpus[position].instance
      if let known = bytes.flatMap({ check.facts($0, plan: read) }) { return known }
      return read().map { plan in
        defer { plan.forgetReadings() }
        return check.collect(plan, in: context)
      }
    }
  }

  private func checked(_ input: LintInput, _ bytes: [UInt8]) -> CheckedFile {
    var costs = CostTally(checks)
    let source = costs.load { SourceText(path: input.path, contents: bytes) }
    guard let cache else { return check(input, source, costs) }
    let key = cache.key(of: input, source)
    if let kept = cache.file(key) {
      return CheckedFile(
        file: LintResult.File(
          source: source, document: FileDocument(source, pointers: kept.pointers),
          isContext: input.isContext),
        diagnostics: kept.diagnostics, comments: kept.comments, plans: nil,
        costs: costs, key: key)
    }
    var file = check(input, source, costs)
    file.key = key
    cache.keep(file)
    cache.keep(file.plans ?? [], as: key)
    return file
  }

  private func check(_ input: LintInput, _ source: SourceText, _ spent: CostTally) -> CheckedFile {
    let settings = checks.profiles[input.profile]
    var costs = spent
    let loaded = costs.load { loader.load(source) }
    let context = CheckContext(units: settings.units, words: settings.words)
    let document = FileDocument(loaded.tree)
    let facts = loaded.plans.map { PlanFacts($0, in: document) }
    var diagnostics: [Diagnostic] = []
    if !input.isContext {
      for (plan, facts) in zip(loaded.plans, facts) {
        let builder = DiagnosticBuilder(settings: settings, file: 0, plan: facts)
        for check in checks.plan[input.profile] {
          let found = costs.run(check.position, on: plan) {
            check.instance.check(plan, in: context)
          }
          diagnostics += PlanWideFolding(check: check.description, plan: plan, builder: builder)
            .diagnostics(for: found)
        }
      }
      diagnostics += loaderDiagnostics(loaded, facts, settings)
    }
    let plans = zip(loaded.plans, facts).map { plan($0, $1, input, &costs) }
    return CheckedFile(
      file: LintResult.File(
        source: loaded.source, document: document, isContext: input.isContext),
      diagnostics: diagnostics,
      comments: input.isContext ? [] : SuppressionReader.comments(in: loaded.tree), plans: plans,
      costs: costs)
  }

  /// What checks that compare plans know beside the plan.
  private func corpusContext(of input: LintInput) -> CheckContext {
    CheckContext(units: checks.profiles[input.profile].units, words: checks.corpusWords)
  }

  /// What is kept of a plan, when its own checks have run.
  ///
  /// - Parameter wanted: the corpus checks that are asked, by position; nil for all.
  private func plan(
    _ plan: Plan, _ facts: PlanFacts, _ input: LintInput, _ costs: inout CostTally,
    wanted: Set<Int>? = nil
  ) -> CheckedPlan {
    defer { plan.forgetReadings() }
    let context = corpusContext(of: input)
    return CheckedPlan(
      facts: facts, isContext: input.isContext, isEarlier: input.isEarlier,
      profile: input.profile,
      memories: checks.corpus.enumerated().map { memory, check -> (any Sendable)? in
        guard wanted?.contains(memory) != false else { return nil }
        return costs.run(check.position, on: plan) { () -> any Sendable in
          check.instance.collect(plan, in: context)
        }
      })
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
        source: source, document: FileDocument(YAMLLoader.load(source)),
        isContext: input.isContext),
      diagnostics: input.isContext
        ? []
        : builder.diagnostics(
          for: [SourceMessages.unreadable(error.reason)], of: LoaderChecks.fileEncoding),
      comments: [], plans: [], costs: CostTally(checks), key: cache?.key(ofUnread: input))
  }
}
