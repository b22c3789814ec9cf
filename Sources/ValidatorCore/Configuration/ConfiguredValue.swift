/// A value that a configuration gives, and where it stands.
public struct ConfiguredValue: Sendable {
  /// What it is the value of: `language`, `checks.duplicate-task.severity`.
  public let key: String
  /// The value as it is written; the items of a list one by one.
  public let values: [String]
  /// The configuration's path for messages, or the name of a preset.
  public let path: String
  /// The line, from 1; nil for a preset.
  public let line: Int?
}
