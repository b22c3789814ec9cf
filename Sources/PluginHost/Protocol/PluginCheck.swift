import JSON
import ValidatorCore

/// A check that a plugin describes.
struct PluginCheck: Sendable {
  /// What the check has to see before it can answer.
  enum Scope: String, Sendable {
    /// One plan.
    case plan
    /// All plans of a run.
    case run
  }

  let description: CheckDescription
  let scope: Scope
  let options: [PluginOption]

  /// Reads the description of a check.
  init(_ object: WireObject) throws(WireError) {
    let id = try object.text("id")
    guard WireName.isValid(id) else { throw WireName.error(at: object.path("id")) }
    let name = try object.optionalText("scope") ?? Scope.plan.rawValue
    guard let scope = Scope(rawValue: name) else {
      throw .expected(LocalizedText(zh: "plan或run", en: "plan or run"), at: object.path("scope"))
    }
    self.scope = scope
    var options: [PluginOption] = []
    for option in try object.objects("options") { options.append(try PluginOption(option)) }
    self.options = options
    var kinds: [FindingKind] = []
    for kind in try object.objects("kinds") { kinds.append(try Self.kind(kind)) }
    guard !kinds.isEmpty else {
      throw .expected(
        LocalizedText(zh: "至少一种发现", en: "a list of one kind at least"), at: object.path("kinds"))
    }
    var examples: [CheckExample] = []
    for example in try object.objects("examples") { examples.append(try Self.example(example)) }
    let title = try object.localized("title")
    description = CheckDescription(
      id: id, title: title, summary: try object.optionalLocalized("summary") ?? title,
      rationale: try object.optionalLocalized("rationale") ?? LocalizedText(zh: "", en: ""),
      kinds: kinds, options: options.map(\.erased), examples: examples)
  }

  private static func kind(_ object: WireObject) throws(WireError) -> FindingKind {
    let id = try object.text("id")
    guard WireName.isValid(id) else { throw WireName.error(at: object.path("id")) }
    let summary = try object.optionalLocalized("summary") ?? LocalizedText(zh: id, en: id)
    let rule = SeverityRule(
      try severity("severity", of: object) ?? .warning, draft: try severity("draft", of: object),
      outline: try severity("outline", of: object))
    return FindingKind(
      id, zh: summary.chinese, en: summary.english, severity: rule,
      isOnByDefault: try object.flag("default", default: true))
  }

  private static func severity(_ name: String, of object: WireObject) throws(WireError)
    -> Severity?
  {
    guard let text = try object.optionalText(name) else { return nil }
    guard let severity = Severity(name: text) else {
      throw .expected(
        LocalizedText(zh: "error、warning或info", en: "error, warning or info"),
        at: object.path(name))
    }
    return severity
  }

  private static func example(_ object: WireObject) throws(WireError) -> CheckExample {
    let units = try object.optionalText("units")
    if let good = object["good"]?.string { return .good(good, units: units) }
    guard let bad = object["bad"]?.string else {
      throw .expected(
        LocalizedText(zh: "含bad或good的示例", en: "an example with “bad” or “good”"), at: object.path)
    }
    return .bad(bad, kind: try object.text("kind"), units: units)
  }
}
