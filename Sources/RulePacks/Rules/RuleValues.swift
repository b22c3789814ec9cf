import ValidatorCore

/// What the placeholders of a message stand for in one finding.
struct RuleValues: Sendable {
  var task: TaskCitation?
  var field: LocalizedText?
  var other: LocalizedText?
  private var texts: [RulePlaceholder: String] = [:]

  init(task: TaskCitation? = nil, field: LocalizedText? = nil) {
    self.task = task
    self.field = field
  }

  subscript(name: RulePlaceholder) -> String? {
    get { texts[name] }
    set { texts[name] = newValue.map(Self.shortened) }
  }

  func text(_ name: RulePlaceholder, _ language: Language) -> String {
    switch name {
    case .field: field?[language] ?? ""
    case .other: other?[language] ?? texts[.other] ?? ""
    default: texts[name] ?? ""
    }
  }

  /// A message quotes a text, it does not repeat a page.
  private static func shortened(_ text: String) -> String {
    let longest = 60
    guard text.utf8.count > longest else { return text }
    let scalars = text.unicodeScalars.prefix(longest + 1)
    guard scalars.count > longest else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(longest - 1))) + "…"
  }
}

extension RuleValues {
  /// The bounds that were not kept.
  mutating func set(_ bounds: RuleBounds, count: Int) {
    self[.count] = String(count)
    self[.min] = bounds.min.map(String.init)
    self[.max] = bounds.max.map(String.init)
  }
}
