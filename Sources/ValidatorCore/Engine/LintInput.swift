/// A file to lint.
public struct LintInput: Sendable {
  /// Where the bytes come from.
  public enum Content: Sendable {
    /// They are read when the file's turn comes; from a pipe only if it `isStream`.
    case file(BytePath, isStream: Bool)
    /// They are here already.
    case bytes([UInt8])
  }

  /// The path for messages.
  public var path: String
  /// Where the bytes come from.
  public var content: Content
  /// Whether the file is only there to be compared with.
  public var isContext: Bool
  /// Whether the file holds an earlier plan, which the others must be no mere copy of; it is context, too.
  public var isEarlier: Bool
  /// Whether the file itself was named: then it is the caller's failure that it cannot be read, else a finding.
  public var wasNamed: Bool

  /// The settings that hold for it, by their position among those of the linter.
  public var profile = 0

  /// A file.
  public init(
    path: String, content: Content, isContext: Bool = false, isEarlier: Bool = false,
    wasNamed: Bool = true
  ) {
    self.path = path
    self.content = content
    self.isContext = isContext || isEarlier
    self.isEarlier = isEarlier
    self.wasNamed = wasNamed
  }

  /// The path of the file, or, for bytes that are here already, the path that they go by.
  public var location: BytePath {
    if case .file(let path, _) = content { path } else { BytePath(path) }
  }

  /// The bytes.
  ///
  /// - Parameter limit: the largest file, in bytes.
  public func read(limit: Int = YAMLLimits().fileSize) -> Result<[UInt8], FileReadError> {
    switch content {
    case .bytes(let bytes): .success(bytes)
    case .file(let path, let isStream): FileReader.read(path, limit: limit, orStream: isStream)
    }
  }
}
