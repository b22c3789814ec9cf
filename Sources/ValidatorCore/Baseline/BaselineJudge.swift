/// Tells whether a run would have met a finding again, were it still there.
struct BaselineJudge {
  private let baseline: Baseline
  private let settings: [String: LintSettings]
  private let gone: Set<String>
  private let isWhole: Bool
  private let descriptions: [String: CheckDescription]
  /// The checks that compare plans with one another.
  private let comparing: Set<String>

  /// - Parameters:
  ///   - settings: those of the files that were checked, by their names in the baseline.
  ///   - gone: the files that are there no more.
  ///   - isWhole: whether every file of the baseline was checked or is gone.
  init(
    _ baseline: Baseline, _ catalog: CheckCatalog, settings: [String: LintSettings],
    gone: Set<String>, isWhole: Bool
  ) {
    self.baseline = baseline
    self.settings = settings
    self.gone = gone
    self.isWhole = isWhole
    descriptions = Dictionary(catalog.descriptions.map { ($0.id, $0) }) { first, _ in first }
    comparing = Set(
      catalog.entries.filter { $0.check.make(CheckOptions()).corpus != nil }
        .map(\.description.id))
  }

  func isLookedFor(_ entry: BaselineEntry) -> Bool {
    let isWalked = baseline.isWalked(entry.file)
    let ofGone = gone.contains(entry.file) && isWalked ? settings.values.first : nil
    guard let settings = settings[entry.file] ?? ofGone, let check = descriptions[entry.check],
      settings.isOn(check, entry.kind)
    else { return false }
    // A finding about two plans shows only where both were checked.
    return !comparing.contains(entry.check) || (isWhole && isWalked)
  }
}
