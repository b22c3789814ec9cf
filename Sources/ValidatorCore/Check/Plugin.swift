/// Checks that come together under one name.
public struct Plugin: Sendable {
  /// The way that a plugin came.
  public enum Origin: Hashable, Sendable {
    /// Compiled into the program.
    case swift
    /// A file of rules, by its path or, where it is shipped, its name.
    case pack(String)
    /// A process that is talked to, by its command.
    case process(String)
  }

  /// The name of the plugin, such as `built-in`.
  public let name: String
  /// The way that it came.
  public let origin: Origin
  /// The checks, in the order in which they are listed.
  public let checks: [RegisteredCheck]
  /// The files that it was read from and that have something wrong with them.
  public let files: [SettingsFile]
  /// The texts that the checks were made of when the program ran; what else they do comes with the program.
  public let sources: [SourceText]
  /// What the plugin itself could not do so far; asked for when a run is over.
  public let failures: @Sendable () -> [PluginFailure]

  /// Bundles checks that are types.
  public init(name: String, checks: [any Check.Type]) {
    self.init(name: name, origin: .swift, checks: checks.map { RegisteredCheck($0) })
  }

  /// Bundles checks of any origin.
  ///
  /// - Parameters:
  ///   - files: the files that it was read from and that have something wrong with them.
  ///   - sources: the texts that the checks were made of when the program ran.
  ///   - failures: what the plugin itself could not do so far, such as to answer in time.
  public init(
    name: String, origin: Origin, checks: [RegisteredCheck], files: [SettingsFile] = [],
    sources: [SourceText] = [],
    failures: @escaping @Sendable () -> [PluginFailure] = { [] }
  ) {
    self.name = name
    self.origin = origin
    self.checks = checks
    self.files = files
    self.sources = sources
    self.failures = failures
  }

  /// Whether the checks find the same in the same plans, whenever they are asked: of a process nobody knows.
  var isReproducible: Bool {
    if case .process = origin { false } else { true }
  }
}
