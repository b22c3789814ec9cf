import Testing

@testable import TextAnalysis

@Suite struct TimeLexiconTests {
  @Test("Every word is found whole and stands for what it was entered for")
  func words() {
    for (spellings, term) in TimeWords.chinese + TimeWords.english {
      for word in spellings.split(separator: "|").map(String.init) {
        ByteView.with(word) { bytes in
          let found = TimeLexicon.shared.word(in: bytes, at: 0)
          #expect(found?.term == term, "\(word)")
          #expect(found?.end == bytes.count, "\(word)")
        }
      }
    }
  }

  @Test("A word is the same in either script, width and case")
  func folding() {
    func term(_ text: String) -> TimeTerm? {
      ByteView.with(text) { TimeLexicon.shared.word(in: $0, at: 0)?.term }
    }
    #expect(term("長期堅持") == .openEnded)
    #expect(term("學期") == .schoolTerm)
    #expect(term("ＴＢＤ") == .placeholder)
    #expect(term("Q3") == term("q3"))
    #expect(term("JUNE") == .englishMonth(6))
  }

  @Test("An English word ends where its letters end")
  func wordEnd() {
    func term(_ text: String) -> TimeTerm? {
      ByteView.with(text) { TimeLexicon.shared.word(in: $0, at: 0)?.term }
    }
    #expect(term("mayor") == nil)
    #expect(term("may.") == .englishMonth(5))
    #expect(term("daybreak") == nil)
  }

  @Test(
    "Numerals of every kind make numbers",
    arguments: [
      ("2026", 2026), ("２０２６", 2026), ("二〇二六", 2026), ("二○二六", 2026), ("十", 10), ("十二", 12),
      ("三十一", 31), ("廿五", 25), ("卅一", 31), ("两", 2), ("叁拾", 30), ("一百二十", 120), ("007", 7),
      ("十五五", -1), ("123456789", -1), ("十十", -1),
    ])
  func numbers(text: String, value: Int) {
    ByteView.with(text) { bytes in
      let number = TimeNumber(in: bytes, at: 0)
      #expect(number?.value == value)
      #expect(number?.end == bytes.count)
    }
  }

  @Test("A five-year plan is known by three numerals that end in five")
  func fiveYearPlans() {
    func plan(_ text: String) -> Int? {
      ByteView.with(text) { TimeNumber(in: $0, at: 0)?.fiveYearPlan }
    }
    #expect(plan("十五五") == 15)
    #expect(plan("十三五") == 13)
    #expect(plan("十五") == nil)
    #expect(plan("二十五") == nil)
    #expect(plan("十五四") == nil)
  }
}
