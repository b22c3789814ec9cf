import Foundation

/// A JSON Schema of draft 4, as far as the schemas of reports use it. A keyword that it does not know is a mistake of its own,
/// so that nothing passes because it was not looked at.
public struct JSONSchema {
  private let root: JSONDocument

  /// Keywords that say nothing about what is valid.
  private static let remarks: Set<String> = [
    "$schema", "id", "title", "description", "default", "definitions", "format",
  ]

  /// Reads a schema.
  public init(parsing text: String) throws {
    root = try JSONDocument(parsing: text)
  }

  /// What is wrong with `document`: a line each, with the place.
  public func mistakes(in document: JSONDocument) -> [String] {
    check(document, root, at: "")
  }

  /// What is wrong with `document` as one of the definitions.
  public func mistakes(in document: JSONDocument, definition: String) -> [String] {
    check(document, .object(["$ref": .string("#/definitions/\(definition)")]), at: "")
  }

  private func check(_ value: JSONDocument, _ schema: JSONDocument, at path: String) -> [String] {
    guard case .object(let keywords) = schema else {
      return schema == .bool(true) ? [] : ["\(path): nothing is allowed here"]
    }
    return keywords.flatMap { check(value, $0.key, $0.value, keywords, at: path) }
  }

  private func check(
    _ value: JSONDocument, _ keyword: String, _ rule: JSONDocument,
    _ schema: [String: JSONDocument], at path: String
  ) -> [String] {
    func expect(_ isRight: Bool) -> [String] {
      isRight ? [] : ["\(path): \(keyword) \(rule) is not kept"]
    }
    switch keyword {
    case _ where Self.remarks.contains(keyword): return []
    case "$ref": return check(value, definition(rule), at: path)
    case "type": return expect(types(rule).contains { Self.isOf(value, $0) })
    case "enum": return expect(rule.items.contains(value))
    case "anyOf": return expect(rule.items.contains { check(value, $0, at: path).isEmpty })
    case "oneOf":
      return expect(rule.items.count { check(value, $0, at: path).isEmpty } == 1)
    case "allOf": return rule.items.flatMap { check(value, $0, at: path) }
    case "minimum": return expect(Self.number(value).map { $0 >= Self.number(rule) ?? 0 } ?? true)
    case "maximum": return expect(Self.number(value).map { $0 <= Self.number(rule) ?? 0 } ?? true)
    case "minLength":
      return expect(value.string.map { $0.unicodeScalars.count >= rule.int ?? 0 } ?? true)
    case "pattern":
      let isMatch = value.string?.range(of: rule.string ?? "", options: .regularExpression) != nil
      return expect(value.string == nil || isMatch)
    case "minItems": return expect(!Self.isArray(value) || value.items.count >= rule.int ?? 0)
    case "uniqueItems":
      return expect(rule != .bool(true) || Set(value.items).count == value.items.count)
    case "items":
      return value.items.enumerated().flatMap { check($1, rule, at: "\(path)/\($0)") }
    case "required":
      guard case .object(let members) = value else { return [] }
      return rule.items.compactMap(\.string).filter { members[$0] == nil }
        .map { "\(path): \($0) is missing" }
    case "properties", "additionalProperties":
      return members(of: value, keyword, rule, schema, at: path)
    default: return ["\(path): the keyword \(keyword) is not known here"]
    }
  }

  private func members(
    of value: JSONDocument, _ keyword: String, _ rule: JSONDocument,
    _ schema: [String: JSONDocument], at path: String
  ) -> [String] {
    guard case .object(let members) = value else { return [] }
    if keyword == "properties" {
      return members.flatMap { key, member in
        rule[key].map { check(member, $0, at: "\(path)/\(key)") } ?? []
      }
    }
    return members.flatMap { key, member in
      schema["properties"]?[key] == nil ? check(member, rule, at: "\(path)/\(key)") : []
    }
  }

  private func definition(_ reference: JSONDocument) -> JSONDocument {
    let names = (reference.string ?? "").split(separator: "/")
    guard names.first == "#" else { return .bool(false) }
    return names.dropFirst().reduce(root) { $0[String($1)] ?? .bool(false) }
  }

  private func types(_ rule: JSONDocument) -> [String] {
    rule.string.map { [$0] } ?? rule.items.compactMap(\.string)
  }

  private static func isOf(_ value: JSONDocument, _ type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"),
      (.array, "array"), (.object, "object"):
      true
    case (.number, "integer"): value.int != nil
    default: false
    }
  }

  private static func isArray(_ value: JSONDocument) -> Bool { isOf(value, "array") }

  private static func number(_ value: JSONDocument) -> Double? {
    if case .number(let number) = value { number } else { nil }
  }
}
