import JSON
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
  public var text: String { JSONValue.object(schema).prettyText }

  private typealias Members = [String: JSONValue]

  private var schema: Members {
    var definitions: Members = [
      "text": .object(Self.text), "texts": .object(Self.oneOrSeveral(Self.text)),
    ]
    for scope in PackScope.allCases where scope != .pack {
      definitions[name(scope)] = .object(mapping(scope))
    }
    var members = mapping(.pack)
    members["$schema"] = "http://json-schema.org/draft-07/schema#"
    members["title"] = .string(LocalizedText(zh: "规则包", en: "Rule pack")[language])
    members["definitions"] = .object(definitions)
    return members
  }

  /// Numbers, dates and yes or no are texts in YAML, without quotation marks.
  private static var text: Members { ["type": ["string", "number", "boolean", "null"]] }

  private static func oneOrSeveral(_ item: Members) -> Members {
    ["anyOf": [.object(item), .object(list(item))]]
  }

  private static func list(_ item: Members) -> Members {
    ["type": "array", "items": .object(item)]
  }

  private func mapping(_ scope: PackScope) -> Members {
    var properties: Members = [:]
    for field in PackField.all where field.scope == scope {
      for name in [field.english] + field.chinese { properties[name] = .object(property(field)) }
    }
    return ["type": "object", "properties": .object(properties), "additionalProperties": false]
  }

  private func property(_ field: PackField) -> Members {
    ["allOf": [.object(value(field.shape))], "description": .string(field.summary[language])]
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
      return ["type": "object", "additionalProperties": .object(words(PackField.severities))]
    case .mapping(let scope): return reference(scope)
    case .mappingOrText(let scope): return either(reference("text"), reference(scope))
    case .mappings(let scope): return Self.oneOrSeveral(reference(scope))
    case .list(let scope): return Self.list(reference(scope))
    }
  }

  private func either(_ first: Members, _ second: Members) -> Members {
    ["anyOf": [.object(first), .object(second)]]
  }

  private func words(_ choices: [PackField.Choice]) -> Members {
    ["enum": .array(choices.flatMap { [$0.english] + $0.chinese }.map { .string($0) })]
  }

  private func reference(_ scope: PackScope) -> Members { reference(name(scope)) }

  private func reference(_ name: String) -> Members { ["$ref": .string("#/definitions/\(name)")] }

  private func name(_ scope: PackScope) -> String { String(describing: scope) }
}
