import JSON
import ValidatorCore

/// The JSON Schema of a file of settings, made from the declarations of its keys.
struct SettingSchema {
  typealias Members = [String: JSONValue]

  let language: Language
  /// Names that editors offer in mappings whose names are the author's own, by the name of the field that holds them.
  let names: [String: [(name: String, summary: LocalizedText)]]

  /// What properties refer to, so that a shape with several names is written once.
  private(set) var definitions: Members = [:]

  init(
    language: Language, names: [String: [(name: String, summary: LocalizedText)]]
  ) {
    self.language = language
    self.names = names
  }

  /// The schema of a mapping with `fields`.
  ///
  /// - Parameter path: what its definitions are called by.
  mutating func mapping(_ fields: [SettingField], at path: String = "") -> Members {
    var properties: Members = [:]
    for field in fields {
      let place = path.isEmpty ? field.name : "\(path).\(field.name)"
      let property: Members = [
        "allOf": [.object(value(field, at: place))],
        "description": .string(field.summary[language]),
      ]
      for name in field.names { properties[name] = .object(property) }
    }
    return ["type": "object", "properties": .object(properties), "additionalProperties": false]
  }

  private mutating func value(_ field: SettingField, at path: String) -> Members {
    guard case .named(let shape) = field.shape else { return value(field.shape, at: path) }
    let item = JSONValue.object(define("\(path).item", value(shape, at: "\(path).mapping")))
    var properties: Members = [:]
    for (name, summary) in names[field.name] ?? [] {
      properties[name] = ["allOf": [item], "description": .string(summary[language])]
    }
    return define(
      path, ["type": "object", "properties": .object(properties), "additionalProperties": item])
  }

  private mutating func value(_ shape: SettingField.Shape, at path: String) -> Members {
    switch shape {
    case .text: return Self.text
    case .flag: return choice(Self.flags)
    // Scalars are taken as written, so that "10" is a number too.
    case .number: return ["type": ["number", "string"], "minimum": .number(0)]
    case .choice(let words): return choice(words.flatMap(\.words))
    case .texts: return Self.either(Self.text, Self.texts)
    case .textGroups: return ["type": "array", "items": .object(Self.texts)]
    case .mapping(let fields): return define(path, mapping(fields, at: path))
    case .list(let fields):
      return ["type": "array", "items": .object(define(path, mapping(fields, at: path)))]
    case .named(let shape):
      return ["type": "object", "additionalProperties": .object(value(shape, at: path))]
    case .either(let scalar, let other):
      return Self.either(value(scalar, at: path), value(other, at: path))
    case .any: return [:]
    }
  }

  private mutating func define(_ name: String, _ value: Members) -> Members {
    definitions[name] = .object(value)
    return ["$ref": .string("#/definitions/\(name)")]
  }

  /// YAML takes some of the words for true and false.
  private func choice(_ words: [String]) -> Members {
    let flags: [JSONValue] = words.contains("true") ? [true, false] : []
    return ["enum": .array(words.map { .string($0) } + flags)]
  }

  private static func either(_ first: Members, _ second: Members) -> Members {
    ["anyOf": [.object(first), .object(second)]]
  }

  private static var text: Members { ["type": ["string", "number", "boolean", "null"]] }

  private static var texts: Members { ["type": "array", "items": .object(Self.text)] }

  private static let flags = [
    "true", "false", "yes", "no", "on", "off", "是", "否", "启用", "开启", "关闭", "停用",
  ]
}
