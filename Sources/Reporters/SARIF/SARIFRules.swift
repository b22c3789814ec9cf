import JSON
import ValidatorCore

/// The checks as SARIF describes rules, each found by its id.
struct SARIFRules {
  private let checks: [CheckDescription]
  /// Ids that no description is known of.
  private let unknown: [String]
  private let indices: [String: Int]
  private let language: Language

  /// The longest description that code scanning takes, in characters.
  private static let longestDescription = 1024

  /// The rules of `checks`, and of whatever else `diagnostics` name.
  init(_ checks: [CheckDescription], _ diagnostics: [Diagnostic], language: Language) {
    self.checks = checks
    self.language = language
    var indices: [String: Int] = [:]
    for check in checks { indices[check.id] = indices[check.id] ?? indices.count }
    var unknown: [String] = []
    for diagnostic in diagnostics where indices[diagnostic.check] == nil {
      indices[diagnostic.check] = checks.count + unknown.count
      unknown.append(diagnostic.check)
    }
    self.indices = indices
    self.unknown = unknown
  }

  /// The place of a rule in the list.
  func index(of check: String) -> Int {
    indices[check] ?? -1
  }

  /// Writes the list.
  func write(to json: inout JSONWriter) {
    json.beginArray("rules")
    for check in checks {
      json.lineBreak()
      json.object { rule(check, &$0) }
    }
    for id in unknown {
      json.lineBreak()
      json.object { json in
        json.text("id", id)
        text("shortDescription", id, &json)
      }
    }
    json.endArray()
  }

  private func rule(_ check: CheckDescription, _ json: inout JSONWriter) {
    let explanation = Explanation(language: language)
    json.text("id", check.id)
    text("shortDescription", check.title[language], &json)
    let description = "\(check.summary[language])\n\(check.rationale[language])"
    text("fullDescription", String(description.prefix(Self.longestDescription)), &json)
    json.object("help") { json in
      json.text("text", explanation.text(check))
      json.text("markdown", explanation.markdown(check))
    }
    let gravest = check.kinds.flatMap { $0.severity.range }.max() ?? .warning
    json.object("defaultConfiguration") { $0.text("level", gravest.levelInSARIF) }
  }

  private func text(_ key: StaticString, _ text: String, _ json: inout JSONWriter) {
    json.object(key) { $0.text("text", text) }
  }
}

extension Severity {
  /// The `level` of a result.
  var levelInSARIF: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
