import TextAnalysis

/// Reads the numbers that order the parts of a text.
///
/// A number counts only where a list may go on: at the start of the text or a line, or behind the mark that ends a
/// clause. What only looks like one (一、二年级, 1.5亿元, 三要素, 第一、第二中学) is left alone.
struct OrdinalReader {
  private let text: ByteView

  init(_ text: ByteView) { self.text = text }

  private static let triggers = FewCharacters(
    "一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳0123456789０１２３４５６７８９(.．、)")

  /// The numbers in running text, in order.
  func marks() -> [OrdinalMark] {
    var marks: [OrdinalMark] = []
    var letters = (letter: 0, roman: 0)
    var offset = 0
    while let trigger = Self.triggers.next(in: text, from: offset) {
      if let mark = mark(around: trigger) {
        marks.append(settled(mark, &letters))
        offset = mark.range.upperBound
      } else {
        offset = trigger + max(text.scalar(at: trigger).length, 1)
        while OrdinalDigits.arabicDigit(text, at: offset) != nil
          || OrdinalDigits.hanDigit(text, at: offset) != nil
        {
          offset += text[offset] < 0x80 ? 1 : 3
        }
      }
    }
    return marks
  }

  /// (i), (v) and (x) are Roman numerals or letters by what stands before them.
  private func settled(_ mark: OrdinalMark, _ last: inout (letter: Int, roman: Int)) -> OrdinalMark
  {
    switch mark.style.digits {
    case .roman: last.roman = mark.value
    case .letter:
      if last.letter + 1 != mark.value,
        let reading = OrdinalDigits.roman(text, at: mark.digits.lowerBound),
        reading.value == 1 || reading.value == last.roman + 1
      {
        last.roman = reading.value
        var roman = self.mark(reading, .brackets, mark.range, digits: mark.digits.lowerBound)
        roman.isFirm = mark.isFirm
        return roman
      }
      last.letter = mark.value
    default: break
    }
    return mark
  }

  private func mark(around trigger: Int) -> OrdinalMark? {
    if text[trigger] == 0x2E || text[trigger] == 0x29 || text.has("、", at: trigger)
      || text.has("．", at: trigger)
    {
      guard var mark = letter(at: trigger - 1) else { return nil }
      let before = stop(before: trigger - 1)
      mark.isFirm = before == .start
      return before == .start ? mark : nil
    }
    var start = trigger
    for (opening, length) in Self.openings where text.has(opening, at: trigger - length) {
      start = trigger - length
    }
    guard var mark = mark(at: start) else { return nil }
    let before = stop(before: start)
    switch (mark.style.digits, mark.style.dress) {
    case (.circled, _): return isReference(before: start) ? nil : mark
    case (_, .open): return before == .start ? mark : nil
    case (_, .brackets):
      mark.isFirm = before == .start || before == .comma
      // 第（二）项 is one of another text.
      return before == .pause || text.has("第", at: start - 3) ? nil : mark
    case (_, .stage): return before == .start || before == .comma ? mark : nil
    default: return before == .none ? nil : mark
    }
  }

  private static let openings: [(StaticString, Int)] = [("(", 1), ("（", 3), ("第", 3), ("其", 3)]

  /// What stands before a number, blanks left out.
  private enum Stop { case none, start, comma, pause }

  private func stop(before offset: Int) -> Stop {
    var end = offset
    while end > 0 {
      if text[end - 1] == 0x20 || text[end - 1] == 0x09 {
        end -= 1
      } else if text.has("\u{3000}", at: end - 3) {
        end -= 3
      } else {
        break
      }
    }
    guard end > 0 else { return .start }
    switch text[end - 1] {
    case 0x0A, 0x0D, 0x3A, 0x3B: return .start
    // A full stop of ASCII ends a sentence before a blank only: 1.2.
    case 0x2E: return end < offset ? .start : .none
    case 0x2C: return .comma
    case 0x80...:
      if ["。", "；", "：", "！", "？"].contains(where: { text.has($0, at: end - 3) }) { return .start }
      if text.has("，", at: end - 3) { return .comma }
      return text.has("、", at: end - 3) ? .pause : .none
    default: return .none
    }
  }

  /// 见①, 图①
  private func isReference(before offset: Int) -> Bool {
    ["第", "见", "見", "图", "圖", "表", "式", "注", "註"].contains { text.has($0, at: offset - 3) }
  }

  // MARK: One number

  /// The number that begins a heading.
  func leading() -> OrdinalMark? {
    var start = 0
    while text[start] == 0x20 { start += 1 }
    return part(at: start) ?? mark(at: start) ?? compound(at: start) ?? heading(at: start)
  }

  /// 壹、 甲、 I.
  private func heading(at start: Int) -> OrdinalMark? {
    let isWide = text.has("（", at: start)
    let inside = isWide ? start + 3 : text[start] == 0x28 ? start + 1 : start
    guard let reading = HeadingDigits.read(text, at: inside) else { return nil }
    if inside > start {
      return closing(at: reading.end).map { mark(reading, .brackets, start..<$0, digits: inside) }
    }
    return opening(reading).map { mark(reading, .open, start..<$0) }
  }

  /// The number that the whole text is, as printed in a column of its own.
  func whole() -> OrdinalMark? {
    var end = text.count
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    if isDigits(0..<end) {
      return OrdinalDigits.read(text, at: 0).flatMap {
        $0.end == end ? mark($0, .open, 0..<end) : nil
      }
    }
    if let mark = part(at: 0) ?? mark(at: 0) ?? compound(at: 0), mark.range.upperBound == end {
      return mark
    }
    if let mark = heading(at: 0), mark.range.upperBound == end { return mark }
    guard let reading = OrdinalDigits.heading(text, at: 0), reading.end == end else { return nil }
    return mark(reading, .open, 0..<end)
  }

  /// Whether nothing but digits of ASCII stands in `range`, as in most columns of numbers.
  private func isDigits(_ range: Range<Int>) -> Bool {
    for offset in range where text[offset] &- 0x30 >= 10 { return false }
    return !range.isEmpty
  }

  private func mark(at start: Int) -> OrdinalMark? {
    if text[start] == 0x28 { return bracketed(at: start, inside: start + 1) }
    if text.has("（", at: start) { return bracketed(at: start, inside: start + 3) }
    if text.has("第", at: start) || text.has("其", at: start) { return named(at: start) }
    guard let reading = OrdinalDigits.read(text, at: start) else { return nil }
    if reading.digits == .circled { return mark(reading, .open, start..<reading.end) }
    if let end = closing(at: reading.end) { return mark(reading, .brackets, start..<end) }
    if let end = opening(reading) { return mark(reading, .open, start..<end) }
    return reading.digits == .han ? clause(reading, start) : nil
  }

  /// a. a． a) before a word that is no continuation of it: not e.g.
  private func letter(at start: Int) -> OrdinalMark? {
    guard text[start] <= 0x6A, !isLetter(text[start - 1]),
      let reading = OrdinalDigits.letter(text, at: start)
    else { return nil }
    if text[reading.end] == 0x29 { return mark(reading, .brackets, start..<reading.end + 1) }
    let isPoint = text[reading.end] == 0x2E
    guard isPoint || text.has("．", at: reading.end) || text.has("、", at: reading.end) else {
      return nil
    }
    let end = reading.end + (isPoint ? 1 : 3)
    guard text[end] >= 0x80 || text[end] == 0x20 && text[end + 1] > 0x20 else { return nil }
    return mark(reading, .open, start..<end)
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private func mark(
    _ reading: OrdinalDigits.Reading, _ dress: OrdinalStyle.Dress, _ range: Range<Int>,
    digits start: Int? = nil, prefix: [Int] = []
  ) -> OrdinalMark {
    OrdinalMark(
      style: OrdinalStyle(digits: reading.digits, dress: dress), value: reading.value,
      prefix: prefix, range: range, digits: (start ?? range.lowerBound)..<reading.end,
      isWide: reading.isWide)
  }

  /// （一） (1) (a)
  private func bracketed(at start: Int, inside: Int) -> OrdinalMark? {
    guard
      let reading = OrdinalDigits.read(text, at: inside) ?? OrdinalDigits.letter(text, at: inside)
        ?? OrdinalDigits.roman(text, at: inside), reading.digits != .circled,
      let end = closing(at: reading.end)
    else { return nil }
    return mark(reading, .brackets, start..<end, digits: inside)
  }

  private func closing(at offset: Int) -> Int? {
    if text[offset] == 0x29 { return offset + 1 }
    return text.has("）", at: offset) ? offset + 3 : nil
  }

  /// 第一， and 其一，; not 第一、第二中学.
  private func named(at start: Int) -> OrdinalMark? {
    let isNth = text.has("第", at: start)
    guard let reading = OrdinalDigits.read(text, at: start + 3), reading.digits != .circled else {
      return nil
    }
    for (sign, length) in Self.nameEnds where text.has(sign, at: reading.end) {
      let end = reading.end + length
      guard !text.has("第", at: end) else { return nil }
      return mark(reading, isNth ? .nth : .item, start..<end, digits: start + 3)
    }
    if isNth, ["阶段", "階段"].contains(where: { text.has($0, at: reading.end) }) {
      return mark(reading, .stage, start..<reading.end + 6, digits: start + 3)
    }
    guard !isNth, text.has("是", at: reading.end) else { return nil }
    return mark(reading, .item, start..<reading.end + 3, digits: start + 3)
  }

  private static let nameEnds: [(StaticString, Int)] = [
    ("，", 3), ("：", 3), ("、", 3), (",", 1), (":", 1),
  ]

  /// 一、 1. 1．; not 一、二年级 or 1.5亿元.
  private func opening(_ reading: OrdinalDigits.Reading) -> Int? {
    var end = reading.end
    if text.has("、", at: end) || text.has("．", at: end) {
      end += 3
    } else if text[end] == 0x2E {
      end += 1
      // 1.doc, 3.x
      guard
        reading.digits == .han || text[end] == 0x20 || text[end] >= 0x80 || text[end] == 0
          || text[end] == 0x0A
      else { return nil }
    } else {
      return nil
    }
    return OrdinalDigits.read(text, at: end) == nil ? end : nil
  }

  /// 一是, 一要; not 一是一 or 三要素.
  private func clause(_ reading: OrdinalDigits.Reading, _ start: Int) -> OrdinalMark? {
    let end = reading.end + 3
    if text.has("是", at: reading.end) {
      return OrdinalDigits.hanDigit(text, at: end) == reading.value
        ? nil : mark(reading, .clause, start..<end)
    }
    guard text.has("要", at: reading.end),
      !["素", "点", "點", "件", "领", "領", "务", "務", "义", "義", "闻", "聞"].contains(where: {
        text.has($0, at: end)
      })
    else { return nil }
    return mark(reading, .clause, start..<end)
  }

  /// 第一章, 第二部分
  private func part(at start: Int) -> OrdinalMark? {
    guard text.has("第", at: start), let reading = OrdinalDigits.read(text, at: start + 3),
      let (_, length) = Self.parts.first(where: { text.has($0.0, at: reading.end) })
    else { return nil }
    return mark(reading, .part, start..<reading.end + length, digits: start + 3)
  }

  private static let parts: [(StaticString, Int)] = [
    ("章", 3), ("部分", 6), ("节", 3), ("節", 3), ("篇", 3),
  ]

  /// 1.2 before a blank or a character that is no digit, and 3-1.
  private func compound(at start: Int) -> OrdinalMark? {
    var prefix: [Int] = []
    var offset = start
    while prefix.count < 8, let reading = OrdinalDigits.read(text, at: offset),
      reading.digits == .arabic
    {
      let sign = text[reading.end]
      if sign == 0x2E || sign == 0x2D,
        OrdinalDigits.arabicDigit(text, at: reading.end + 1) != nil
      {
        prefix.append(reading.value)
        offset = reading.end + 1
        continue
      }
      guard !prefix.isEmpty, sign == 0x20 || sign == 0 || sign == 0x2E else { return nil }
      return mark(reading, .open, start..<reading.end, digits: offset, prefix: prefix)
    }
    return nil
  }
}
