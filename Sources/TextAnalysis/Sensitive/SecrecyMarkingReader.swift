/// Finds markings of state secrets: 秘密★1年, ★机密, 秘密（1年）, 机　密 at the head of a text, 密级：绝密. Words such as
/// 商业秘密 are none.
public enum SecrecyMarkingReader {
  /// The first marking in running text, or nil.
  public static func read(_ text: ByteView) -> Range<Int>? {
    var offset = 0
    // The second byte of 密 is rarer than the first.
    while let found = text.firstOffset(of: 0xAF, from: offset) {
      offset = found + 1
      if text[found - 1] == 0xE5, text[found + 1] == 0x86,
        let marking = marking(in: text, endingWith: found + 2)
      {
        return marking
      }
    }
    return english(text)
  }

  /// The marking in the field for it (密级), where almost any mention is one; nil for 无, 不涉密, 非密.
  public static func read(field text: ByteView) -> Range<Int>? {
    let folded = String(decoding: TextFolding.fold(text).filter { $0 != 0x20 }, as: UTF8.self)
    guard
      !["非", "不", "无", "未", "商业秘密", "工作秘密", "not", "non", "none", "un"].contains(
        where: folded.contains)
    else { return nil }
    let grades = ["秘密", "机密", "绝密", "secret", "confidential", "classified"]
    return grades.contains(where: folded.contains) ? PlaceholderWords.trimmed(text) : nil
  }

  private static func marking(in text: ByteView, endingWith end: Int) -> Range<Int>? {
    // 秘　密 is as usual as 秘密.
    let first = startOfBlanks(text, endingAt: end - 3)
    let start = first - 3
    guard text.has(anyOf: ["秘", "祕", "机", "機", "绝", "絕"], at: start), end - start <= 18 else {
      return nil
    }
    let next = skipBlanks(text, from: end)
    if let star = star(text, at: next) { return start..<endOfTerm(text, from: star) }
    if let star = star(text, endingAt: start) {
      return star..<(openTerm(text, from: next) ?? end)
    }
    guard opensMarking(text, start) || isBehindLabel(text, start) else { return nil }
    if let term = endOfBracketedTerm(text, from: next) { return start..<term }
    guard isAtHead(text, start) || isBehindLabel(text, start) else {
      return isWholeLine(text, start..<end) ? start..<end : nil
    }
    var close = end
    if text.has("级", at: close) || text.has("級", at: close) { close += 3 }
    return isAlone(text, close) ? start..<close : nil
  }

  /// The end of ★ or ☆ at `offset`.
  private static func star(_ text: ByteView, at offset: Int) -> Int? {
    text.has("★", at: offset) || text.has("☆", at: offset) ? offset + 3 : nil
  }

  /// The start of the ★ that stands before `offset`, perhaps with blanks between: ★秘密.
  private static func star(_ text: ByteView, endingAt offset: Int) -> Int? {
    let end = startOfBlanks(text, endingAt: offset)
    return text.has("★", endingAt: end) || text.has("☆", endingAt: end) ? end - 3 : nil
  }

  /// The end of the time behind the star: 1年, 6个月, 长期; `start` itself where none stands.
  private static func endOfTerm(_ text: ByteView, from start: Int) -> Int {
    openTerm(text, from: start) ?? start
  }

  private static func openTerm(_ text: ByteView, from start: Int) -> Int? {
    if text.has("长期", at: start) || text.has("長期", at: start) { return start + 6 }
    var end = start
    while (0x30...0x39).contains(text[end]) { end += 1 }
    guard end > start else { return nil }
    if text.has("年", at: end) { return end + 3 }
    return text.has("个月", at: end) || text.has("個月", at: end) ? end + 6 : nil
  }

  /// The end of （1年） and the like behind a grade.
  private static func endOfBracketedTerm(_ text: ByteView, from start: Int) -> Int? {
    let isWide = text.has("（", at: start)
    guard isWide || text[start] == 0x28,
      let end = openTerm(text, from: start + (isWide ? 3 : 1))
    else { return nil }
    if text.has("）", at: end) { return end + 3 }
    return text[end] == 0x29 ? end + 1 : nil
  }

  /// Whether the grade may be no part of a word: nothing, a blank, a bracket or a mark stands before it.
  private static func opensMarking(_ text: ByteView, _ start: Int) -> Bool {
    if start == 0 || text[start - 1] <= 0x20 || text[start - 1] == 0x28 || text[start - 1] == 0x5B {
      return true
    }
    return text.has(anyOf: ["【", "（", "〔", "\u{3000}", "。", "；"], endingAt: start)
  }

  /// Whether nothing else stands in the line.
  private static func isWholeLine(_ text: ByteView, _ range: Range<Int>) -> Bool {
    let start = startOfBlanks(text, endingAt: range.lowerBound)
    let end = skipBlanks(text, from: range.upperBound)
    return start > 0 && text[start - 1] == 0x0A && (end >= text.count || text[end] == 0x0A)
  }

  /// Whether nothing but blanks and an opening bracket stands before.
  private static func isAtHead(_ text: ByteView, _ start: Int) -> Bool {
    var offset = start
    let opening: [StaticString] = ["【", "（", "〔", "\u{3000}"]
    while offset > 0 {
      if text[offset - 1] <= 0x20 || text[offset - 1] == 0x28 || text[offset - 1] == 0x5B {
        offset -= 1
      } else if text.has(anyOf: opening, endingAt: offset) {
        offset -= 3
      } else {
        return false
      }
    }
    return true
  }

  private static func isBehindLabel(_ text: ByteView, _ start: Int) -> Bool {
    var end = startOfBlanks(text, endingAt: start)
    if text[end - 1] == 0x3A {
      end -= 1
    } else if text.has("：", endingAt: end) {
      end -= 3
    } else {
      return false
    }
    return text.has(anyOf: ["密级", "密級"], endingAt: startOfBlanks(text, endingAt: end))
      || text.has(anyOf: ["密　级", "密　級", "密 级", "密 級"], endingAt: end)
  }

  /// Whether the grade ends there: the text ends, or a blank or bracket follows.
  private static func isAlone(_ text: ByteView, _ end: Int) -> Bool {
    guard end < text.count else { return true }
    if text[end] <= 0x20 || text[end] == 0x29 || text[end] == 0x5D { return true }
    return text.has(anyOf: ["】", "）", "〕", "\u{3000}", "；", "。"], at: end)
  }

  private static func skipBlanks(_ text: ByteView, from start: Int) -> Int {
    var offset = start
    while text[offset] == 0x20 || text.has("\u{3000}", at: offset) {
      offset += text[offset] == 0x20 ? 1 : 3
    }
    return offset
  }

  private static func startOfBlanks(_ text: ByteView, endingAt end: Int) -> Int {
    var offset = end
    while end - offset < 12 {
      if text[offset - 1] == 0x20 {
        offset -= 1
      } else if text.has("\u{3000}", endingAt: offset) {
        offset -= 3
      } else {
        break
      }
    }
    return offset
  }

  /// TOP SECRET, SECRET or CONFIDENTIAL in capitals, alone or before a mark at the head of a text or line, and in
  /// brackets anywhere.
  private static func english(_ text: ByteView) -> Range<Int>? {
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      // S, T and C begin the words; a letter before one makes another word.
      guard byte == 0x53 || byte == 0x54 || byte == 0x43, !isLetter(text[offset - 1]),
        let word = englishGrades.first(where: { text.has($0, at: offset) })
      else {
        offset += 1
        continue
      }
      let end = offset + word.utf8CodeUnitCount
      if isEnglishMarking(text, offset..<end) { return offset..<end }
      offset = end
    }
    return nil
  }

  private static let englishGrades: [StaticString] = [
    "TOP SECRET", "STRICTLY CONFIDENTIAL", "SECRET", "CONFIDENTIAL",
  ]

  private static func isEnglishMarking(_ text: ByteView, _ range: Range<Int>) -> Bool {
    guard !isLetter(text[range.upperBound]) else { return false }
    let opening = text[range.lowerBound - 1]
    let next = text[range.upperBound]
    let isBracketed =
      opening == 0x28 && next == 0x29 || opening == 0x5B && next == 0x5D
      || text.has("（", endingAt: range.lowerBound) && text.has("）", at: range.upperBound)
      || text.has("【", endingAt: range.lowerBound) && text.has("】", at: range.upperBound)
    if isBracketed { return true }
    var start = range.lowerBound
    while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x5B || text[start - 1] == 0x28 {
      start -= 1
    }
    guard start == 0 || text[start - 1] == 0x0A || text.has("lassification: ", endingAt: start + 1)
    else { return false }
    let isAlone = next == 0 || next == 0x0A || next == 0x3A || next == 0x29 || next == 0x5D
    // SECRET 清溪县工作要点
    let isBeforeHan = next == 0x20 && text[range.upperBound + 1] >= 0xE3
    return isAlone || next == 0x2D || isBeforeHan
      || text.has(anyOf: [" -", " –", " —", "//", " //", "★", " ★"], at: range.upperBound)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
