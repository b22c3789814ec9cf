import JSON
import TestSupport
import Testing

@Suite struct JSONReaderTests {
  private func read(_ text: String) -> JSONValue? {
    try? JSONReader.read(Array(text.utf8)).get()
  }

  private func problem(_ bytes: [UInt8]) -> JSONReader.Problem? {
    if case .failure(let problem) = JSONReader.read(bytes) { problem } else { nil }
  }

  @Test func everyKindOfValueIsRead() {
    #expect(
      read(#" {"a": [1, -2.5e2, true, false, null], "b": {"c": "文"}} "#)
        == .object([
          "a": .array([.number(1), .number(-250), .bool(true), .bool(false), .null]),
          "b": .object(["c": .string("文")]),
        ]))
    #expect(read("[]") == .array([]))
    #expect(read("{}") == .object([:]))
  }

  @Test func escapesAreResolved() {
    #expect(read(#""\"\\\/\b\f\n\r\t\u6587""#) == .string("\"\\/\u{8}\u{C}\n\r\t文"))
    #expect(read(#""\ud83d\ude00""#) == .string("😀"))
  }

  @Test func halfASurrogatePairIsReplaced() {
    #expect(read(#""\ud83d""#) == .string("\u{FFFD}"))
    #expect(read(#""\ud83d\u0041""#) == .string("\u{FFFD}A"))
    #expect(read(#""\ude00""#) == .string("\u{FFFD}"))
  }

  @Test(arguments: [
    "", " ", "{", "[", "[1,]", "{\"a\"}", "{\"a\":}", "{a: 1}", "01", "1.", "-", "+1", ".5", "1e",
    "nul", "truth", "'a'", "\"", "\"\\x\"", "\"\\u12\"", "\"a\nb\"", "[1] 2", "NaN", "1e999", "{,}",
  ])
  func whatIsNoJSONIsRefused(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(problem([0x22, 0xFF, 0x22]) == .notUTF8(offset: 1))
    #expect(problem([0x22, 0xED, 0xA0, 0x80, 0x22]) == .notUTF8(offset: 1))
    #expect(problem([0xFF]) == .syntax(offset: 0))
  }

  @Test func bracketsInsideOfBracketsEndSomewhere() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(problem(deep) == .tooDeep)
    let most = String(repeating: "[", count: JSONReader.depth)
    #expect(read(most + String(repeating: "]", count: JSONReader.depth)) != nil)
  }

  @Test func valuesWithoutNumberEndSomewhere() {
    let many = "[" + String(repeating: "0,", count: JSONReader.values) + "0]"
    #expect(problem(Array(many.utf8)) == .tooMany)
  }

  @Test func ofTwoMembersWithOneNameTheLastCounts() {
    #expect(read(#"{"a": 1, "a": 2}"#)?["a"]?.int == 2)
  }

  @Test func damagedTextNeverStopsTheReader() {
    let whole = Array(#"{"a": [1.5e-3, "\u00e9\n", {"b": [true, null, "文字"]}], "c": -0}"#.utf8)
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<5000 {
      var damaged = whole
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        damaged[Int.random(in: 0..<damaged.count, using: &numbers)] = UInt8.random(
          in: 0...255, using: &numbers)
      }
      damaged.removeLast(Int.random(in: 0..<8, using: &numbers))
      if case .success(let value) = JSONReader.read(damaged) {
        var writer = JSONWriter()
        writer.object { $0.value("v", value) }
        #expect(
          (try? JSONReader.read(writer.takeLine()).get())?["v"] == (value == .null ? nil : value))
      }
    }
  }
}
