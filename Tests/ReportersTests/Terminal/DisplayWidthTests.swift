import Reporters
import Testing
import TextAnalysis

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("plan 2026", 9), ("教育", 4), ("、", 2), ("。", 2), ("Ａ", 2), ("한", 2),
    ("か", 2), ("ｱ", 1), ("é", 1), ("e\u{301}", 1), ("한", 2), ("\u{200B}", 0), ("\u{FEFF}", 0),
    ("𠮷", 2), ("\u{3FFFD}", 2), ("㐀", 2), ("　", 2), ("￥", 2), ("¥", 1), ("《办法》", 8),
    ("第1项：完成", 11), ("\u{1B}\u{7}\u{85}", 0), ("а", 1), ("ก\u{E34}", 1), ("\u{FFFD}", 1),
  ])
  func aTextTakesAsManyCellsAsATerminalGivesIt(text: String, cells: Int) {
    #expect(DisplayWidth.cells(of: text) == cells)
  }

  @Test(arguments: ["“", "”", "…", "—", "①", "±", "×", "·", "■", "→", "Ω", "\u{E000}", "\u{F0000}"])
  func anAmbiguousCharacterTakesWhatTheCallerSays(text: String) {
    #expect(DisplayWidth.cells(of: text) == 1)
    #expect(DisplayWidth.cells(of: text, ambiguous: 2) == 2)
  }

  @Test func ambiguityDoesNotTouchOtherCharacters() {
    #expect(DisplayWidth.cells(of: "a教ｱ\u{301}、", ambiguous: 2) == 6)
  }

  @Test(arguments: [
    "😀", "👩‍👩‍👧", "🇨🇳", "👍🏽", "👩🏽‍🚀", "1️⃣", "#️⃣", "❤️", "❤️‍🔥", "🏳️‍🌈", "⛹🏽‍♀️", "©️", "⌚", "🧑‍🤝‍🧑",
    "🏴\u{E0067}\u{E0062}\u{E007F}",
  ])
  func anEmojiTakesTwoCellsWhateverItIsMadeOf(text: String) {
    #expect(DisplayWidth.cells(of: text) == 2)
    #expect(DisplayWidth.cells(of: "项\(text)目") == 6)
  }

  @Test func emojiBesideEachOtherAreCountedOneByOne() {
    #expect(DisplayWidth.cells(of: "😀😀") == 4)
    #expect(DisplayWidth.cells(of: "🇨🇳🇨🇳") == 4)
    #expect(DisplayWidth.cells(of: "❤") == 1)
    #expect(DisplayWidth.cells(of: "a🏽") == 3)
    #expect(DisplayWidth.cells(of: "教\u{200D}育") == 4)
    #expect(DisplayWidth.cells(of: "教\u{FE0F}1") == 3)
  }

  @Test func aByteThatIsNoCharacterTakesOneCell() {
    let bytes: [UInt8] = [0xFF, 0x41, 0xE6]
    let cells = bytes.withUnsafeBufferPointer { DisplayWidth.cells(of: ByteView($0)) }
    #expect(cells == 3)
  }

  @Test func everyScalarTakesAtMostTwoCells() {
    for value in 0..<UInt32(0x40000) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let cells = DisplayWidth.cells(of: String(scalar))
      if !(0...2).contains(cells) { Issue.record("U+\(String(value, radix: 16)): \(cells)") }
    }
  }
}
