import ValidatorCore

/// The report of Checkstyle (`--format checkstyle`), which many CI services read: a `file` for each checked file, an `error` for
/// each finding. The source is `plan-lint.check.kind`, so that Jenkins takes the check for the category.
struct CheckstyleReporter: Reporter {
  private let language: Language

  init(_ settings: ReportSettings) {
    language = settings.language
  }

  func report(_ report: Report, to write: (String) throws -> Void) rethrows {
    let wording = DiagnosticWording(files: report.files, language: language)
    var xml = XMLWriter()
    xml.begin("checkstyle", ["version": "4.3"])
    for (file, diagnostics) in report.byFile() {
      xml.begin("file", ["name": wording.path(of: file)])
      for diagnostic in diagnostics {
        let start = report.files.positions(in: file).position(at: diagnostic.place.span.start)
        xml.element(
          "error",
          [
            "line": String(start.line), "column": String(start.column),
            "severity": diagnostic.severity.name,
            "message": wording.lines(diagnostic).joined(separator: "\n"),
            "source": "plan-lint.\(diagnostic.check).\(diagnostic.kind)",
          ])
      }
      xml.end()
      try write(xml.take())
    }
    xml.end()
    try write(xml.take())
  }
}
