import JSON
import ValidatorCore

/// The report for programs that read line by line (`--format jsonl`): on each line the object that `json` has for the
/// diagnostic, and nothing else.
struct JSONLinesReporter: Reporter {
  private let language: Language

  init(_ settings: ReportSettings) {
    language = settings.language
  }

  func report(_ report: Report, to write: (String) throws -> Void) rethrows {
    let writer = DiagnosticJSON(files: report.files, language: language)
    for diagnostic in report.diagnostics {
      var json = JSONWriter()
      writer.write(diagnostic, to: &json)
      try write(json.take() + "\n")
    }
  }
}
