import RulePacks
import ValidatorCore

/// The JSON Schema of rule packs (draft 7, which editors know), made from the table of their keys.
public struct RulePackSchema {
  private let language: Language

  /// A schema with descriptions in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The schema as a JSON text that ends with a line end.
  public var text: String { SchemaText.text(of: schema) }

  private typealias Members = [String: Any]

  private var schema: Members {
    var definitions: Members = ["text": Self.text, "texts": Self.oneOrSeveral(Self.text)]
    for scope in PackScope.allCases where scope != .pack {
      definitions[name(scope)] = mapping(scope)
    }
    var members = mapping(.pack)
    members["$schema"] = "http://json-schema.org/draft-07/schema#"
    members["title"] = LocalizedText(zh: "规则包", en: "Rule pack")[language]
    members["definitions"] = definitions
    return members
  }

  /// Numbers, dates and yes or no are texts in YAML, without quotation marks.
  private static var text: Members { ["type": ["string", "number", "boolean", "null"]] }

  private static func oneOrSeveral(_ item: Members) -> Members { ["anyOf": [item, list(item)]] }

  private static func list(_ item: Members) -> Members { ["type": "array", "items": item] }

  private func mapping(_ scope: PackScope) -> Members {
    var properties: Members = [:]
    for field in PackField.all where field.scope == scope {
      for name in [field.english] + field.chinese { properties[name] = property(field) }
    }
    return ["type": "object", "properties": properties, "additionalProperties": false]
  }

  private func property(_ field: PackField) -> Members {
    ["allOf": [value(field.shape)], "description": field.summary[language]]
  }

  private func value(_ shape: PackField.Shape) -> Members {
    switch shape {
    case .text, .fieldName, .pattern, .number, .flag: return reference("text")
    case .texts, .fieldNames, .examples: return reference("texts")
    case .languages: return either(reference("text"), reference(.languages))
    case .choice(let choices): return words(choices)
    case .choices(let choices): return Self.oneOrSeveral(words(choices))
    case .severity: return either(words(PackField.severities), reference(.stages))
    case .severities:
      return ["type": "object", "additionalProperties": words(PackField.severities)]
    case .mapping(let scope): return reference(scope)
    case .mappingOrText(let scope): return either(reference("text"), reference(scope))
    case .mappings(let scope): return Self.oneOrSeveral(reference(scope))
    case .list(let scope): return Self.list(reference(scope))
    }
  }

  private func either(_ first: Members, _ second: Members) -> Members {
    ["anyOf": [first, second]]
  }

  private func words(_ choices: [PackField.Choice]) -> Members {
    ["enum": choices.flatMap { [$0.english] + $0.chinese }]
  }

  private func reference(_ scope: PackScope) -> Members { reference(name(scope)) }

  private func reference(_ name: String) -> Members { ["$ref": "#/definitions/\(name)"] }

  private func name(_ scope: PackScope) -> String { String(describing: scope) }
}
