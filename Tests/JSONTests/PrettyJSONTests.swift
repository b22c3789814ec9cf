import JSON
import Testing

/// JSON that people read.
@Suite struct PrettyJSONTests {
  @Test func membersStandOnLinesOfTheirOwnInTheOrderOfTheirNames() {
    let value: JSONValue = [
      "b": ["一", .number(1.5), .number(12), .null, true], "a": ["x": "\"\n\\/"], "é": false,
    ]
    #expect(
      value.prettyText == """
        {
          "a" : {
            "x" : "\\"\\n\\\\/"
          },
          "b" : [
            "一",
            1.5,
            12,
            null,
            true
          ],
          "é" : false
        }

        """)
  }

  @Test func emptyOnesHaveAnEmptyLine() {
    #expect(JSONValue.array([]).prettyText == "[\n\n]\n")
    #expect((["a": .object([:])] as JSONValue).prettyText == "{\n  \"a\" : {\n\n  }\n}\n")
  }
}
