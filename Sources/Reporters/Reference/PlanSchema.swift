import JSON
import ValidatorCore

/// The JSON Schema of plans (draft 7, which editors know), made from the table of fields.
///
/// Numbers, dates and empty values are admitted wherever a text is: in YAML they need no quotation marks.
public struct PlanSchema {
  private let language: Language

  /// A schema with descriptions in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The schema as a JSON text that ends with a line end.
  public var text: String { schema.prettyText }

  private var schema: JSONValue {
    var definitions: [String: JSONValue] = [
      "text": ["string", "number", "boolean", "null"].asType,
      "texts": .object([
        "anyOf": [
          ["string", "number", "boolean", "null"].asType,
          .object([
            "type": "array", "items": ["string", "number", "boolean", "null"].asType,
          ]),
        ]
      ]),
    ]
    for scope in PlanScope.allCases where scope != .document {
      definitions[name(scope)] = mapping(scope)
    }
    guard case .object(var members) = mapping(.document) else { return .object([:]) }
    members["$schema"] = "http://json-schema.org/draft-07/schema#"
    members["title"] = .string(
      LocalizedText(zh: "工作计划", en: "Work plan")[language])
    members["definitions"] = .object(definitions)
    return .object(members)
  }

  private func mapping(_ scope: PlanScope) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    for field in PlanVocabulary.standard.fields where field.scope == scope {
      for name in [field.english] + field.chinese + field.traditional {
        properties[name] = property(field)
      }
    }
    // A merge key takes the fields of another mapping.
    properties["<<"] = .bool(true)
    return .object([
      "type": "object", "properties": .object(properties),
      "patternProperties": .object(["^[xX]-": .bool(true)]),
      "additionalProperties": .bool(false),
    ])
  }

  private func property(_ field: PlanField) -> JSONValue {
    let description: JSONValue = .string(field.summary[language])
    switch field.shape {
    case .text, .time: return reference("text", description)
    case .texts: return reference("texts", description)
    case .choice(let choices):
      let words = choices.flatMap(\.words)
      return .object(["enum": .array(words.map { .string($0) }), "description": description])
    case .freeMapping: return .object(["type": "object", "description": description])
    case .mapping(let scope):
      return .object([
        "anyOf": [.object(["$ref": path(name(scope))]), .object(["$ref": path("text")])],
        "description": description,
      ])
    case .list(let scope):
      let item: JSONValue = .object([
        "anyOf": [.object(["$ref": path(name(scope))]), .object(["$ref": path("text")])]
      ])
      let list: JSONValue = .object(["type": .array(["array", "null"]), "items": item])
      guard scope == .target || scope == .predecessor else {
        return .object(["allOf": [list], "description": description])
      }
      return .object([
        "anyOf": [list, .object(["$ref": path("text")]), .object(["$ref": path(name(scope))])],
        "description": description,
      ])
    }
  }

  private func reference(_ name: String, _ description: JSONValue) -> JSONValue {
    .object(["allOf": [.object(["$ref": path(name)])], "description": description])
  }

  private func path(_ name: String) -> JSONValue { .string("#/definitions/\(name)") }

  private func name(_ scope: PlanScope) -> String { String(describing: scope) }
}

extension [String] {
  fileprivate var asType: JSONValue { .object(["type": .array(map { .string($0) })]) }
}
