/// What kept a plugin from running, or a file from being read.
public struct ReportFailure: Hashable, Sendable {
  /// The plugin that failed.
  public var plugin: String?
  /// The file that could not be read.
  public var file: String?
  /// Why.
  public var message: String

  /// A failure of a plugin, of a file, or of the run as a whole.
  public init(plugin: String? = nil, file: String? = nil, message: String) {
    self.plugin = plugin
    self.file = file
    self.message = message
  }

  /// What failed and why, on one line.
  var line: String {
    [plugin, file, message].compactMap(\.self).joined(separator: ": ")
  }
}
