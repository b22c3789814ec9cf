import TestSupport
import Testing

@Suite struct JSONSchemaTests {
  private func mistakes(_ schema: String, _ document: String) throws -> Int {
    try JSONSchema(parsing: schema).mistakes(in: JSONDocument(parsing: document)).count
  }

  @Test(arguments: [
    (#"{"type": "string"}"#, #""a""#, "1"), (#"{"type": "integer"}"#, "2", "2.5"),
    (#"{"type": ["null", "boolean"]}"#, "true", "1"), (#"{"enum": ["a", 1]}"#, "1", #""1""#),
    (#"{"minimum": 1}"#, "1", "0"), (#"{"maximum": 1}"#, "1", "2"),
    (#"{"minLength": 1}"#, #""字""#, #""""#), (#"{"pattern": "^a+$"}"#, #""aa""#, #""ab""#),
    (#"{"minItems": 1}"#, "[1]", "[]"), (#"{"uniqueItems": true}"#, "[1, 2]", "[1, 1]"),
    (#"{"items": {"type": "string"}}"#, #"["a"]"#, "[1]"),
    (#"{"required": ["a"]}"#, #"{"a": 1}"#, #"{"b": 1}"#),
    (#"{"properties": {"a": {"type": "string"}}}"#, #"{"a": "", "b": 1}"#, #"{"a": 1}"#),
    (#"{"properties": {"a": {}}, "additionalProperties": false}"#, #"{"a": 1}"#, #"{"b": 1}"#),
    (#"{"additionalProperties": {"type": "string"}}"#, #"{"a": ""}"#, #"{"a": 1}"#),
    (#"{"anyOf": [{"type": "string"}, {"minimum": 2}]}"#, "2", "1"),
    (#"{"oneOf": [{"minimum": 1}, {"minimum": 2}]}"#, "1", "2"),
    (#"{"allOf": [{"minimum": 1}, {"maximum": 2}]}"#, "2", "3"),
    (##"{"$ref": "#/definitions/a", "definitions": {"a": {"type": "string"}}}"##, #""a""#, "1"),
  ])
  func eachKeywordAdmitsAndRefuses(_ schema: String, _ right: String, _ wrong: String) throws {
    #expect(try mistakes(schema, right) == 0)
    #expect(try mistakes(schema, wrong) == 1)
  }

  @Test func whatItDoesNotKnowIsAMistake() throws {
    #expect(try mistakes(#"{"dependencies": {}}"#, "{}") == 1)
    #expect(try mistakes(##"{"$ref": "#/definitions/none"}"##, "{}") == 1)
  }

  @Test func theSchemaOfSARIFIsRead() throws {
    let schema = try Schemas.schema("sarif-2.1.0-rtm.4.json")
    let empty = try JSONDocument(parsing: #"{"version": "2.1.0", "runs": []}"#)
    #expect(schema.mistakes(in: empty) == [])
    let wrong = try JSONDocument(
      parsing: #"{"version": "2.1.0", "runs": [{"results": [{"level": "fatal"}]}]}"#)
    #expect(schema.mistakes(in: wrong).count == 3, "no tool, no message, a level that is none")
  }
}
