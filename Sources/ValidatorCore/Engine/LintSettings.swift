/// What a run does with a file: which checks, with which options and severities.
///
/// A check is named by its id, one of its kinds by `id/kind`, all rules of a pack by the pack's name. Where several names speak of
/// a finding, the narrowest goes first: the kind before the check, the check before the pack.
public struct LintSettings: Sendable {
  /// What to run; empty for all. What the loader says is never left out by it.
  public var only: Set<String> = []
  /// What to run though it is off by default, and beside what is named in ``only``.
  public var enable: Set<String> = []
  /// What to leave out; it goes before all else.
  public var skip: Set<String> = []
  /// What a configuration turns on or off.
  public var states: [String: Bool] = [:]
  /// Whether what is off by default is on.
  public var enablesAll = false
  /// Severities by name.
  public var severities: [String: Severity] = [:]
  /// Options by check, then by key, as written.
  public var options: [String: [String: String]] = [:]
  /// Whether it is measured what each check costs.
  public var measuresCosts = false
  /// The units that exist.
  public var units: UnitDirectory?

  /// The words that the user added.
  public var words = OwnWords.none
  /// Whether a suppression needs a reason.
  public var requiresReasons = false
  /// The present names of checks by their old ones.
  public var aliases: [String: String] = [:]

  /// The settings of a run without any option.
  public init() {}

  /// These settings with those of the command line above them.
  public func overlaid(by above: LintSettings) -> LintSettings {
    var settings = self
    settings.only.formUnion(above.only)
    settings.enable.formUnion(above.enable)
    settings.skip.formUnion(above.skip)
    settings.severities.merge(above.severities) { $1 }
    settings.options.merge(above.options) { $0.merging($1) { $1 } }
    settings.units = above.units ?? units
    settings.measuresCosts = above.measuresCosts
    return settings
  }

  /// Whether a kind of a check is reported. Who names a check asks for its kinds that are off by default too.
  public func isOn(_ check: CheckDescription, _ kind: String) -> Bool {
    let names = Self.names(check.id, kind)
    if names.contains(where: skip.contains) { return false }
    let isLoader = LoaderChecks.all.contains { $0.id == check.id }
    if names.contains(where: { only.contains($0) || enable.contains($0) }) { return true }
    if !only.isEmpty, !isLoader { return false }
    if let state = names.lazy.compactMap({ states[$0] }).first { return state }
    return enablesAll || isLoader || check.kind(kind)?.isOnByDefault != false
  }

  /// Whether any kind of a check may be reported, so that it has to run.
  public func mayReport(_ description: CheckDescription) -> Bool {
    description.kinds.contains { isOn(description, $0.id) }
  }

  func options(of check: CheckDescription) -> CheckOptions {
    CheckOptions(options[check.id] ?? [:])
  }

  /// The severity that the user gave to a kind of a check; nil where the check's own rule holds.
  public func severity(_ check: String, _ kind: String) -> Severity? {
    Self.names(check, kind).lazy.compactMap { severities[$0] }.first
  }

  /// What a finding of `kind` is called, the narrowest name first.
  static func names(_ check: String, _ kind: String) -> [String] {
    var names = ["\(check)/\(kind)", check]
    if let slash = check.firstIndex(of: "/") { names.append(String(check[..<slash])) }
    return names
  }
}
