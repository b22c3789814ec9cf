/// A file that says how a run is done (a configuration, a rule pack), with what is wrong in it. It is no plan, but its
/// mistakes are reported like those of plans, and make the exit code 2.
public struct SettingsFile: Sendable {
  /// The text.
  public let source: SourceText
  /// Its YAML.
  public let tree: YAMLTree
  /// What is wrong, each of the kind `settings`.
  public var findings: [Finding]
  /// As what the mistakes are reported: ``LoaderChecks/configuration`` or ``LoaderChecks/rulePack``.
  public let check: CheckDescription

  /// Reads `contents` as YAML.
  ///
  /// - Parameter path: the path for messages.
  public init(path: String, contents: [UInt8], check: CheckDescription) {
    source = SourceText(path: path, contents: contents)
    tree = YAMLLoader.load(source)
    findings = []
    self.check = check
  }
}
