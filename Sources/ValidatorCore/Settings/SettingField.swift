/// A key in a file of settings (configuration, rule pack): its names, what its value may be, and what it is for.
///
/// The same declarations read the file, tell its mistakes and make the schema for editors.
public struct SettingField: Sendable {
  /// What a value may be. Scalars are taken as written.
  public indirect enum Shape: Sendable {
    /// A text.
    case text
    /// Yes or no: true, false, on, off, 是, 否.
    case flag
    /// A number that is not negative.
    case number
    /// One of these words.
    case choice([SettingChoice])
    /// A text, or a list of texts.
    case texts
    /// A list of lists of texts.
    case textGroups
    /// A mapping with these keys.
    case mapping([SettingField])
    /// A list of mappings with these keys.
    case list([SettingField])
    /// A mapping of the author's own names, each to such a value.
    case named(Shape)
    /// A scalar of the first shape, or a mapping of the second.
    case either(Shape, Shape)
    /// Anything.
    case any

    /// The words that a value may be; none where it may be others too.
    var words: [SettingChoice] {
      if case .choice(let choices) = self { choices } else { [] }
    }
  }

  /// The name.
  public let name: String
  /// The Chinese names, the usual one first; Traditional forms are accepted too.
  public let chinese: [String]
  /// What the value may be.
  public let shape: Shape
  /// What it is for.
  public let summary: LocalizedText

  /// Every name, those in Traditional characters too.
  public var names: [String] {
    let traditional = chinese.map(PlanField.traditional).filter { !chinese.contains($0) }
    return [name] + chinese + traditional
  }

  /// A key.
  public init(_ name: String, _ chinese: [String], _ shape: Shape, zh: String, en: String) {
    self.name = name
    self.chinese = chinese
    self.shape = shape
    summary = LocalizedText(zh: zh, en: en)
  }
}

extension [SettingField] {
  /// The field that `key` names, in either language and script.
  func field(_ key: YAMLNode) -> SettingField? {
    guard let name = key.string.map(SettingChoice.folded) else { return nil }
    return first { $0.name == name || $0.chinese.contains(name) }
  }
}
