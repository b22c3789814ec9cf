/// Reads a configuration out of YAML. Total: what is mistaken is told and left out.
struct ConfigurationReader {
  private(set) var file: SettingsFile
  private(set) var configuration: Configuration
  private var reader = SettingReader()

  private static let scope = LocalizedText(zh: "配置文件", en: "a configuration")

  /// - Parameters:
  ///   - path: the path for messages.
  ///   - folder: the folder that its paths start from, canonical, with a slash at the end.
  ///   - shownFolder: the same folder as its paths are shown.
  init(path: String, folder: String, shownFolder: String, contents: [UInt8]) {
    file = SettingsFile(path: path, contents: contents, check: LoaderChecks.configuration)
    configuration = Configuration(path: path, folder: folder, shownFolder: shownFolder)
    if let mapping = reader.document(file.tree, ConfigurationFields.all, in: Self.scope) {
      read(mapping)
    }
    file.findings = reader.findings
  }

  private mutating func read(_ mapping: SettingMapping) {
    configuration.document = mapping
    configuration.isRoot = mapping.flag("root") ?? false
    configuration.extends = mapping.texts("extends")
    configuration.language = mapping.choice("language").flatMap { Language(rawValue: $0) }
    configuration.failLevel = mapping.choice("fail-level").flatMap { Severity(name: $0) }
    configuration.include = ConfigurationPatterns(mapping.texts("include"))
    configuration.exclude = ConfigurationPatterns(mapping.texts("exclude"))
    configuration.units = mapping.text("units")
    configuration.baseline = mapping.text("baseline")
    configuration.context = mapping.texts("context")
    configuration.packs = mapping.texts("packs")
    configuration.plugins = items(of: mapping["plugins"]).compactMap { plugin($0) }
    configuration.checks = checks(mapping["checks"])
    configuration.overrides = items(of: mapping["overrides"]).compactMap { override($0) }
    configuration.words = words(mapping["lexicon"])
    configuration.requiresReasons = mapping.flag("require-reasons")
    for entry in mapping["aliases"]?.entries ?? [] {
      guard let old = entry.key.string, let new = SettingText(entry.value) else { continue }
      configuration.aliases[old] = new
    }
  }

  private func items(of node: YAMLNode?) -> [YAMLNode] {
    guard let node, node.kind == .sequence else { return [] }
    return node.children.compactMap(\.target).filter { $0.kind == .mapping }
  }

  private mutating func plugin(_ node: YAMLNode) -> Configuration.PluginSetting? {
    let mapping = SettingMapping(node, ConfigurationFields.plugin)
    let command = mapping.texts("run").map(\.string)
    guard let program = command.first, !program.isEmpty else {
      reader.report(
        Message("no-command", zh: "这个插件没有写运行什么（run）", en: "this plugin does not say what to run"),
        at: node.place)
      return nil
    }
    guard let timeout = timeout(mapping) else { return nil }
    return Configuration.PluginSetting(
      name: mapping.text("name")?.string ?? program, command: command,
      folder: configuration.folder.isEmpty ? nil : configuration.folder,
      timeout: timeout, options: mapping["options"])
  }

  /// The seconds to wait for a plugin; nil where what is written is no time in which it could answer.
  private mutating func timeout(_ plugin: SettingMapping) -> Double? {
    guard let written = plugin["timeout"] else { return Configuration.PluginSetting.usualTimeout }
    let seconds = plugin.number("timeout")
    if seconds == 0 {
      reader.report(
        Message("no-time", zh: "“timeout”应大于0", en: "“timeout” must be greater than 0"),
        at: written.place)
    }
    return seconds.flatMap { $0 > 0 ? $0 : nil }
  }

  private mutating func override(_ node: YAMLNode) -> Configuration.Override? {
    let mapping = SettingMapping(node, ConfigurationFields.override)
    let files = mapping.texts("files")
    guard !files.isEmpty else {
      reader.report(
        Message(
          "no-files", zh: "这一项没有写对哪些文件有效（files）",
          en: "this item does not say for which files it holds"),
        at: node.place)
      return nil
    }
    return Configuration.Override(
      files: ConfigurationPatterns(files), checks: checks(mapping["checks"]),
      units: mapping.text("units"), words: words(mapping["lexicon"]), mapping: mapping)
  }

  private mutating func words(_ node: YAMLNode?) -> OwnWords.Lists {
    var words = OwnWords.Lists()
    guard let node, node.kind == .mapping else { return words }
    let mapping = SettingMapping(node, ConfigurationFields.lexicon)
    words.known = mapping.texts("known").map(\.string)
    words.boilerplate = mapping.texts("boilerplate").map(\.string)
    words.same = mapping.textGroups("same").compactMap { set($0.texts, at: $0.place) }
    return words
  }

  /// Words that mean the same. A single character is part of too many others.
  private mutating func set(_ words: [SettingText], at place: Place) -> [String]? {
    guard words.count > 1 else {
      reader.report(
        Message("one-word", zh: "同义词一组至少两个", en: "words that mean the same are at least two"),
        at: place)
      return nil
    }
    let short = words.filter { $0.string.unicodeScalars.count < 2 }
    for word in short {
      reader.report(
        Message(
          "short-word", zh: "“\(word.string)”只有一个字，会误认，至少写两个字",
          en: "“\(word.string)” is too short to tell anything; write at least two characters"),
        at: word.place)
    }
    return short.isEmpty ? words.map(\.string) : nil
  }

  private func checks(_ node: YAMLNode?) -> [Configuration.CheckSetting] {
    (node?.entries ?? []).compactMap { entry in
      guard let name = SettingText(entry.key), let value = entry.value.target else { return nil }
      return check(name, value)
    }
  }

  private func check(_ name: SettingText, _ value: YAMLNode) -> Configuration.CheckSetting {
    if let word = value.string.map({ ConfigurationFields.checkWords.name(of: $0) ?? $0 }) {
      return Configuration.CheckSetting(
        name: name, isOn: Bool(written: word), severity: Severity(name: word), options: [])
    }
    let mapping = SettingMapping(value, ConfigurationFields.checkMapping)
    let options = (mapping["options"]?.entries ?? []).compactMap { entry in
      SettingText(entry.key).map {
        (key: $0, value: written(entry.value), place: entry.value.place)
      }
    }
    return Configuration.CheckSetting(
      name: name, isOn: mapping.flag("on"),
      severity: mapping.choice("severity").flatMap { Severity(name: $0) }, options: options)
  }

  /// An option's value as it would be written on the command line.
  private func written(_ node: YAMLNode) -> String {
    guard let target = node.target else { return "" }
    return target.string ?? target.children.compactMap { $0.target?.string }.joined(separator: ",")
  }
}
