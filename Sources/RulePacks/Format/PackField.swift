import ValidatorCore

/// A key in a mapping of a rule pack: its names, what its value may be, and what it is for.
public struct PackField: Sendable {
  /// What a value may be.
  public enum Shape: Sendable, Equatable {
    /// A text.
    case text
    /// A text, or a mapping of `zh` and `en`.
    case languages
    /// A text, or a list of texts.
    case texts
    /// One of these English words, or its Chinese name.
    case choice([Choice])
    /// One or several of these words.
    case choices([Choice])
    /// Yes or no.
    case flag
    /// A whole number, not negative.
    case number
    /// The name of a field of plans.
    case fieldName
    /// One or several names of fields of plans.
    case fieldNames
    /// A regular expression.
    case pattern
    /// A severity, or a mapping of stages to severities.
    case severity
    /// A mapping of rule ids to severities.
    case severities
    /// A mapping.
    case mapping(PackScope)
    /// A mapping, or a text in its place.
    case mappingOrText(PackScope)
    /// A mapping or a list of them.
    case mappings(PackScope)
    /// A list of mappings.
    case list(PackScope)
    /// A list of plans with marks, as texts.
    case examples
  }

  /// A word that a key may hold.
  public struct Choice: Sendable, Equatable {
    /// The English word.
    public let english: String
    /// The Chinese words.
    public let chinese: [String]

    init(_ english: String, _ chinese: String...) {
      self.english = english
      self.chinese = chinese
    }
  }

  /// The key.
  public let key: PackKey
  /// The mapping that it stands in.
  public let scope: PackScope
  /// The Chinese names, the usual one first; Traditional forms are accepted too.
  public let chinese: [String]
  /// What a value may be.
  public let shape: Shape
  /// What the key is for.
  public let summary: LocalizedText

  /// The words for severities.
  public static let severities = SeverityWord.choices

  /// The English name.
  public var english: String { key.rawValue }

  init(
    _ key: PackKey, _ scope: PackScope, _ chinese: [String], _ shape: Shape, _ summaryZh: String,
    _ summaryEn: String
  ) {
    self.key = key
    self.scope = scope
    self.chinese = chinese
    self.shape = shape
    summary = LocalizedText(zh: summaryZh, en: summaryEn)
  }
}
