/// What a check is, for people and programs: `explain`, the documentation pages, the configuration and the tests come from it.
public struct CheckDescription: Sendable {
  /// The name: it states the bad thing, in lower case with hyphens.
  public let id: String
  /// A few words, as a heading.
  public let title: LocalizedText
  /// What it finds, in a sentence or two.
  public let summary: LocalizedText
  /// Why that is bad.
  public let rationale: LocalizedText
  /// The kinds of finding, the gravest first.
  public let kinds: [FindingKind]
  /// What the user may set.
  public let options: [AnyCheckOption]
  /// What is found, and what is right instead.
  public let examples: [CheckExample]

  /// A description.
  public init(
    id: String, title: LocalizedText, summary: LocalizedText, rationale: LocalizedText,
    kinds: [FindingKind], options: [AnyCheckOption] = [], examples: [CheckExample] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.rationale = rationale
    self.kinds = kinds
    self.options = options
    self.examples = examples
  }

  /// The pack that it belongs to: the part of the id before a slash; nil for a check without one.
  public var pack: String? {
    id.firstIndex(of: "/").map { String(id[..<$0]) }
  }

  /// Whether anything of it is reported when nobody asks for it.
  public var isOnByDefault: Bool { kinds.contains(where: \.isOnByDefault) }

  /// The kind with an id.
  public func kind(_ id: String) -> FindingKind? {
    kinds.first { $0.id == id }
  }
}
