import Testing
import ValidatorCore

@Suite struct MarkedTextTests {
  @Test(arguments: [
    "无标记", "前⟦中⟧后", "⟦甲⟧⟦乙⟧", "⟦甲⟦乙⟧丙⟧", "⟦⟧空", "尾⟦⟧", "👩🏽‍🏫⟦e\u{301}⟧\r\n⟦𠮷⟧", "",
  ])
  func marksThatAreReadAreWrittenAgain(_ marked: String) {
    let text = MarkedText(marked)
    #expect(text.marked == marked)
    #expect(MarkedText(text.text, marking: text.spans.reversed()) == text)
  }

  @Test func spansAreBytesOfTheTextWithoutMarks() {
    let text = MarkedText("\u{FEFF}甲⟦乙a⟧")
    #expect(text.text.unicodeScalars.map { $0 } == ["\u{FEFF}", "甲", "乙", "a"])
    #expect(text.spans == [SourceSpan(6, 10)])
  }

  @Test func aMarkWithoutItsCounterpartMarksNothing() {
    #expect(MarkedText("甲⟦乙").spans == [] && MarkedText("甲⟧乙").spans == [])
    #expect(MarkedText("⟦甲⟦乙⟧").spans == [SourceSpan(3, 6)])
  }

  @Test func aMarkBesideAJoiningCharacterIsAMark() {
    #expect(MarkedText("⟦\u{200D}甲⟧").spans == [SourceSpan(0, 6)])
  }

  @Test func aPlaceBeyondTheTextIsLeftOut() {
    #expect(MarkedText("甲", marking: [SourceSpan(9, 12)]).marked == "甲")
  }
}
