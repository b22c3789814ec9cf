/// A key in a mapping of a plan: its names, what its value may be, and what it is for.
public struct PlanField: Sendable {
  /// What a value may be. Numbers and dates are texts: scalars are taken as written.
  public enum Shape: Sendable, Equatable {
    /// A text.
    case text
    /// A text, or a list of texts.
    case texts
    /// A time: a date, a month, a quarter, or a drafter's words.
    case time
    /// One of these English words, or its Chinese name.
    case choice([Choice])
    /// A mapping, or a text in its place.
    case mapping(PlanScope)
    /// A mapping of the author's own keys.
    case freeMapping
    /// A list of mappings or texts.
    case list(PlanScope)
  }

  /// A word that a field may hold.
  public struct Choice: Sendable, Equatable {
    /// The English word.
    public let english: String
    /// The Chinese word.
    public let chinese: String
  }

  /// The key.
  public let key: PlanKey
  /// The mapping that it stands in.
  public let scope: PlanScope
  /// The Chinese names in Simplified characters, the usual one first; Traditional forms are accepted too.
  public let chinese: [String]
  /// What a value may be.
  public let shape: Shape
  /// What the field is for.
  public let summary: LocalizedText

  /// The English name.
  public var english: String { key.rawValue }
}
