import Dispatch
import Synchronization

/// Runs checks over files: each file is read and checked by itself, in parallel; then corpus checks join what they
/// remembered. The result is the same however many threads ran.
public struct Linter: Sendable {
  private let checks: [ConfiguredCheck]
  private let settings: LintSettings
  private let loader = PlanLoader()

  private struct ConfiguredCheck: Sendable {
    let check: any Check
    let description: CheckDescription
  }

  /// A linter with the checks of `catalog` that `settings` leave on.
  public init(catalog: CheckCatalog, settings: LintSettings = LintSettings()) {
    self.settings = settings
    checks = catalog.entries.compactMap { entry in
      let description = entry.description
      guard settings.mayReport(description) else { return nil }
      let options = CheckOptions(settings.options[description.id] ?? [:])
      return ConfiguredCheck(check: entry.type.init(options: options), description: description)
    }
  }

  /// Reads and checks `inputs`.
  ///
  /// - Parameter progress: called, from any thread, after each file with the number of files done.
  public func run(_ inputs: [LintInput], progress: @escaping @Sendable (Int) -> Void = { _ in })
    -> LintResult
  {
    let parts = read(inputs, progress: progress)
    var files: [LintResult.File] = []
    var failures: [LintResult.Failure] = []
    var diagnostics: [Diagnostic] = []
    var plans: [CheckedPlan] = []
    for part in parts {
      switch part {
      case .failure(let failure): failures.append(failure)
      case .success(let part):
        let file = files.count
        files.append(part.file)
        diagnostics += part.diagnostics.map { $0.moved(to: file) }
        plans += part.plans.map { $0.moved(to: file) }
      }
    }
    diagnostics += join(plans)
    return LintResult(
      files: files, diagnostics: DiagnosticOrder.sorted(diagnostics, files: files),
      failures: failures)
  }

  // MARK: One file

  private struct CheckedFile: Sendable {
    var file: LintResult.File
    var diagnostics: [Diagnostic]
    var plans: [CheckedPlan]
  }

  /// What is kept of a plan: facts for the report, and what each corpus check remembered, by the check's position.
  private struct CheckedPlan: Sendable {
    var facts: PlanFacts
    var isContext: Bool
    var isEarlier: Bool
    var memories: [any Sendable]

    func moved(to file: Int) -> CheckedPlan {
      CheckedPlan(
        facts: facts.moved(to: file), isContext: isContext, isEarlier: isEarlier,
        memories: memories)
    }
  }

  private enum Part: Sendable {
    case success(CheckedFile)
    case failure(LintResult.Failure)
  }

  private func read(_ inputs: [LintInput], progress: @escaping @Sendable (Int) -> Void) -> [Part] {
    // Threads cost more than a few small files do.
    guard inputs.count > 3 else { return inputs.map(readOne) }
    let state = Mutex((parts: [Part?](repeating: nil, count: inputs.count), done: 0))
    DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
      let part = readOne(inputs[index])
      let done = state.withLock { state in
        state.parts[index] = part
        state.done += 1
        return state.done
      }
      progress(done)
    }
    return state.withLock { $0.parts.compactMap(\.self) }
  }

  private func readOne(_ input: LintInput) -> Part {
    switch input.read(limit: loader.limits.fileSize) {
    case .success(let bytes): return .success(check(input, bytes))
    case .failure(let error):
      return input.wasNamed
        ? .failure(LintResult.Failure(path: input.path, error: error))
        : .success(unreadable(input, error))
    }
  }

  private func check(_ input: LintInput, _ bytes: [UInt8]) -> CheckedFile {
    let loaded = loader.load(path: input.path, contents: bytes)
    let file = LintResult.File(
      source: loaded.source, tree: loaded.tree, isContext: input.isContext)
    let context = CheckContext(units: settings.units)
    let facts = loaded.plans.map { PlanFacts($0, file: 0) }
    var diagnostics: [Diagnostic] = []
    if !input.isContext {
      for (index, plan) in loaded.plans.enumerated() {
        let builder = DiagnosticBuilder(settings: settings, file: 0, plan: facts[index])
        for entry in checks {
          guard let check = entry.check.asPlanCheck else { continue }
          let findings = PlanWideFolding.folded(
            check.check(plan, in: context), of: entry.description, in: plan)
          diagnostics += builder.diagnostics(for: findings, of: entry.description)
        }
      }
      diagnostics += loaderDiagnostics(loaded, facts)
    }
    let plans = zip(loaded.plans, facts).map { plan, facts in
      defer { plan.forgetReadings() }
      return CheckedPlan(
        facts: facts, isContext: input.isContext, isEarlier: input.isEarlier,
        memories: checks.compactMap { entry in
          entry.check.asCorpusCheck.map { $0.collect(plan, in: context) }
        })
    }
    return CheckedFile(file: file, diagnostics: diagnostics, plans: plans)
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

  // MARK: All files

  private func join(_ plans: [CheckedPlan]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var position = 0
    for entry in checks {
      guard let check = entry.check.asCorpusCheck else { continue }
      for found in join(check, plans, memory: position) {
        guard plans.indices.contains(found.plan), !plans[found.plan].isContext else { continue }
        let facts = plans[found.plan].facts
        diagnostics += DiagnosticBuilder(settings: settings, file: facts.file, plan: facts)
          .diagnostics(for: [found.finding], of: entry.description) { index in
            plans.indices.contains(index) ? plans[index].facts : nil
          }
      }
      position += 1
    }
    return diagnostics
  }

  private func join<C: CorpusCheck>(_ check: C, _ plans: [CheckedPlan], memory: Int)
    -> [CorpusFinding]
  {
    let corpus = plans.enumerated().compactMap { index, plan in
      (plan.memories[memory] as? C.Facts).map {
        CorpusPlan(
          plan: index, isContext: plan.isContext, isEarlier: plan.isEarlier, facts: $0)
      }
    }
    return check.check(corpus, in: CheckContext(units: settings.units))
  }
}
