/// A mapping of a settings file: its values by the names of their fields. Mistakes in it were told when it was read.
public struct SettingMapping: Sendable {
  /// The mapping.
  public let node: YAMLNode
  private let values: [String: YAMLNode]
  private let fields: [SettingField]

  /// The values of `node` by `fields`; of a key that is given twice the first, and unknown ones left out.
  public init(_ node: YAMLNode, _ fields: [SettingField]) {
    self.node = node
    self.fields = fields
    var values: [String: YAMLNode] = [:]
    for entry in node.entries {
      guard let field = fields.field(entry.key), values[field.name] == nil else { continue }
      values[field.name] = entry.value
    }
    self.values = values
  }

  /// The value of a field, aliases followed; nil where it is missing or empty.
  public subscript(_ name: String) -> YAMLNode? {
    guard let value = values[name]?.target, value.string?.isEmpty != true else { return nil }
    return value
  }

  /// A field's text.
  public func text(_ name: String) -> SettingText? {
    self[name].flatMap { SettingText($0) }
  }

  /// A field's texts; one text is a list of one.
  public func texts(_ name: String) -> [SettingText] {
    guard let value = self[name] else { return [] }
    if let text = SettingText(value) { return [text] }
    guard value.kind == .sequence else { return [] }
    return value.children.compactMap { SettingText($0) }
  }

  /// A field's lists of texts, each with its place.
  public func textGroups(_ name: String) -> [(texts: [SettingText], place: Place)] {
    guard let value = self[name], value.kind == .sequence else { return [] }
    return value.children.compactMap { group in
      guard let target = group.target, target.kind == .sequence else { return nil }
      return (target.children.compactMap { SettingText($0) }, group.place)
    }
  }

  /// A field's word, in English however it is written; nil where it is none of its words.
  public func choice(_ name: String) -> String? {
    let words = fields.first { $0.name == name }?.shape.words ?? []
    return self[name]?.string.flatMap { words.name(of: $0) }
  }

  /// A field's yes or no.
  public func flag(_ name: String) -> Bool? {
    self[name]?.string.flatMap { Bool(written: SettingChoice.folded($0)) }
  }

  /// A field's number.
  public func number(_ name: String) -> Double? {
    self[name]?.string.flatMap { Double(written: $0) }
  }
}
