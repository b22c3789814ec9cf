import TextAnalysis

/// One configuration file as it was read. Whether the checks that it names exist is not known yet.
public struct Configuration: Sendable {
  /// What is said of one check, kind or pack.
  struct CheckSetting: Sendable {
    let name: SettingText
    let isOn: Bool?
    let severity: Severity?
    let options: [(key: SettingText, value: String, place: Place)]
  }

  /// What holds for some files only.
  struct Override: Sendable {
    let files: ConfigurationPatterns
    let checks: [CheckSetting]
    let units: SettingText?
    let words: OwnWords.Lists
    let mapping: SettingMapping
  }

  /// A plugin to run.
  public struct PluginSetting: Sendable {
    /// The most seconds to wait where nothing is said.
    static let usualTimeout = 10.0

    /// What it is called.
    public let name: String
    /// The command and its arguments.
    public let command: [String]
    /// The folder that it runs in: that of the configuration; nil for the current one.
    public let folder: String?
    /// The most seconds to wait for an answer.
    public let timeout: Double
    /// Options for the plugin, as they were written.
    public let options: YAMLNode?
  }

  /// The names that a configuration may have, the usual one first.
  public static let fileNames = [".plan-lint.yml", ".plan-lint.yaml"]

  /// The path for messages.
  let path: String
  /// The folder that its paths and patterns start from, canonical, with a slash at the end; empty for a preset.
  let folder: String
  /// The same folder as its paths are shown: as seen from the folder of the run where it is in it.
  let shownFolder: String
  /// All that it says; nil for a preset and for an empty file.
  var document: SettingMapping?
  var isRoot = false
  var extends: [SettingText] = []
  var language: Language?
  var failLevel: Severity?
  var include = ConfigurationPatterns()
  var exclude = ConfigurationPatterns()
  var units: SettingText?
  var baseline: SettingText?
  var context: [SettingText] = []
  var packs: [SettingText] = []
  var plugins: [PluginSetting] = []
  var checks: [CheckSetting] = []
  var overrides: [Override] = []
  var words = OwnWords.Lists()
  var requiresReasons: Bool?
  /// Whether what is off by default is on.
  var enablesAll = false
  /// The present names of checks by their old ones.
  var aliases: [String: SettingText] = [:]

  init(path: String, folder: String, shownFolder: String = "") {
    self.path = path
    self.folder = folder
    self.shownFolder = shownFolder
  }

  /// The pack that `text` names: a path where it looks like one, else the name of a pack that is shipped.
  func pack(_ text: String) -> String {
    text.contains("/") || text.contains(".") ? resolved(text) : text
  }

  /// `path`, canonical, as seen from the configuration's folder; nil where it is not in it.
  func relative(_ path: BytePath) -> BytePath? {
    let folder = Array(folder.utf8)
    guard !folder.isEmpty, path.bytes.starts(with: folder) else { return nil }
    return BytePath(bytes: path.bytes.dropFirst(folder.count))
  }

  /// What a name that leads nowhere was most likely meant to be: one of `names`, or a file as seen from the configuration's
  /// folder.
  func nearest(to text: String, among names: [String] = []) -> String? {
    if let name = NearestName.find(text, among: names) { return name }
    guard let path = NearestPath(extensions: []).find(BytePath(resolved(text))) else { return nil }
    let shown = path.description
    return shown.hasPrefix(shownFolder) ? String(shown.dropFirst(shownFolder.count)) : shown
  }

  /// The path that `text` stands for: relative paths start from the configuration's folder.
  func resolved(_ text: String) -> String {
    text.hasPrefix("/") ? text : shownFolder + text
  }
}
