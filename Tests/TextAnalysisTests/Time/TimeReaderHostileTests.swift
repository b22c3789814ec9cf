import Testing
import TextAnalysis

@Suite struct TimeReaderHostileTests {
  private static let seeds = [
    "1", "年", "二", "十", " ", "\n", "1-", "1、", "2026-", "每", "到", "从", "by ", "the ", "第1", "“",
    "2026年",
    "3月", "end of ", "\u{0}", "😀", "月底前",
  ]

  @Test("A long run of one piece is read in linear time", arguments: seeds)
  func longRun(seed: String) {
    // A reader that went back to the beginning at every piece would take hours for this.
    let text = String(repeating: seed, count: 200_000 / seed.utf8.count)
    let time = ContinuousClock().measure {
      let reading = ByteView.with(text) { TimeReader().read($0) }
      #expect(reading.range.upperBound <= text.utf8.count)
    }
    #expect(time < .seconds(60))
  }

  @Test("Every cut of a text gives a range on character boundaries inside of it")
  func cuts() {
    let text = "“十五五”末、2026年3月31日前，by the end of Q3 2026；２０２６年秋季學期開學前"
    let bytes = Array(text.utf8)
    for end in 0...bytes.count {
      bytes.withUnsafeBufferPointer { buffer in
        let view = ByteView(UnsafeBufferPointer(rebasing: buffer[0..<end]))
        let range = TimeReader().read(view).range
        #expect(range.upperBound <= end)
        #expect(view[range.lowerBound] & 0xC0 != 0x80)
        #expect(range.upperBound == end || view[range.upperBound] & 0xC0 != 0x80)
      }
    }
  }

  @Test("Bytes that are no UTF-8 are passed over")
  func malformed() {
    let bytes: [UInt8] = [0xFF, 0xE5, 0xB9] + Array("6月底前".utf8) + [0xE5, 0xB9]
    let reading = bytes.withUnsafeBufferPointer {
      TimeReader().read(ByteView($0), context: TimeContext(year: 2026))
    }
    #expect(reading.lastDay == Day(year: 2026, month: 6, day: 30))
    #expect(reading.range == 3..<13)
  }
}
