import JSON
import Foundation
import Testing

@testable import Reporters

@Suite struct JSONWriterTests {
  private func read(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func everyTextComesBackAsItWas() throws {
    let controls = String(String.UnicodeScalarView((0..<0xA0).compactMap { Unicode.Scalar($0) }))
    for text in [controls, "", "\"\\/", "\u{2028}\u{FEFF}\u{10FFFF}e\u{301}\r\n", "“新建”、①😀"] {
      var writer = JSONWriter()
      writer.object { $0.text("text", text) }
      let found = try #require(try read(writer.take())["text"] as? String)
      #expect(Array(found.utf8) == Array(text.utf8))
    }
  }

  @Test func membersKeepTheirOrder() {
    var writer = JSONWriter()
    writer.object { json in
      json.number("z", -1)
      json.text("absent", nil)
      json.lineBreak()
      json.objects("list", [1, 2]) { $0.number("n", $1) }
      json.objects("none", [Int]()) { $0.number("n", $1) }
      json.object("inner") { $0.flag("a", true) }
      json.flag("b", false)
    }
    #expect(
      writer.take() == """
        {"z": -1,
        "list": [{"n": 1}, {"n": 2}], "none": [], "inner": {"a": true}, "b": false}
        """)
    #expect(writer.take() == "")
  }
}
