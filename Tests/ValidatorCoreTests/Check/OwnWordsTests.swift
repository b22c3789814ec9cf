import TextAnalysis
import Testing
import ValidatorCore

/// What stands inside of a known name is right; what touches one, or stands elsewhere, is not.
@Suite struct OwnWordsTests {
  private func isKnown(_ part: String, in text: String, known: [String]) throws -> Bool {
    var lists = OwnWords.Lists()
    lists.known = known
    let words = OwnWords(lists)
    let start = try #require(text.range(of: part)).lowerBound.utf16Offset(in: text)
    let before = String(text.utf16.prefix(start)) ?? ""
    let range = before.utf8.count..<before.utf8.count + part.utf8.count
    return ByteView.with(text) { words.isKnown(range, in: $0) }
  }

  @Test(arguments: [
    ("XX", "评选“XX少年”。", "XX少年", true), ("XX", "評選「ＸＸ少年」，XX所", "xx少年", false),
    ("ＸＸ", "評選「ＸＸ少年」", "xx少年", true), ("開展", "辦好開展開展吧", "开展开展吧", true),
    ("XX", "新建XX所", "XX少年", false), ("XX少年活动", "评选XX少年活动", "XX少年", false),
    ("XX", "XX少年", "少年", false), ("年XX", "今年XX少年", "XX少年", false),
  ])
  func whatStandsInsideOfAKnownName(
    _ part: String, _ text: String, _ name: String, _ expected: Bool
  ) throws {
    #expect(try isKnown(part, in: text, known: [name]) == expected)
    #expect(try !isKnown(part, in: text, known: []))
    let long = String(repeating: "长", count: 3000) + text + String(repeating: "句", count: 3000)
    #expect(try isKnown(part, in: long, known: ["别名", name]) == expected)
  }

  @Test func everyOccurrenceCounts() throws {
    #expect(try isKnown("学“XX", in: "XX园，XX园，小学“XX”", known: ["XX园"]) == false)
    let text = "XX少年XX少年"
    var lists = OwnWords.Lists()
    lists.known = ["XX少年"]
    let words = OwnWords(lists)
    ByteView.with(text) { view in
      #expect(words.isKnown(0..<2, in: view) && words.isKnown(8..<10, in: view))
      #expect(!words.isKnown(6..<10, in: view))
    }
  }

  @Test func boilerplateIsComparedWithoutMarksScriptAndWidth() {
    var lists = OwnWords.Lists()
    lists.boilerplate = ["落实“三管三必须”要求"]
    let words = OwnWords(lists)
    for (text, expected) in [
      ("落實「三管三必須」要求。", true), ("落实三管三必须要求", true), ("严格落实“三管三必须”要求", false), ("", false),
    ] {
      #expect(ByteView.with(text) { words.isBoilerplate($0) } == expected, "\(text)")
    }
    #expect(ByteView.with("") { !OwnWords.none.isBoilerplate($0) })
  }
}
