import ValidatorCore

/// What reporters are told beside the result of a run.
public struct ReportSettings: Sendable {
  /// The language of the messages.
  public var language: Language
  /// The least severity that formats for people show; what is below is counted.
  public var level = Severity.warning
  /// Whether control sequences are written, in formats for terminals.
  public var style = TerminalStyle.plain
  /// The number of cells of a terminal's row.
  public var width = HumanReporter.defaultWidth
  /// The version of the program that reports name.
  public var toolVersion: String
  /// What may be reported, for formats that describe their rules.
  public var checks: [CheckDescription] = []
  /// How paths are written in formats that want them relative to the repository.
  public var paths = RepositoryPaths()

  /// Settings for reports in `language` by the program's version `toolVersion`.
  public init(language: Language, toolVersion: String) {
    self.language = language
    self.toolVersion = toolVersion
  }
}
