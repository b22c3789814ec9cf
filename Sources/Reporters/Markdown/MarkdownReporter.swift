import ValidatorCore

/// The report for a reviewer (`--format markdown`): the counts, the three things to begin with, then plan by plan what was found,
/// the gravest first, and what was read; at the end what is allowed, with the reasons.
struct MarkdownReporter: Reporter {
  private let settings: ReportSettings

  /// How many findings stand at the head of the report.
  private static let first = 3

  init(_ settings: ReportSettings) {
    self.settings = settings
  }

  func report(_ report: Report, to write: (String) throws -> Void) rethrows {
    try write(head(report))
    let wording = DiagnosticWording(files: report.files, language: settings.language)
    for (file, diagnostics) in report.byFile() {
      let source = report.result.files[file]
      let plans = source.isSettings ? [] : PlanLoader().plans(of: source.tree)
      let documents = Dictionary(grouping: diagnostics) {
        min($0.document, max(0, plans.count - 1))
      }
      if plans.isEmpty { try write(heading(wording.path(of: file), file, wording)) }
      for index in 0..<max(1, plans.count) {
        let plan = plans.indices.contains(index) ? plans[index] : nil
        if let plan { try write(heading(title(of: plan, file, report.files), file, wording)) }
        try self.findings(documents[index] ?? [], report.files, write)
        guard let plan else { continue }
        let digest = PlanDigest(
          plan: plan, file: file, files: report.files, language: settings.language)
        try write(digest.text())
      }
    }
    let suppressed = SuppressedList(
      suppressed: report.result.suppressed, files: report.files, language: settings.language
    ).text()
    if !suppressed.isEmpty { try write(suppressed) }
  }

  // MARK: Head

  private func head(_ report: Report) -> String {
    var text = "# \(pick("工作计划检查报告", "Review of work plans"))\n\n"
    let summary = ReportSummary(report, language: settings.language, level: settings.level)
    text += "\(MarkdownText.inline(summary.text))\n\n" + counts(report)
    let first = FirstThings(report.ranked(level: .warning), count: Self.first).diagnostics
    guard !first.isEmpty else { return text }
    text += "## \(pick("首先要改", "To begin with"))\n\n"
    let wording = DiagnosticWording(files: report.files, language: settings.language)
    for (index, diagnostic) in first.enumerated() {
      let label = diagnostic.severity.label[settings.language]
      let place = MarkdownText.inline(wording.place(of: diagnostic.place, in: diagnostic.file))
      let message = MarkdownText.inline(wording.message(diagnostic))
      text += "\(index + 1). **\(label)** \(message) (\(place))\n"
      for line in wording.advice(diagnostic) { text += "   - \(MarkdownText.inline(line))\n" }
    }
    return text + "\n"
  }

  private func counts(_ report: Report) -> String {
    let severities = Severity.allCases.sorted(by: >)
    let labels = severities.map { $0.label[settings.language] }
    var text = MarkdownText.head([pick("文件", "file")] + labels, numbers: 1)
    for (file, diagnostics) in report.byFile() {
      let name = MarkdownText.inline(VisibleText.text(report.files.name(of: file)))
      let numbers = severities.map { severity in
        String(diagnostics.count { $0.severity == severity })
      }
      text += MarkdownText.row([name] + numbers)
    }
    return text + "\n"
  }

  // MARK: Plans

  private func title(of plan: Plan, _ file: Int, _ files: ReportedFiles) -> String {
    guard let title = plan.header.title else { return files.name(of: file) }
    return files.shown(title.string, at: title.place.span, in: file)
  }

  private func heading(_ title: String, _ file: Int, _ wording: DiagnosticWording) -> String {
    let path = MarkdownText.inline(wording.path(of: file))
    return "## \(MarkdownText.inline(title))\n\n\(path)\n\n"
  }

  private func findings(
    _ diagnostics: [Diagnostic], _ files: ReportedFiles, _ write: (String) throws -> Void
  ) rethrows {
    let finding = MarkdownFinding(files: files, language: settings.language)
    for severity in Severity.allCases.sorted(by: >) where severity >= settings.level {
      for diagnostic in diagnostics where diagnostic.severity == severity {
        try write(finding.text(diagnostic))
      }
    }
  }

  private func pick(_ chinese: String, _ english: String) -> String {
    LocalizedText(zh: chinese, en: english)[settings.language]
  }
}
