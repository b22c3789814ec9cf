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

  /// What is left, and what was taken out.
  func filtered(_ diagnostics: [Diagnostic]) -> (
    diagnostics: [Diagnostic], suppressed: [SuppressedDiagnostic], outcome: BaselineOutcome
  ) {
    var stock = BaselineStock(baseline.entries)
    var isKnown = diagnostics.map { diagnostic in
      names[diagnostic.file].map { stock.take(diagnostic.fingerprint, in: $0) } ?? false
    }
    let missing = Set(stock.unmatched.map(\.file)).subtracting(names.compactMap(\.self))
    let gone = missing.filter(baseline.isGone)
    stock.lookElsewhere(for: gone)
    for (index, diagnostic) in diagnostics.enumerated() where !isKnown[index] {
      guard let name = names[diagnostic.file] else { continue }
      isKnown[index] = stock.takeMoved(diagnostic.fingerprint, to: name)
    }
    let judge = BaselineJudge(
      baseline, catalog, settings: Dictionary(zip(names, settings).compactMap(named)) { $1 },
      gone: gone, isWhole: missing == gone)
    let mended = stock.unmatched.filter(judge.isLookedFor)
    return (
      zip(diagnostics, isKnown).filter { !$0.1 }.map(\.0),
      zip(diagnostics, isKnown).filter(\.1).map {
        SuppressedDiagnostic(diagnostic: $0.0, source: .baseline, reason: nil)
      },
      BaselineOutcome(
        entries: stock.entries(without: Set(mended.map(\.key))),
        mended: mended.reduce(0) { $0 + $1.count })
    )
  }

  private func named(_ name: String?, _ settings: LintSettings) -> (String, LintSettings)? {
    name.map { ($0, settings) }
  }
}
