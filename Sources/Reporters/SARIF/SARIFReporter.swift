import JSON
import ValidatorCore

/// The report for code scanning services (`--format sarif`), SARIF 2.1.0. Of more results than such a service takes, the
/// gravest are kept, and a notification says so.
struct SARIFReporter: Reporter {
  private let settings: ReportSettings
  private let limit: Int

  /// How many results code scanning takes in a run.
  static let limit = 25_000

  /// - Parameter limit: how many results are listed.
  init(_ settings: ReportSettings, limit: Int = Self.limit) {
    self.settings = settings
    self.limit = limit
  }

  func report(_ report: Report, to write: (String) throws -> Void) rethrows {
    let shown = shown(of: report)
    let rules = SARIFRules(settings.checks, shown, language: settings.language)
    var results = SARIFResult(report.files, rules, settings)
    var json = JSONWriter()
    json.beginObject()
    json.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.text("version", "2.1.0")
    json.lineBreak()
    json.beginArray("runs")
    json.beginObject()
    json.object("tool") { json in json.object("driver") { driver(rules, &$0) } }
    json.lineBreak()
    invocation(report, shown: shown.count, &json)
    json.text("columnKind", "unicodeCodePoints")
    json.texts("newlineSequences", ["\r\n", "\n", "\r"])
    json.lineBreak()
    json.beginArray("results")
    for diagnostic in shown {
      json.lineBreak()
      results.write(diagnostic, to: &json)
      try write(json.take())
    }
    json.endArray()
    json.endObject()
    json.endArray()
    json.endObject()
    try write(json.take() + "\n")
  }

  private func shown(of report: Report) -> [Diagnostic] {
    guard report.diagnostics.count > limit else { return report.diagnostics }
    return Array(report.ranked().prefix(limit))
  }

  private func driver(_ rules: SARIFRules, _ json: inout JSONWriter) {
    json.text("name", "plan-lint")
    json.text("version", settings.toolVersion)
    json.text("language", settings.language == .chinese ? "zh-CN" : "en-US")
    rules.write(to: &json)
  }

  private func invocation(_ report: Report, shown: Int, _ json: inout JSONWriter) {
    let failures = report.failures(in: settings.language)
    var notes = failures.map { (level: "error", text: $0.line) }
    if shown < report.diagnostics.count {
      let text = LocalizedText(
        zh: "共有\(report.diagnostics.count)处，只列出最严重的\(shown)处",
        en: "of \(report.diagnostics.count) findings the \(shown) gravest are listed")
      notes.append((level: "warning", text: text[settings.language]))
    }
    json.beginArray("invocations")
    json.object { json in
      json.flag("executionSuccessful", failures.isEmpty)
      json.objects("toolExecutionNotifications", notes) { json, note in
        json.text("level", note.level)
        json.object("message") { $0.text("text", note.text) }
      }
    }
    json.endArray()
    json.lineBreak()
  }
}
