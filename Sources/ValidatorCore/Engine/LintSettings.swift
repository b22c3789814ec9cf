/// What a run does: which checks, with which options and severities.
public struct LintSettings: Sendable {
  /// Checks or kinds (`id/kind`) to run; empty for all. What the loader says is never left out by it.
  public var only: Set<String> = []
  /// Checks or kinds to run that are off by default, and beside those of ``only``.
  public var enable: Set<String> = []
  /// Checks or kinds to leave out; it goes before all else.
  public var skip: Set<String> = []
  /// Severities by check or kind; the kind goes first.
  public var severities: [String: Severity] = [:]
  /// Options by check, then by key, as written.
  public var options: [String: [String: String]] = [:]
  /// The units that exist.
  public var units: UnitDirectory?

  /// The settings of a run without any option.
  public init() {}

  /// Whether a kind of a check is reported. Who names a check asks for its kinds that are off by default too.
  func isOn(_ check: CheckDescription, _ kind: String) -> Bool {
    let names = [check.id, "\(check.id)/\(kind)"]
    if names.contains(where: skip.contains) { return false }
    if LoaderChecks.all.contains(where: { $0.id == check.id }) { return true }
    if names.contains(where: { only.contains($0) || enable.contains($0) }) { return true }
    return only.isEmpty && check.kind(kind)?.isOnByDefault != false
  }

  /// Whether any kind of a check may be reported, so that it has to run.
  func mayReport(_ description: CheckDescription) -> Bool {
    description.kinds.contains { isOn(description, $0.id) }
  }

  func severity(_ check: String, _ kind: String) -> Severity? {
    severities["\(check)/\(kind)"] ?? severities[check]
  }
}
