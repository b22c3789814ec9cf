import JSON
import ValidatorCore

/// The report for programs (`--format json`): every diagnostic, whatever its severity, one to a line.
public struct JSONReporter: Reporter {
  /// The version of the format: it changes when a field changes its meaning.
  public static let version = 1

  private let language: Language
  private let toolVersion: String

  /// A reporter.
  ///
  /// - Parameters:
  ///   - language: the language of the messages.
  ///   - toolVersion: the version of the program that the report names.
  public init(language: Language, toolVersion: String) {
    self.language = language
    self.toolVersion = toolVersion
  }

  /// Writes the report, a diagnostic at a time.
  public func report(_ report: Report, to write: (String) throws -> Void) rethrows {
    let writer = DiagnosticJSON(files: report.files, language: language)
    var json = JSONWriter()
    json.beginObject()
    json.number("version", Self.version)
    json.lineBreak()
    json.object("tool") { json in
      json.text("name", "plan-lint")
      json.text("version", toolVersion)
    }
    json.lineBreak()
    json.objects("failures", report.failures(in: language)) { json, failure in
      json.text("plugin", failure.plugin)
      json.text("file", failure.file)
      json.text("message", failure.message)
    }
    json.lineBreak()
    json.beginArray("diagnostics")
    for diagnostic in report.diagnostics {
      json.lineBreak()
      writer.write(diagnostic, to: &json)
      try write(json.take())
    }
    json.endArray()
    json.lineBreak()
    json.object("summary") { summary(of: report, &$0) }
    if !report.result.costs.isEmpty {
      json.lineBreak()
      json.objects("timings", report.result.costs) { json, cost in members(of: cost, &json) }
    }
    json.endObject()
    try write(json.take() + "\n")
  }

  private func summary(of report: Report, _ json: inout JSONWriter) {
    json.number("files", report.result.checkedFiles)
    json.number("errors", report.count(.error))
    json.number("warnings", report.count(.warning))
    json.number("infos", report.count(.info))
    json.number("suppressed", report.result.suppressed.count)
  }

  private func members(of cost: RunCost, _ json: inout JSONWriter) {
    switch cost.part {
    case .loading: json.text("part", "loading")
    case .shared: json.text("part", "shared")
    case .check(let id):
      json.text("part", "check")
      json.text("check", id)
    }
    json.text("plugin", cost.plugin)
    json.number("microseconds", cost.duration.microseconds)
  }
}
