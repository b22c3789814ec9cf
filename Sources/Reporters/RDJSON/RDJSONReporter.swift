import JSON
import ValidatorCore

/// The report for reviewdog as one object (`--format rdjson`).
struct RDJSONReporter: Reporter {
  private let language: Language

  init(_ settings: ReportSettings) {
    language = settings.language
  }

  func report(_ report: Report, to write: (String) throws -> Void) rethrows {
    let writer = RDFDiagnostic(files: report.files, language: language)
    var json = JSONWriter()
    json.beginObject()
    RDFDiagnostic.source(&json)
    json.lineBreak()
    json.beginArray("diagnostics")
    for diagnostic in report.diagnostics {
      json.lineBreak()
      writer.write(diagnostic, to: &json)
      try write(json.take())
    }
    json.endArray()
    json.endObject()
    try write(json.take() + "\n")
  }
}
