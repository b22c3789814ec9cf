/// Finds markings of state secrets: 秘密★1年, 机密 at the head of a text, 密级：绝密. Words such as 商业秘密 are none.
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
    let folded = String(decoding: TextFolding.fold(text), as: UTF8.self)
    guard
      !["非", "不", "无", "未", "商业秘密", "工作秘密", "not ", "non", "none", "un"].contains(
        where: folded.contains)
    else { return nil }
    let grades = ["秘密", "机密", "绝密", "secret", "confidential", "classified"]
    return grades.contains(where: folded.contains) ? PlaceholderWords.trimmed(text) : nil
  }

  private static func marking(in text: ByteView, endingWith end: Int) -> Range<Int>? {
    let start = end - 6
    guard ["秘", "祕", "机", "機", "绝", "絕"].contains(where: { text.has($0, at: start) }) else {
      return nil
    }
    let next = skipBlanks(text, from: end)
    if let star = star(text, at: next) { return start..<endOfTerm(text, from: star) }
    guard isAtHead(text, start) || isBehindLabel(text, start) else { return nil }
    var close = end
    if text.has("级", at: close) || text.has("級", at: close) { close += 3 }
    return isAlone(text, close) ? start..<close : nil
  }

  /// The end of ★ or ☆ at `offset`.
  private static func star(_ text: ByteView, at offset: Int) -> Int? {
    text.has("★", at: offset) || text.has("☆", at: offset) ? offset + 3 : nil
  }

  /// The end of the time behind the star: 1年, 长期.
  private static func endOfTerm(_ text: ByteView, from start: Int) -> Int {
    if text.has("长期", at: start) || text.has("長期", at: start) { return start + 6 }
    var end = start
    while (0x30...0x39).contains(text[end]) { end += 1 }
    return end > start && text.has("年", at: end) ? end + 3 : start
  }

  /// Whether nothing but blanks and an opening bracket stands before.
  private static func isAtHead(_ text: ByteView, _ start: Int) -> Bool {
    var offset = start
    let opening: [StaticString] = ["【", "（", "〔", "\u{3000}"]
    while offset > 0 {
      if text[offset - 1] <= 0x20 || text[offset - 1] == 0x28 || text[offset - 1] == 0x5B {
        offset -= 1
      } else if opening.contains(where: { text.has($0, at: offset - 3) }) {
        offset -= 3
      } else {
        return false
      }
    }
    return true
  }

  private static func isBehindLabel(_ text: ByteView, _ start: Int) -> Bool {
    var end = start
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    if text[end - 1] == 0x3A {
      end -= 1
    } else if text.has("：", at: end - 3) {
      end -= 3
    } else {
      return false
    }
    return text.has("密级", at: end - 6) || text.has("密級", at: end - 6)
  }

  /// Whether the grade ends there: the text ends, or a blank or bracket follows.
  private static func isAlone(_ text: ByteView, _ end: Int) -> Bool {
    guard end < text.count else { return true }
    if text[end] <= 0x20 || text[end] == 0x29 || text[end] == 0x5D { return true }
    let closing: [StaticString] = ["】", "）", "〕", "\u{3000}", "；", "。"]
    return closing.contains { text.has($0, at: end) }
  }

  private static func skipBlanks(_ text: ByteView, from start: Int) -> Int {
    var offset = start
    while text[offset] == 0x20 || text.has("\u{3000}", at: offset) {
      offset += text[offset] == 0x20 ? 1 : 3
    }
    return offset
  }

  /// TOP SECRET, SECRET or CONFIDENTIAL in capitals at the head of a text, alone or before a mark.
  private static func english(_ text: ByteView) -> Range<Int>? {
    var start = 0
    while text[start] == 0x20 || text[start] == 0x5B || text[start] == 0x28 { start += 1 }
    for word in ["TOP SECRET", "SECRET", "CONFIDENTIAL"] as [StaticString]
    where text.has(word, at: start) {
      let end = start + word.utf8CodeUnitCount
      let next = text[end]
      let isAlone = next == 0 || next == 0x3A || next == 0x29 || next == 0x5D || next == 0x2D
      return isAlone || text.has(" -", at: end) || text.has("//", at: end) ? start..<end : nil
    }
    return nil
  }
}
