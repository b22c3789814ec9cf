import JSON
import ValidatorCore

/// The list of all checks for programs: where each comes from, what it finds, how grave that is, what can be set, whether it is on.
public struct CheckListJSON {
  /// The version of the format: it changes when a member changes its meaning.
  public static let version = 1

  private let language: Language
  private let settings: LintSettings

  /// A list in `language` of what a run with `settings` does.
  public init(language: Language, settings: LintSettings = LintSettings()) {
    self.language = language
    self.settings = settings
  }

  /// The list, a check to a line.
  public func text(_ catalog: CheckCatalog) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.number("version", Self.version)
    json.lineBreak()
    json.beginArray("checks")
    for check in catalog.descriptions {
      json.lineBreak()
      json.object { members(of: check, catalog.plugin(of: check.id), &$0) }
    }
    json.endArray()
    json.endObject()
    return json.take() + "\n"
  }

  private func members(
    of check: CheckDescription, _ plugin: Plugin?, _ json: inout JSONWriter
  ) {
    json.text("check", check.id)
    json.text("plugin", plugin?.name)
    origin(plugin?.origin, &json)
    json.text("title", check.title[language])
    json.text("summary", check.summary[language])
    json.flag("on", settings.mayReport(check))
    json.objects("kinds", check.kinds) { json, kind in
      json.text("kind", kind.id)
      json.text("summary", kind.summary[language])
      let levels = CheckLevels(language: language, settings: settings).levels(of: kind, check)
      json.texts("severities", levels.map(\.name))
      json.flag("on", settings.isOn(check, kind.id))
    }
    json.objects("options", check.options) { json, option in
      json.text("key", option.key)
      json.text("summary", option.summary[language])
      json.text("expects", option.expectation[language])
      json.text("default", option.defaultValue)
      json.text("value", settings.options[check.id]?[option.key] ?? option.defaultValue)
    }
    json.number("examples", check.examples.count)
  }

  private func origin(_ origin: Plugin.Origin?, _ json: inout JSONWriter) {
    switch origin {
    case nil: json.text("origin", "loader")
    case .swift: json.text("origin", "swift")
    case .pack(let path):
      json.text("origin", "pack")
      json.text("source", path)
    case .process(let command):
      json.text("origin", "process")
      json.text("source", command)
    }
  }
}
