import TextAnalysis
import Testing

@Suite struct ByteSearchTests {
  @Test(arguments: [
    ("甲年底年底", 0, 3), ("甲年底年底", 4, 9), ("年底", 0, 0), ("年", 0, nil), ("", 0, nil), ("年底", 1, nil),
    ("年底", -5, 0),
  ])
  func theFirstPlaceAtOrBehindTheStartIsFound(_ text: String, _ start: Int, _ place: Int?) {
    #expect(ByteView.with(text) { $0.offset(of: "年底", from: start) } == place)
    #expect(ByteView.with(text) { $0.offset(of: Array("年底".utf8), from: start) } == place)
    let found = ByteView.with(text) { text in
      ByteView.with("年底") { text.offset(of: $0, from: start) }
    }
    #expect(found == place)
  }

  @Test func wordsAreFoundBeforeAndBehindAPlace() {
    ByteView.with("农历二月") { text in
      #expect(text.has("农历", endingAt: 6) && !text.has("农历", endingAt: 5))
      #expect(text.has(anyOf: ["二", "三"], at: 6) && !text.has(anyOf: ["三"], at: 6))
      #expect(text.has(Array("二月".utf8), endingAt: 12) && !text.has(Array("二月".utf8), endingAt: 13))
      #expect(!text.has(Array("二月".utf8), endingAt: 3) && text.has([], endingAt: 0))
      #expect(!text.has("农历", endingAt: 3) && text.has(anyOf: ["三", "历"], endingAt: 6))
    }
  }
}
