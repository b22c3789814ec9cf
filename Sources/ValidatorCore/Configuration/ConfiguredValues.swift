/// Lays the values of configurations over one another: what comes later holds.
struct ConfiguredValues {
  /// What holds, in the order of the table of keys.
  var inOrder: [ConfiguredValue] {
    let names = ConfigurationFields.all.map(\.name)
    return names.flatMap { name in
      values.filter { $0.key == name || $0.key.hasPrefix("\(name).") }
    }
  }

  private var values: [ConfiguredValue] = []

  /// The keys that hold for the run as a whole.
  private static let ofRun: Set = ["language", "fail-level", "baseline", "context", "plugins"]
  /// The keys whose values add up.
  private static let adding: Set = [
    "extends", "include", "exclude", "lexicon.known", "lexicon.same", "lexicon.boilerplate",
  ]
  /// The keys that give nothing by themselves.
  private static let silent: Set = ["root", "overrides", "files"]

  /// Adds what a configuration says of the run as a whole.
  mutating func addRun(_ configuration: Configuration, _ source: SourceText?) {
    let fields = ConfigurationFields.all.filter { Self.ofRun.contains($0.name) }
    addPreset(configuration) { Self.ofRun.contains($0) }
    guard let document = configuration.document, let source else { return }
    add(document, fields, source)
  }

  /// Adds what a configuration says of a file.
  ///
  /// - Parameter overrides: the positions of the overrides that speak of the file.
  mutating func addFile(
    _ configuration: Configuration, _ source: SourceText?, overrides: [Int]
  ) {
    let fields = ConfigurationFields.all.filter { !Self.ofRun.contains($0.name) }
    addPreset(configuration) { !Self.ofRun.contains($0) }
    guard let document = configuration.document, let source else { return }
    add(document, fields, source)
    for index in overrides {
      add(configuration.overrides[index].mapping, ConfigurationFields.override, source)
    }
  }

  private mutating func addPreset(_ preset: Configuration, _ isMeant: (String) -> Bool) {
    guard preset.folder.isEmpty else { return }
    for (key, value) in ConfigurationPresets.values(preset) where isMeant(key) {
      take(ConfiguredValue(key: key, values: [value], path: preset.path, line: nil))
    }
  }

  private mutating func add(
    _ mapping: SettingMapping, _ fields: [SettingField], _ source: SourceText,
    in prefix: String = ""
  ) {
    let lines = LineTable(source)
    for field in fields where !Self.silent.contains(field.name) {
      guard let node = mapping[field.name] else { continue }
      let key = prefix + field.name
      if case .mapping(let fields) = field.shape {
        add(SettingMapping(node, fields), fields, source, in: "\(key).")
        continue
      }
      guard case .named = field.shape else {
        take(key, node, source, lines, field.shape.words)
        continue
      }
      for entry in node.entries {
        guard let name = entry.key.string, let value = entry.value.target else { continue }
        add("\(field.name).\(name)", value, source, lines)
      }
    }
  }

  /// Adds what is said of one check, or the one value of another name.
  private mutating func add(
    _ key: String, _ node: YAMLNode, _ source: SourceText, _ lines: LineTable
  ) {
    guard node.kind == .mapping else {
      let isSeverity = node.string.flatMap { Severity(written: $0) } != nil
      take(
        isSeverity ? "\(key).severity" : key, node, source, lines, ConfigurationFields.checkWords)
      return
    }
    let check = SettingMapping(node, ConfigurationFields.checkMapping)
    if let isOn = check["on"] { take(key, isOn, source, lines) }
    if let severity = check["severity"] {
      take("\(key).severity", severity, source, lines, ConfigurationFields.checkWords)
    }
    for option in check["options"]?.entries ?? [] {
      guard let name = option.key.string, let value = option.value.target else { continue }
      take("\(key).options.\(name)", value, source, lines)
    }
  }

  /// - Parameter words: the words that the value may be, which are given in English.
  private mutating func take(
    _ key: String, _ node: YAMLNode, _ source: SourceText, _ lines: LineTable,
    _ words: [SettingChoice] = []
  ) {
    let items = node.kind == .sequence ? node.children.compactMap(\.target) : [node]
    take(
      ConfiguredValue(
        key: key, values: items.map(Self.written).map { words.name(of: $0) ?? $0 },
        path: source.path,
        line: lines.position(at: node.span.start).line))
  }

  private mutating func take(_ value: ConfiguredValue) {
    if !Self.adding.contains(value.key) { values.removeAll { $0.key == value.key } }
    values.append(value)
  }

  private static func written(_ node: YAMLNode) -> String {
    guard let node = node.target else { return "" }
    switch node.kind {
    case .mapping:
      let members = node.entries.map { "\($0.key.string ?? ""): \(written($0.value))" }
      return "{\(members.joined(separator: ", "))}"
    case .sequence: return "[\(node.children.map(written).joined(separator: ", "))]"
    default: return node.string ?? ""
    }
  }
}
