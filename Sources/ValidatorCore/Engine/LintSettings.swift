/// What a run does: which checks, with which options and severities.
public struct LintSettings: Sendable {
  /// Checks or kinds (`id/kind`) to run; empty for all. What the loader says is never left out by it.
  public var only: Set<String> = []
  /// Checks or kinds to leave out.
  public var skip: Set<String> = []
  /// Severities by check or kind; the kind goes first.
  public var severities: [String: Severity] = [:]
  /// Options by check, then by key, as written.
  public var options: [String: [String: String]] = [:]
  /// The units that exist.
  public var units: UnitDirectory?

  /// The settings of a run without any option.
  public init() {}

  func isOn(_ check: String, _ kind: String) -> Bool {
    let names = [check, "\(check)/\(kind)"]
    if names.contains(where: skip.contains) { return false }
    if only.isEmpty || LoaderChecks.all.contains(where: { $0.id == check }) { return true }
    return names.contains(where: only.contains)
  }

  /// Whether any kind of a check may be reported, so that it has to run.
  func mayReport(_ description: CheckDescription) -> Bool {
    description.kinds.contains { isOn(description.id, $0.id) }
  }

  func severity(_ check: String, _ kind: String) -> Severity? {
    severities["\(check)/\(kind)"] ?? severities[check]
  }
}
