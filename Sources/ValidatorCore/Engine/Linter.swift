import Dispatch
import Synchronization

/// Runs checks over files: each file is read and checked by itself, in parallel; then corpus checks join what they
/// remembered. The result is the same however many threads ran.
public struct Linter: Sendable {
  private let catalog: CheckCatalog
  private let checks: ConfiguredChecks

  private typealias Part = Result<CheckedFile, LintResult.Failure>

  /// A linter with the checks of `catalog` that `settings` leave on.
  public init(catalog: CheckCatalog, settings: LintSettings = LintSettings()) {
    self.init(catalog: catalog, profiles: [settings])
  }

  /// A linter with several settings, of which each file says which hold for it (``LintInput/profile``). Checks that compare plans
  /// have the options of the first settings that they are on in.
  ///
  /// - Parameter profiles: at least one.
  public init(catalog: CheckCatalog, profiles: [LintSettings]) {
    self.catalog = catalog
    checks = ConfiguredChecks(catalog, profiles.isEmpty ? [LintSettings()] : profiles)
  }

  /// Reads and checks `inputs`.
  ///
  /// - Parameters:
  ///   - inputs: the files with plans.
  ///   - settings: the files that say how the run is done, whose mistakes are reported too.
  ///   - baseline: the findings that are not to be reported.
  ///   - cache: what earlier runs found.
  ///   - progress: called, from any thread, after each file with the number of files done.
  public func run(
    _ inputs: [LintInput], settings settingsFiles: [SettingsFile] = [],
    baseline: Baseline? = nil, cache: LintCache? = nil,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> LintResult {
    let linter = FileLinter(
      checks: checks, cache: cache.map { RunCache($0, catalog, checks) })
    let known = inputs.map { checks.withKnownProfile($0) }
    let parts = read(known, linter, progress: progress)
    var checked: [(input: LintInput, file: CheckedFile)] = []
    var failures: [LintResult.Failure] = []
    var diagnostics: [Diagnostic] = []
    var costs = CostTally(checks)
    for (input, part) in zip(known, parts) {
      switch part {
      case .failure(let failure): failures.append(failure)
      case .success(let part):
        diagnostics += part.diagnostics.map { $0.moved(to: checked.count) }
        costs.add(part.costs)
        checked.append((input, part))
      }
    }
    var files = checked.map(\.file.file)
    var settings = checked.map { checks.profiles[$0.input.profile] }
    let own = settingsFiles + [baseline?.file].compactMap(\.self)
    for settingsFile in own + catalog.plugins.flatMap(\.files) {
      diagnostics += mistakes(in: settingsFile, file: files.count)
      settings.append(LintSettings())
      files.append(
        LintResult.File(
          source: settingsFile.source, document: FileDocument(settingsFile.tree),
          isContext: false, isSettings: true))
    }
    diagnostics += RunJoin(linter: linter, files: checked).diagnostics(&costs)
    linter.cache?.prune()
    diagnostics = SharedCauseFolding(catalog.descriptions).folded(diagnostics)
    let (kept, allowed) = SuppressionFilter(
      catalog: catalog, files: files,
      comments: files.indices.map { checked.indices.contains($0) ? checked[$0].file.comments : [] },
      settings: settings,
      comparing: Set(checks.corpus.map(\.description.id))
    )
    .filtered(DiagnosticOrder.sorted(diagnostics, files: files))
    var ordinals = FingerprintOrdinals(files: files.count)
    let told = DiagnosticOrder.sorted(kept, files: files).map { ordinals.numbered($0) }
    let suppressed = allowed.map { $0.numbered(&ordinals) }
    let filtered = baseline.map {
      BaselineFilter($0, catalog, files: files, settings: settings).filtered(told)
    }
    return LintResult(
      files: files,
      diagnostics: filtered.map { DiagnosticOrder.sorted($0.diagnostics, files: files) } ?? told,
      suppressed: suppressed + (filtered?.suppressed ?? []), baseline: filtered?.outcome,
      failures: failures, pluginFailures: catalog.failures,
      costs: measured(costs))
  }

  /// The costs by name; none where they were not to be measured.
  private func measured(_ costs: CostTally) -> [RunCost] {
    guard checks.measuresCosts else { return [] }
    let ofChecks = checks.positions.map { position in
      let id = catalog.entries[position].description.id
      return RunCost(
        part: .check(id), plugin: catalog.plugin(of: id)?.name, duration: costs.checks[position])
    }
    return [
      RunCost(part: .loading, plugin: nil, duration: costs.loading),
      RunCost(part: .shared, plugin: nil, duration: costs.shared),
    ] + ofChecks
  }

  private func mistakes(in file: SettingsFile, file index: Int) -> [Diagnostic] {
    DiagnosticBuilder(settings: LintSettings(), file: index, plan: nil)
      .diagnostics(for: file.findings, of: file.check)
  }

  private func read(
    _ inputs: [LintInput], _ linter: FileLinter, progress: @escaping @Sendable (Int) -> Void
  ) -> [Part] {
    // Threads cost more than a few small files do.
    guard inputs.count > 3 else { return inputs.map(linter.lint) }
    let state = Mutex((parts: [Part?](repeating: nil, count: inputs.count), done: 0))
    DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
      let part = linter.lint(inputs[index])
      let done = state.withLock { state in
        state.parts[index] = part
        state.done += 1
        return state.done
      }
      progress(done)
    }
    return state.withLock { $0.parts.compactMap(\.self) }
  }
}
