import JSON
import ValidatorCore

/// How a plugin that is a process is started.
public struct PluginCommand: Sendable {
  /// The name that the user gave; nil for the one that the plugin gives itself.
  public var name: String?
  /// The program and its arguments. No shell reads them.
  public var words: [String]
  /// The folder that the process runs in; nil for the current one.
  public var folder: String?
  /// How long the program waits for an answer.
  public var timeout: Duration
  /// What the plugin is told about itself.
  public var options: [String: JSONValue]

  /// A command.
  public init(
    _ words: [String], name: String? = nil, folder: String? = nil,
    timeout: Duration = .seconds(10), options: [String: JSONValue] = [:]
  ) {
    self.words = words
    self.name = name
    self.folder = folder
    self.timeout = timeout
    self.options = options
  }

  /// The command that a configuration asks for.
  public init(_ setting: Configuration.PluginSetting) {
    self.init(
      setting.command, name: setting.name, folder: setting.folder,
      timeout: .milliseconds(Int64(min(max(setting.timeout * 1000, 1), 3_600_000))))
    if case .object(let members) = setting.options.map({ ExtensionValue.json(of: $0) }) {
      options = members
    }
  }

  /// The command as one line, for people.
  public var line: String { words.joined(separator: " ") }
}
