import ValidatorCore

/// A line for each finding (`--format short`), in the order of the files, as editors and `grep` like it:
/// `path:line:column: severity check/kind message`. Then a line with the counts.
struct ShortReporter: Reporter {
  private let settings: ReportSettings

  init(_ settings: ReportSettings) {
    self.settings = settings
  }

  func report(_ report: Report, to write: (String) throws -> Void) rethrows {
    let shown = report.diagnostics.filter { $0.severity >= settings.level }
    guard !shown.isEmpty else { return }
    let wording = DiagnosticWording(files: report.files, language: settings.language)
    for diagnostic in shown { try write(line(diagnostic, wording) + "\n") }
    let summary = ReportSummary(report, language: settings.language, level: settings.level)
    try write(summary.text + "\n")
  }

  private func line(_ diagnostic: Diagnostic, _ wording: DiagnosticWording) -> String {
    let style = settings.style
    let label = diagnostic.severity.label[settings.language]
    let check = VisibleText.text(diagnostic.fullKind)
    return "\(wording.place(of: diagnostic.place, in: diagnostic.file)): "
      + style.paint(label, diagnostic.severity.role) + " " + style.paint(check, .dim) + " "
      + wording.message(diagnostic)
  }
}
