import JSON
import ValidatorCore

/// The report for reviewdog with an object on each line (`--format rdjsonl`).
struct RDJSONLinesReporter: Reporter {
  private let language: Language

  init(_ settings: ReportSettings) {
    language = settings.language
  }

  func report(_ report: Report, to write: (String) throws -> Void) rethrows {
    let writer = RDFDiagnostic(files: report.files, language: language)
    for diagnostic in report.diagnostics {
      var json = JSONWriter()
      writer.write(diagnostic, to: &json)
      try write(json.take() + "\n")
    }
  }
}
