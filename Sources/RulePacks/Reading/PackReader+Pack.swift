import TextAnalysis
import ValidatorCore

/// The pack as a whole.
extension PackReader {
  /// Reads the pack; nil where the file is none.
  mutating func pack() -> PackDraft? {
    let documents = tree.documents
    guard let root = documents.first?.target, root.kind == .mapping,
      root.entries.contains(where: { isPackKey($0.key) })
    else {
      let start = tree.source.bodyStart
      if let root = documents.first { notARulePack(root) }
      report(
        PackMessages.notAPack(at: documents.first?.place ?? Place(SourceSpan(start, start))))
      return nil
    }
    if documents.count > 1 { report(PackMessages.severalDocuments(at: documents[1].place)) }
    guard let pack = mapping(root, .pack) else { return nil }
    packName = name(pack) ?? ""
    var draft = PackDraft(name: packName)
    draft.title = languages(pack[.title])
    draft.summary = languages(pack[.summary])
    _ = text(pack[.version])
    draft.extends = references(pack[.extends])
    draft.disabled = references(pack[.disable])
    draft.severities = severities(pack[.severities])
    draft.rules = rules(pack)
    if draft.rules.isEmpty, draft.extends.isEmpty, findings.isEmpty {
      report(PackMessages.noRules(at: root.place))
    }
    return draft
  }

  private func isPackKey(_ key: YAMLNode) -> Bool {
    key.target?.string.map { PackVocabulary.standard.field($0, in: .pack) != nil } ?? false
  }

  private mutating func notARulePack(_ root: YAMLNode) {
    if let target = root.target, target.kind != .mapping { _ = mapping(target, .pack) }
  }

  private mutating func name(_ pack: PackMapping) -> String? {
    guard let entry = pack[.pack] else {
      report(
        PackMessages.missing(
          .pack, .pack, at: pack.node.entries.first?.key.place ?? pack.node.place))
      return nil
    }
    guard let name = text(entry) else { return nil }
    guard Self.isName(name) else {
      report(PackMessages.badName(name, at: entry.value.place))
      return nil
    }
    return name
  }

  /// Whether a name can be part of an id, as it is written behind `--only` and `--option`.
  static func isName(_ name: String) -> Bool {
    name.utf8.count <= 100
      && name.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "-", "_", "0"..."9", "a"..."z", "A"..."Z": true
        default: scalar.value >= 0x80 && scalar.properties.isAlphabetic
        }
      }
  }

  private mutating func references(_ entry: PackMapping.Entry?) -> [PackReference] {
    guard let entry else { return [] }
    let name = PackMessages.name(entry.field)
    return items(entry, mayBeSingle: true).compactMap { node in
      text(node, name).map { PackReference(name: $0, place: node.place) }
    }
  }

  private mutating func severities(_ entry: PackMapping.Entry?) -> [(
    rule: PackReference, severity: Severity
  )] {
    guard let entry else { return [] }
    guard entry.value.kind == .mapping else {
      report(
        PackMessages.wrongType(
          PackMessages.name(entry.field), PackMessages.mapping, at: entry.value.place))
      return []
    }
    let name = PackMessages.name(entry.field)
    return entry.value.entries.compactMap { key, value in
      guard let rule = key.target?.string, let node = value.target,
        let word = text(node, name), let severity = choice(word, node, name, SeverityWord.self)
      else { return nil }
      return (PackReference(name: rule, place: key.place), severity)
    }
  }

  private mutating func rules(_ pack: PackMapping) -> [Rule] {
    guard let entry = pack[.rules] else { return [] }
    var rules: [Rule] = []
    var known: [String: Place] = [:]
    for node in items(entry, mayBeSingle: false) {
      let before = findings.count
      guard let rule = mapping(node, .rule), let id = ruleName(rule) else { continue }
      let place = rule[.id]?.value.place ?? node.place
      if let first = known[id] {
        report(PackMessages.duplicateRule(id, at: place, first: first))
        continue
      }
      known[id] = place
      ruleID = "\(packName)/\(id)"
      if let rule = self.rule(rule), findings.count == before { rules.append(rule) }
    }
    return rules
  }

  private mutating func ruleName(_ rule: PackMapping) -> String? {
    guard let entry = rule[.id] else {
      report(
        PackMessages.missing(.id, .rule, at: rule.node.entries.first?.key.place ?? rule.node.place))
      return nil
    }
    guard let name = text(entry) else { return nil }
    guard Self.isName(name) else {
      report(PackMessages.badName(name, at: entry.value.place))
      return nil
    }
    return name
  }
}
