/// Reads mappings of a settings file by the declarations of their fields, and collects what is wrong with them.
public struct SettingReader {
  /// What is wrong, in the order in which it was read. The kind is always `settings`.
  public private(set) var findings: [Finding] = []

  /// A reader that has met no mistake.
  public init() {}

  /// Reads the first document of `tree`; an empty file is an empty mapping, nil where there is something else.
  ///
  /// - Parameter scope: what the mapping is, for messages.
  public mutating func document(
    _ tree: YAMLTree, _ fields: [SettingField], in scope: LocalizedText
  ) -> SettingMapping? {
    findings += SyntaxMessages.findings(of: tree).map(Self.asSetting)
    for document in tree.documents.dropFirst() where document.string?.isEmpty != true {
      findings.append(SettingMessages.secondDocument(at: document.place))
    }
    guard let root = tree.documents.first?.target else { return nil }
    if root.string?.isEmpty == true { return SettingMapping(root, fields) }
    guard root.kind == .mapping else {
      findings.append(SettingMessages.wrongType(scope, .mapping(fields), at: root.place))
      return nil
    }
    return mapping(root, fields, in: scope)
  }

  /// Reads a mapping: unknown and repeated keys and values of another shape are told, deeper ones too.
  ///
  /// - Parameter scope: what the mapping is, for messages.
  public mutating func mapping(
    _ node: YAMLNode, _ fields: [SettingField], in scope: LocalizedText
  ) -> SettingMapping {
    var seen: Set<String> = []
    for entry in node.entries {
      guard let field = fields.field(entry.key) else {
        findings.append(SettingMessages.unknownKey(entry.key, fields, in: scope))
        continue
      }
      guard seen.insert(field.name).inserted else {
        findings.append(SettingMessages.repeatedKey(field.name, at: entry.key.place))
        continue
      }
      verify(entry.value, field.shape, LocalizedText("“\(field.name)”"))
    }
    return SettingMapping(node, fields)
  }

  /// Tells a mistake that the declarations cannot know.
  public mutating func report(_ message: Message, at place: Place, help: Message? = nil) {
    findings.append(Finding("settings", message, at: place, help: help))
  }

  /// A mistake in the syntax is a mistake in the settings: it is told as one, so that the exit code is the same.
  private static func asSetting(_ found: LoaderFinding) -> Finding {
    var finding = found.finding
    finding.kind = "settings"
    return finding
  }

  private mutating func verify(
    _ value: YAMLNode, _ shape: SettingField.Shape, _ name: LocalizedText
  ) {
    guard let node = value.target, node.string?.isEmpty != true else { return }
    guard isRight(node, shape) else {
      findings.append(
        SettingMessages.wrongType(name, shape, at: value.place, written: node.string))
      return
    }
    switch shape {
    case .mapping(let fields): _ = mapping(node, fields, in: name)
    case .list(let fields): verifyItems(node, fields, name)
    case .texts: verifyTexts(node, name)
    case .textGroups: verifyGroups(node, name)
    case .named(let shape):
      var seen: Set<String> = []
      for entry in node.entries {
        if let key = entry.key.string, !seen.insert(key).inserted {
          findings.append(SettingMessages.repeatedKey(key, at: entry.key.place))
        }
        verify(entry.value, shape, LocalizedText("“\(entry.key.string ?? "")”"))
      }
    case .either(_, let shape) where node.kind == .mapping: verify(value, shape, name)
    case .either, .text, .flag, .number, .choice, .any: break
    }
  }

  private mutating func verifyItems(
    _ node: YAMLNode, _ fields: [SettingField], _ name: LocalizedText
  ) {
    for item in node.children {
      guard let target = item.target, target.kind == .mapping else {
        findings.append(SettingMessages.wrongType(name, .mapping(fields), at: item.place))
        continue
      }
      _ = mapping(target, fields, in: name)
    }
  }

  private mutating func verifyTexts(_ node: YAMLNode, _ name: LocalizedText) {
    for item in node.children where item.target?.kind != .scalar {
      findings.append(SettingMessages.wrongType(name, .text, at: item.place))
    }
  }

  private mutating func verifyGroups(_ node: YAMLNode, _ name: LocalizedText) {
    for group in node.children {
      guard let target = group.target, target.kind == .sequence else {
        findings.append(SettingMessages.wrongType(name, .textGroups, at: group.place))
        continue
      }
      verifyTexts(target, name)
    }
  }

  private func isRight(_ node: YAMLNode, _ shape: SettingField.Shape) -> Bool {
    switch shape {
    case .text: node.kind == .scalar
    case .flag: node.string.flatMap { Bool(written: SettingChoice.folded($0)) } != nil
    case .number: node.string.flatMap { Double(written: $0) }.map { $0 >= 0 } == true
    case .choice(let choices): node.string.flatMap { choices.name(of: $0) } != nil
    case .texts: node.kind == .scalar || node.kind == .sequence
    case .mapping, .named: node.kind == .mapping
    case .list, .textGroups: node.kind == .sequence
    case .either(let scalar, _): node.kind == .mapping || isRight(node, scalar)
    case .any: true
    }
  }
}
