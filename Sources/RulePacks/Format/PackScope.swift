import ValidatorCore

/// The mappings of a rule pack.
public enum PackScope: Int, Sendable, CaseIterable {
  /// The file itself.
  case pack
  /// An item of `rules`.
  case rule
  /// A text in both languages.
  case languages
  /// The severities of a rule by stage.
  case stages
  /// What `where` and `if` hold.
  case condition
  /// The value of `matches` and `not-matches`.
  case pattern
  /// The value of `one-of`.
  case choice
  /// The value of `length` and `count`.
  case bounds
  /// An item of `terms`.
  case term
  /// The value of `compare`.
  case comparison
  /// The value of `requires`.
  case implication
  /// What `then` holds: one assertion.
  case assertion
  /// The value of `order`.
  case sequence

  /// What people call the mapping.
  var name: LocalizedText {
    switch self {
    case .pack: LocalizedText(zh: "规则包", en: "a rule pack")
    case .rule: LocalizedText(zh: "规则", en: "a rule")
    case .languages: LocalizedText(zh: "双语文字", en: "a text in two languages")
    case .stages: LocalizedText(zh: "级别", en: "“severity”")
    case .condition: LocalizedText(zh: "条件", en: "a condition")
    case .pattern: LocalizedText(zh: "式样", en: "a pattern")
    case .choice: LocalizedText(zh: "“只能为”", en: "“one-of”")
    case .bounds: LocalizedText(zh: "限度", en: "“length” or “count”")
    case .term: LocalizedText(zh: "用语", en: "an item of “terms”")
    case .comparison: LocalizedText(zh: "“比较”", en: "“compare”")
    case .implication: LocalizedText(zh: "“要求”", en: "“requires”")
    case .assertion: LocalizedText(zh: "“则”", en: "“then”")
    case .sequence: LocalizedText(zh: "“顺序”", en: "“order”")
    }
  }
}
