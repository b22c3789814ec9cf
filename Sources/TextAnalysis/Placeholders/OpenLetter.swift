/// An N in the place of a figure: 培训N名教师, 覆盖率达到N%, 达到NaN.
///
/// In 1个中心、N个站点 and 1+N it means “several”; such a sentence is left alone.
struct OpenLetter {
  /// The bytes of the letter, with the unit behind it.
  let range: Range<Int>

  /// The letter at `offset`; nil where none stands for a figure.
  init?(_ text: ByteView, at offset: Int) {
    guard text.has(anyOf: Self.verbs, endingAt: offset) else { return nil }
    if text.has("NaN", at: offset) {
      let unit = text.scalar(at: offset + 3)
      let isUnit = PlaceholderWords.units.contains(unit.value)
      guard isUnit || PlaceholderScan.isBreak(unit.value) else { return nil }
      range = offset..<(isUnit ? offset + 3 + unit.length : offset + 3)
      return
    }
    guard let unit = Self.units.first(where: { text.has($0, at: offset + 1) }),
      !Self.saysSeveral(Self.sentence(around: offset, in: text))
    else { return nil }
    range = offset..<offset + 1 + unit.utf8CodeUnitCount
  }

  /// What stands before a figure.
  private static let verbs: [StaticString] = [
    "培训", "培訓", "招聘", "招录", "招錄", "新建", "改建", "扩建", "擴建", "建成", "新增", "选派", "選派", "引进", "引進", "改造",
    "达到",
    "達到", "完成", "提高到", "提升到", "争取资金", "爭取資金", "超过", "超過", "不低于", "不低於", "不少于", "不少於",
  ]

  /// Units that a figure stands before; N个 and N次 mean “several” too often.
  private static let units: [StaticString] = [
    "名", "所", "户", "戶", "人次", "公里", "万元", "萬元", "亿元", "億元", "%", "％",
  ]

  /// How far the sentence is read at either side, in bytes.
  private static let reach = 180

  private static func sentence(around offset: Int, in text: ByteView) -> ByteView {
    var start = offset
    while start > 0, offset - start < reach, !text.has("。", endingAt: start) { start -= 1 }
    var end = offset
    while end < text.count, end - offset < reach, !text.has("。", at: end) { end += 1 }
    return text.part(start..<end)
  }

  /// Whether one thing is set against several: 1名网格长、N名网格员, 一中心N站, 1+N.
  private static func saysSeveral(_ sentence: ByteView) -> Bool {
    let words: [StaticString] = ["+", "＋", "一", "１", "单", "單"]
    if words.contains(where: { sentence.offset(of: $0) != nil }) { return true }
    return (0..<sentence.count).contains { offset in
      sentence[offset] == 0x31 && !isDigit(sentence[offset - 1]) && !isDigit(sentence[offset + 1])
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
