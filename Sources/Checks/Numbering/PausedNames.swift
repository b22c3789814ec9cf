import TextAnalysis

/// Divides what stands before a number into the names that pause marks separate: 改造上坪、白石和青岭｜3所学校.
struct PausedNames {
  /// From the first name to the last one, in bytes of the text.
  let range: Range<Int>
  /// The names; a verb may stand before the first one.
  let parts: [Range<Int>]

  /// The names before `end`, back to the start of the clause, or to another count with a list of its own (三条河流和…).
  /// Nil where 等 leaves them open, or where they begin with anything but Chinese characters.
  init?(before end: Int, in text: ByteView) {
    var start = end
    while start > 0, end - start < 300 {
      guard Self.isName(text, start - 3) else { break }
      if text.has("等", at: start - 3) { return nil }
      if Self.isCount(at: start - 3, in: text) {
        guard let next = Self.nextName(behind: start, before: end, in: text) else { return nil }
        start = next
        break
      }
      start -= 3
    }
    let before = text[start - 1]
    guard end - start < 300, before >= 0x80 || before <= 0x20 || start < end && isNumber(before)
    else { return nil }
    if isNumber(before) {
      guard let next = Self.nextName(behind: start, before: end, in: text) else { return nil }
      start = next
    }
    range = start..<end
    parts = Self.parts(range, in: text)

    func isNumber(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  }

  /// The names of a list that is known.
  init(_ range: Range<Int>, in text: ByteView) {
    self.range = range
    parts = Self.parts(range, in: text)
  }

  private static func isName(_ text: ByteView, _ offset: Int) -> Bool {
    text[offset] >= 0xE4 && text[offset] <= 0xE9 || text.has("、", at: offset)
  }

  /// 三条, 六大
  private static func isCount(at offset: Int, in text: ByteView) -> Bool {
    (OrdinalDigits.hanDigit(text, at: offset) != nil
      || ["十", "两", "兩"].contains { text.has($0, at: offset) })
      && !text.has("第", at: offset - 3)
      && measures.contains { text.has($0, at: offset + 3) }
  }

  private static let measures: [StaticString] = [
    "个", "個", "项", "項", "大", "条", "條", "类", "類", "种", "種", "所", "家", "座", "件",
  ]

  /// Where the names go on behind the noun of another count: at a pause mark or a conjunction.
  private static func nextName(behind start: Int, before end: Int, in text: ByteView) -> Int? {
    var offset = start + 3
    while offset < end {
      if separators.contains(where: { text.has($0, at: offset) }) { return offset + 3 }
      offset += 3
    }
    return nil
  }

  private static let separators: [StaticString] = ["、", "和", "与", "與", "及"]

  /// What stands between the pause marks; the last part is divided at 和 where both sides are names.
  private static func parts(_ range: Range<Int>, in text: ByteView) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      if text.has("、", at: offset) {
        parts.append(start..<offset)
        start = offset + 3
      }
      offset += 3
    }
    let last = start..<range.upperBound
    offset = start + 6
    while offset + 9 <= last.upperBound {
      if ["和", "与", "與", "及"].contains(where: { text.has($0, at: offset) }) {
        return parts + [start..<offset, (offset + 3)..<last.upperBound]
      }
      offset += 3
    }
    return parts + [last]
  }
}
