import ValidatorCore

/// The last line of a report for people: how much was checked and found, and the next command to type.
struct ReportSummary {
  private let report: Report
  private let language: Language
  private let level: Severity

  /// - Parameter level: the least severity that the report shows; what is below is counted.
  init(_ report: Report, language: Language, level: Severity) {
    self.report = report
    self.language = language
    self.level = level
  }

  /// The line, without its end.
  var text: String {
    let wording = HumanWording(language: language)
    let counts = Severity.allCases.sorted(by: >).map { ($0, report.count($0)) }
      .filter { $0.1 > 0 }
    guard !counts.isEmpty else { return wording.allClear(files: report.result.checkedFiles) }
    let shown = report.ranked(level: level)
    let fixable = shown.count { report.files.fixes(of: $0).contains(where: \.isSafe) }
    let summary = wording.summary(
      files: report.result.checkedFiles, shown: counts.filter { $0.0 >= level }, fixable: fixable,
      hidden: counts.filter { $0.0 < level })
    return summary + (commonest(shown).map(wording.explain) ?? "")
  }

  /// The check that is met most often; of two, that which is shown last.
  private func commonest(_ shown: [Diagnostic]) -> String? {
    var counts: [String: (count: Int, last: Int)] = [:]
    for (index, diagnostic) in shown.enumerated() {
      counts[diagnostic.check] = (counts[diagnostic.check, default: (0, 0)].count + 1, index)
    }
    return counts.max { ($0.value.count, $0.value.last) < ($1.value.count, $1.value.last) }?.key
  }
}
