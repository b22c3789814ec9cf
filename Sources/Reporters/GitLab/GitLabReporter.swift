import JSON
import ValidatorCore

/// The code quality report of GitLab (`--format gitlab`): a JSON array of issues.
struct GitLabReporter: Reporter {
  private let settings: ReportSettings

  init(_ settings: ReportSettings) {
    self.settings = settings
  }

  func report(_ report: Report, to write: (String) throws -> Void) rethrows {
    let wording = DiagnosticWording(files: report.files, language: settings.language)
    var ordinals: [String: Int] = [:]
    var json = JSONWriter()
    json.beginArray()
    for diagnostic in report.diagnostics {
      let path = settings.paths.path(of: report.files.name(of: diagnostic.file))
      let positions = report.files.positions(in: diagnostic.file)
      json.lineBreak()
      json.object { json in
        json.text("description", "\(diagnostic.fullKind): \(wording.message(diagnostic))")
        json.text("check_name", diagnostic.fullKind)
        json.text("fingerprint", fingerprint(of: diagnostic, path, &ordinals))
        json.text("severity", severity(diagnostic.severity))
        json.object("location") { json in
          json.text("path", path)
          json.object("lines") { json in
            json.number("begin", positions.line(at: diagnostic.place.span.start) + 1)
            json.number("end", positions.line(at: diagnostic.place.span.end) + 1)
          }
        }
      }
      try write(json.take())
    }
    json.endArray()
    try write(json.take() + "\n")
  }

  /// GitLab takes issues with one fingerprint for one. Ours says nothing of the file, and equal findings share it.
  private func fingerprint(
    of diagnostic: Diagnostic, _ path: String, _ ordinals: inout [String: Int]
  ) -> String {
    var fingerprint = Fingerprint()
    fingerprint.add(path)
    fingerprint.add(diagnostic.fingerprint)
    let first = fingerprint.text
    let ordinal = ordinals[first, default: 0]
    ordinals[first] = ordinal + 1
    if ordinal > 0 { fingerprint.add(String(ordinal)) }
    return fingerprint.text
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
