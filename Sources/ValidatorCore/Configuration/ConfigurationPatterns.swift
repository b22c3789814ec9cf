/// Patterns of a configuration, each with the meaning of a line of a `.gitignore` in the configuration's folder.
struct ConfigurationPatterns: Sendable {
  let texts: [SettingText]
  private let rules: GitIgnore

  init(_ texts: [SettingText] = []) {
    self.texts = texts
    rules = GitIgnore(Array(texts.map(\.string).joined(separator: "\n").utf8))
  }

  /// Whether the patterns, taken together, speak of the file at `path`, relative to the configuration's folder.
  func match(_ path: BytePath) -> Bool { !texts.isEmpty && rules.leavesOut(path) }

  /// The patterns that speak of the file at `path` by themselves.
  func matching(_ path: BytePath) -> [SettingText] {
    texts.filter { text in
      let pattern = text.string.hasPrefix("!") ? text.string.dropFirst() : text.string[...]
      return GitIgnore(Array(pattern.utf8)).leavesOut(path)
    }
  }
}
