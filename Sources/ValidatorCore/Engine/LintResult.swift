/// What a run found.
public struct LintResult: Sendable {
  /// A file of the run.
  public struct File: Sendable {
    /// Its text.
    public let source: SourceText
    let document: FileDocument
    /// Whether it was only there to be compared with.
    public let isContext: Bool
    /// Whether it is no plan but says how the run is done: a configuration, a rule pack.
    public var isSettings = false

    /// Its YAML.
    public var tree: YAMLTree { document.tree }

    /// The JSON Pointer to a place in it, from the root of its document (``YAMLPathIndex/pointer(to:)``).
    public func pointer(to place: Place) -> String? { document.pointer(to: place) }
  }

  /// A file that was named and could not be read.
  public struct Failure: Error, Sendable {
    /// The path for messages.
    public let path: String
    /// Why.
    public let error: FileReadError
  }

  /// The files in the order of the inputs.
  public let files: [File]
  /// What was found, by file, place, check, kind and fingerprint: the same order on every run.
  public let diagnostics: [Diagnostic]
  /// What is not reported because a comment or a baseline says so.
  public let suppressed: [SuppressedDiagnostic]
  /// What was found out about the baseline; nil where there is none.
  public let baseline: BaselineOutcome?
  /// What could not be read.
  public let failures: [Failure]
  /// What plugins could not do. The exit code is 2; what other checks found is reported all the same.
  public let pluginFailures: [PluginFailure]
  /// What the parts of the run cost, where that was to be measured: reading, then the checks in the order of the catalogue.
  public let costs: [RunCost]

  /// Whether a file of settings has a mistake. The exit code is 2.
  public var hasBrokenSettings: Bool { diagnostics.contains { files[$0.file].isSettings } }

  /// How many diagnostics have a severity.
  public func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// The number of files that were checked, those to compare with not counted.
  public var checkedFiles: Int { files.count { !$0.isContext && !$0.isSettings } }
}

extension LintResult {
  /// The mistakes in files of settings alone.
  public var ofSettings: LintResult {
    LintResult(
      files: files, diagnostics: diagnostics.filter { files[$0.file].isSettings }, suppressed: [],
      baseline: nil, failures: [], pluginFailures: [], costs: [])
  }
}
