import TextAnalysis

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

  /// Reads `source` as YAML, and mends what a Chinese input method puts in the place of a colon.
  ///
  /// - Parameters:
  ///   - repairs: texts that hold keys with a full-width colon (`规则：…`) and are to be read as keys.
  ///   - isKey: tells a key that may stand before a full-width colon.
  public init(
    _ source: SourceText, check: CheckDescription, repairs: [SourceSpan] = [],
    isKey: (ByteView) -> Bool
  ) {
    self.source = source
    tree = YAMLLoader.load(source, indentations: [], repairs: repairs, isKey: isKey)
    let found = SourceMessages.findings(of: source) + SyntaxMessages.findings(of: tree)
    findings = found.map { found in
      var finding = found.finding
      finding.kind = check.kinds.first?.id ?? finding.kind
      return finding
    }
    self.check = check
  }
}
