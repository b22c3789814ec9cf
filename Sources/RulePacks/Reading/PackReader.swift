import TextAnalysis
import ValidatorCore

/// Reads the YAML of a rule pack. What is wrong becomes a finding in the pack's own file, and costs the rule that it stands in.
struct PackReader {
  let tree: YAMLTree
  private let lines: LineTable
  /// What is wrong.
  private(set) var findings: [Finding] = []
  /// Texts that hold keys with a full-width colon where a mapping should stand.
  private(set) var repairs: [SourceSpan] = []
  /// The name of the pack.
  var packName = ""
  /// The full id of the rule that is being read.
  var ruleID = ""

  /// The most mistakes that are told of one file.
  private static let mostFindings = 200

  init(_ tree: YAMLTree) {
    self.tree = tree
    lines = LineTable(tree.source)
  }

  mutating func report(_ finding: Finding) {
    guard findings.count < Self.mostFindings else { return }
    findings.append(finding)
    if findings.count == Self.mostFindings {
      findings.append(PackMessages.tooManyMistakes(Self.mostFindings, at: finding.place))
    }
  }

  /// The file and line of a node.
  func location(_ node: YAMLNode) -> String {
    "\(tree.source.path):\(lines.position(at: node.span.start).line)"
  }

  // MARK: Values

  /// The entries of a mapping; keys that do not exist are reported.
  mutating func mapping(_ node: YAMLNode, _ scope: PackScope) -> PackMapping? {
    guard node.kind == .mapping else {
      noteRepair(node)
      report(PackMessages.wrongType(scope.name, PackMessages.mapping, at: node.place))
      return nil
    }
    var entries: [PackMapping.Entry] = []
    var misspelt: Set<String> = []
    for (key, value) in node.entries {
      guard let name = key.target?.string else {
        report(PackMessages.keyIsNoText(at: key.place))
        continue
      }
      guard let field = PackVocabulary.standard.field(name, in: scope) else {
        let nearest = PackVocabulary.standard.nearest(to: name, in: scope)
        if let nearest { misspelt.insert(nearest) }
        report(PackMessages.unknownKey(name, scope, nearest: nearest, at: key.place))
        continue
      }
      if let first = entries.first(where: { $0.field.key == field.key }) {
        report(PackMessages.duplicateKey(name, at: key.place, first: first.key.place))
        continue
      }
      guard let target = value.target else { continue }
      entries.append(PackMapping.Entry(field: field, key: key, value: target))
    }
    return PackMapping(node: node, scope: scope, entries: entries, misspelt: misspelt)
  }

  /// The items of a list; a single one may stand without a list.
  mutating func items(_ entry: PackMapping.Entry, mayBeSingle: Bool) -> [YAMLNode] {
    if entry.value.kind == .sequence { return entry.value.children.compactMap(\.target) }
    guard !mayBeSingle else { return isEmpty(entry.value) ? [] : [entry.value] }
    noteRepair(entry.value)
    report(
      PackMessages.wrongType(
        PackMessages.name(entry.field), PackMessages.list, at: entry.value.place))
    return []
  }

  /// A text.
  mutating func text(_ entry: PackMapping.Entry?) -> String? {
    guard let entry else { return nil }
    return text(entry.value, PackMessages.name(entry.field))
  }

  /// A text that is not empty.
  mutating func text(_ node: YAMLNode, _ name: LocalizedText) -> String? {
    guard let text = node.string else {
      report(PackMessages.wrongType(name, PackMessages.text, at: node.place))
      return nil
    }
    guard !isEmpty(node) else {
      report(PackMessages.empty(name, at: node.place))
      return nil
    }
    return text
  }

  /// One or several texts.
  mutating func texts(_ entry: PackMapping.Entry?) -> [String] {
    guard let entry else { return [] }
    let items = items(entry, mayBeSingle: true)
    if items.isEmpty {
      report(PackMessages.empty(PackMessages.name(entry.field), at: entry.value.place))
    }
    return items.compactMap { text($0, PackMessages.name(entry.field)) }
  }

  /// A text in both languages; one suffices.
  mutating func languages(_ entry: PackMapping.Entry?) -> LocalizedText? {
    guard let entry else { return nil }
    guard entry.value.kind == .mapping else {
      return text(entry).map { LocalizedText(zh: $0, en: $0) }
    }
    guard let texts = mapping(entry.value, .languages) else { return nil }
    let (chinese, english) = (text(texts[.zh]), text(texts[.en]))
    guard let either = chinese ?? english else {
      report(PackMessages.empty(PackMessages.name(entry.field), at: entry.value.place))
      return nil
    }
    return LocalizedText(zh: chinese ?? either, en: english ?? either)
  }

  /// Yes or no.
  mutating func flag(_ entry: PackMapping.Entry?) -> Bool? {
    guard let entry, let text = text(entry) else { return nil }
    if let flag = Bool(written: PackVocabulary.folded(text)) { return flag }
    report(
      PackMessages.wrongType(
        PackMessages.name(entry.field), PackMessages.flag, at: entry.value.place))
    return nil
  }

  /// A whole number that is not negative.
  mutating func number(_ entry: PackMapping.Entry?) -> Int? {
    guard let entry, let text = text(entry) else { return nil }
    if let number = Int(PackVocabulary.folded(text)), (0...1_000_000_000).contains(number) {
      return number
    }
    report(
      PackMessages.wrongType(
        PackMessages.name(entry.field), PackMessages.number, at: entry.value.place))
    return nil
  }

  /// One of several words.
  mutating func choice<Words: ChoiceWords>(_ entry: PackMapping.Entry?, _ words: Words.Type)
    -> Words.Value?
  {
    guard let entry, let text = text(entry) else { return nil }
    return choice(text, entry.value, PackMessages.name(entry.field), words)
  }

  /// One or several of several words.
  mutating func choices<Words: ChoiceWords>(_ entry: PackMapping.Entry, _ words: Words.Type)
    -> [Words.Value]
  {
    let name = PackMessages.name(entry.field)
    return items(entry, mayBeSingle: true).compactMap { node in
      text(node, name).flatMap { choice($0, node, name, words) }
    }
  }

  mutating func choice<Words: ChoiceWords>(
    _ text: String, _ node: YAMLNode, _ name: LocalizedText, _ words: Words.Type
  ) -> Words.Value? {
    if let value = words.value(text) { return value }
    let names = words.choices.flatMap { [$0.english] + $0.chinese }
    report(
      PackMessages.unknownWord(
        text, name, nearest: NearestName.find(text, among: names), choices: words.choices,
        at: node.place))
    return nil
  }

  private func isEmpty(_ node: YAMLNode) -> Bool {
    node.string.map { $0.utf8.allSatisfy { $0 <= 0x20 } } ?? false
  }

  private mutating func noteRepair(_ node: YAMLNode) {
    if let text = node.string, text.unicodeScalars.contains("：") { repairs.append(node.span) }
  }
}
