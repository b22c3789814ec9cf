import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

@testable import TextAnalysis

@Suite struct TextReaderHostileTests {
  private static let reader = TextReader()
  private static let pieces = [
    "新建", "幼儿园", "3所", "二十五", "１.5", "百分之", "三分之", "，", "。", "（", "）", "“", "”", "《", "》", "-", "—",
    "~",
    "至", "到", "比", ":", "/", "+", "%", "个百分点", "亿", "万", "几", "余", "半", "负", "第", "年", "月", "\n",
    " ", "提升",
    "质量", "责任单位", "at least ", "twenty", "and ", "million ", "half ", "1e9", "0", "9", "应", "尽",
    "助", "\u{FFFD}", "𠮷", "é",
    "××", "xx所", "_%", "零", "败诉", "(pīn)", "加快", "建设", "完成", "and promote ", "x", "壹", "拾", "点",
    "又", "分之", "$", "xx", "一", "〇", "大", "把", "融入",
  ]

  private func random(_ seed: UInt64, count: Int) -> String {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var text = ""
    for _ in 0..<count {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      text += Self.pieces[Int(state % UInt64(Self.pieces.count))]
    }
    return text
  }

  private func check(_ readings: TextReadings, in text: ByteView) {
    let ranges = readings.quantities.map(\.range) + readings.clauses.map(\.range)
    for range in ranges + readings.clauses.compactMap(\.indicator) {
      #expect(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= text.count)
      #expect(text[range.lowerBound] & 0xC0 != 0x80)
      #expect(range.upperBound == text.count || text[range.upperBound] & 0xC0 != 0x80)
    }
    for (first, second) in zip(readings.clauses, readings.clauses.dropFirst()) {
      #expect(first.range.upperBound <= second.range.lowerBound)
    }
    for quantity in readings.quantities { #expect(quantity.value?.isFinite != false) }
  }

  @Test("every range of any text lies on character boundaries, and clauses are in order")
  func ranges() {
    for seed in 1...400 {
      let text = random(UInt64(seed), count: seed % 60)
      ByteView.with(text) { check(Self.reader.read($0), in: $0) }
    }
  }

  @Test("bytes that are no text are read without a crash")
  func malformed() {
    for seed in 1...60 {
      var bytes = Array(random(UInt64(seed), count: 30).utf8)
      for index in stride(from: seed % 7, to: bytes.count, by: 7) { bytes[index] ^= 0x80 }
      bytes.withUnsafeBufferPointer { buffer in
        let view = ByteView(buffer)
        for clause in Self.reader.read(view).clauses {
          #expect(clause.range.upperBound <= view.count)
        }
      }
    }
    #expect(Self.reader.read(ByteView(UnsafeBufferPointer(start: nil, count: 0))).clauses.isEmpty)
  }

  @Test(
    "reading is stable under folding",
    arguments: [
      ("新建幼儿园两所，达到百分之八十五以上，提升教育质量", "新建幼兒園兩所，達到百分之八十五以上，提升教育質量"),
      ("扩大优质资源覆盖面，制定实施办法，确保通过省级验收", "擴大優質資源覆蓋面，制定實施辦法，確保通過省級驗收"),
      ("着力解决突出问题，投入1.1亿元，叁拾万元", "著力解決突出問題，投入1.1億元，叁拾萬元"),
    ])
  func folding(_ simplified: String, _ traditional: String) {
    let first = ByteView.with(simplified) { Self.reader.read($0) }
    let second = ByteView.with(traditional) { Self.reader.read($0) }
    #expect(first.clauses == second.clauses)
    #expect(first.quantities.map(\.value) == second.quantities.map(\.value))
    #expect(first.quantities.map(\.role) == second.quantities.map(\.role))
    #expect(first.quantities.map(\.range) == second.quantities.map(\.range))
  }

  @Test(
    "the time is linear in the length, whatever the text is made of",
    arguments: [
      "1", "一", "(", "“", "《", "万", "百分之", "minus ", "一又", "1-", "1/", "1:", "，", "twenty ", "十",
      "3所、", "从3到", "1,000", "1年", "应助尽", "（责任单位", "零", "万亿", "1~", "1、", "三至",
      "×", "x", "零败", "加快大楼建设", "新建大楼，", "完成", "a and promote ", "大(dà",
    ])
  func linear(_ piece: String) {
    func best(_ count: Int) -> Double {
      let text = String(repeating: piece, count: count)
      let times = (0..<3).map { _ in
        let begun = Self.processorSeconds()
        _ = ByteView.with(text) { Self.reader.read($0) }
        return Self.processorSeconds() - begun
      }
      return times.min() ?? 0
    }
    let small = best(1000)
    let large = best(8000)
    // Linear is 8 times as long, quadratic 64 times.
    #expect(large < small * 30 + 0.02, "\(piece): \(small) \(large)")
  }

  /// The time that this thread has run, which other programs do not lengthen as they do the clock's.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(
    "a run of Chinese numerals without an end is read in pieces of 64 characters",
    arguments: ["一二", "零", "二三"])
  func numeralRuns(_ piece: String) {
    let text = String(repeating: piece, count: 500)
    let quantities = ByteView.with(text) { Self.reader.read($0) }.quantities
    #expect(quantities.map(\.range.count).max() == 64 * 3)
  }

  @Test("a reader finds the dates that a scanner finds which looks at every character")
  func dates() {
    let times = TimeContext(year: 2026)
    let words = [
      "年底前", "到", "每", "上旬", "秋季", "開學", "印发之日起", "个月内", "五一", "“十五五”", "end of ", "Q3 ", "by ",
      "今年",
    ]
    for seed in 1...300 {
      let parts = stride(from: 0, to: seed % 24, by: 1).map {
        random(UInt64(seed * 31 + $0), count: 2) + words[(seed + $0 * $0) % words.count]
      }
      ByteView.with(parts.joined()) { text in
        let found = TextReader(times: times).read(text).dates
        #expect(found == DateScanner(context: times).scan(text), "\(parts.joined())")
      }
    }
  }

  @Test("a date behind a list of numbers that is too long for one is read all the same")
  func longLists() {
    for count in [5, 11, 12, 13, 14, 40] {
      let text = String(repeating: "1、", count: count) + "3月底前完成"
      let dates = ByteView.with(text) { TextReader(times: TimeContext(year: 2026)).read($0) }.dates
      #expect(dates.last?.to == Day(year: 2026, month: 3, day: 31), "\(count)")
    }
  }
}
