/// Takes out of what a run found what a baseline remembers.
struct BaselineFilter {
  let baseline: Baseline
  let catalog: CheckCatalog
  let files: [LintResult.File]
  /// The settings by file.
  let settings: [LintSettings]
  /// The names of the files in the baseline; nil for those that are not checked.
  private let names: [String?]

  init(
    _ baseline: Baseline, _ catalog: CheckCatalog, files: [LintResult.File],
    settings: [LintSettings]
  ) {
    self.baseline = baseline
    self.catalog = catalog
    self.files = files
    self.settings = settings
    names = files.map { file in
      file.isContext || file.isSettings ? nil : baseline.name(of: file.source.path)
    }
  }

  /// What is left, and what was taken out. What stands for several findings is known finding by finding.
  func filtered(_ diagnostics: [Diagnostic]) -> (
    diagnostics: [Diagnostic], suppressed: [SuppressedDiagnostic], outcome: BaselineOutcome
  ) {
    var stock = BaselineStock(baseline.entries)
    let items = diagnostics.flatMap(\.items)
    var isKnown = items.map { diagnostic in
      names[diagnostic.file].map { stock.take(diagnostic.fingerprint, in: $0) } ?? false
    }
    let missing = Set(stock.unmatched.map(\.file)).subtracting(names.compactMap(\.self))
    let gone = missing.filter(baseline.isGone)
    stock.lookElsewhere(for: gone)
    for (index, diagnostic) in items.enumerated() where !isKnown[index] {
      guard let name = names[diagnostic.file] else { continue }
      isKnown[index] = stock.takeMoved(diagnostic.fingerprint, to: name)
    }
    let judge = BaselineJudge(
      baseline, catalog, settings: Dictionary(zip(names, settings).compactMap(named)) { $1 },
      gone: gone, isWhole: missing == gone)
    let mended = stock.unmatched.filter(judge.isLookedFor)
    return (
      left(of: diagnostics, isKnown),
      zip(items, isKnown).filter(\.1).map {
        SuppressedDiagnostic(diagnostic: $0.0, source: .baseline, reason: nil)
      },
      BaselineOutcome(
        entries: stock.entries(without: Set(mended.map(\.key))),
        mended: mended.reduce(0) { $0 + $1.count })
    )
  }

  /// What is told of `diagnostics` when those of their items, in order, are left out that are known.
  private func left(of diagnostics: [Diagnostic], _ isKnown: [Bool]) -> [Diagnostic] {
    var first = 0
    return diagnostics.flatMap { diagnostic -> [Diagnostic] in
      let own = first
      first += diagnostic.items.count
      guard let whole = diagnostic.whole else { return isKnown[own] ? [] : [diagnostic] }
      let left = zip(whole.items, isKnown[own..<first]).filter { !$0.1 }.map(\.0)
      return PlanWideFolding.told(diagnostic, left, in: catalog)
    }
  }

  private func named(_ name: String?, _ settings: LintSettings) -> (String, LintSettings)? {
    name.map { ($0, settings) }
  }
}
