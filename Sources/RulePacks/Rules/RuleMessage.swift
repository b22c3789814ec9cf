import ValidatorCore

/// A sentence of a rule with placeholders, in both languages.
struct RuleMessage: Sendable {
  enum Part: Sendable {
    case text(String)
    case placeholder(RulePlaceholder)
  }

  let chinese: [Part]
  let english: [Part]

  /// The sentence with what the placeholders stand for.
  func message(_ id: String, _ values: RuleValues) -> Message {
    Message(
      id, zh: template(chinese, values, .chinese), en: template(english, values, .english))
  }

  /// The sentence as it is written.
  var written: LocalizedText {
    LocalizedText(zh: Self.written(chinese), en: Self.written(english))
  }

  private static func written(_ parts: [Part]) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .text(let words): text += words
      case .placeholder(let name): text += "{\(name.rawValue)}"
      }
    }
  }

  private func template(_ parts: [Part], _ values: RuleValues, _ language: Language)
    -> MessageTemplate
  {
    var builder = MessageTemplate.StringInterpolation(
      literalCapacity: 0, interpolationCount: parts.count)
    for part in parts {
      switch part {
      case .text(let text): builder.appendLiteral(text)
      case .placeholder(.task):
        if let task = values.task {
          builder.appendInterpolation(task)
        } else {
          builder.appendLiteral(LocalizedText(zh: "本计划", en: "the plan")[language])
        }
      case .placeholder(let name):
        builder.appendInterpolation(values.text(name, language))
      }
    }
    return MessageTemplate(stringInterpolation: builder)
  }
}
