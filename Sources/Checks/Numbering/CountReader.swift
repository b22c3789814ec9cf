import TextAnalysis

/// Finds the words of a text that say how many things are listed beside them.
struct CountReader {
  private let text: ByteView

  init(_ text: ByteView) { self.text = text }

  private static let triggers = FewCharacters("两兩二三四五六七八九十0123456789０１２３４５６７８９")

  /// The phrases from 2 to 30 things, in order.
  func phrases() -> [CountPhrase] {
    var phrases: [CountPhrase] = []
    var offset = 0
    while let start = Self.triggers.next(in: text, from: offset) {
      let number = number(at: start)
      offset = number?.end ?? start + max(text.scalar(at: start).length, 1)
      guard let number, (2...30).contains(number.value), !isPartOfNumber(start, number.end),
        let phrase = phrase(number.value, start..<number.end)
      else {
        offset = endOfDigits(offset)
        continue
      }
      phrases.append(phrase)
      offset = phrase.range.upperBound
    }
    return phrases
  }

  private func number(at start: Int) -> (value: Int, end: Int)? {
    if text.has("两", at: start) || text.has("兩", at: start) { return (2, start + 3) }
    return OrdinalDigits.read(text, at: start).map { ($0.value, $0.end) }
  }

  private func endOfDigits(_ offset: Int) -> Int {
    var end = offset
    while isDigit(at: end) { end += text[end] < 0x80 ? 1 : 3 }
    return end
  }

  private func isDigit(at offset: Int) -> Bool {
    OrdinalDigits.arabicDigit(text, at: offset) != nil
      || OrdinalDigits.hanDigit(text, at: offset) != nil || text.has("十", at: offset)
  }

  /// 1.5, 第三, 每两个, 前三批, 十几, “十四五”.
  private func isPartOfNumber(_ start: Int, _ end: Int) -> Bool {
    if isDigit(at: start - 3) || OrdinalDigits.arabicDigit(text, at: start - 1) != nil {
      return true
    }
    switch text[start - 1] {
    case 0x2E, 0x2D, 0x2B, 0x2F, 0x7E, 0x2C: return true
    default: break
    }
    return Self.before.stand(at: start - 3, in: text) || text.has("·", endingAt: start)
      || isDigit(at: end)
  }

  private static let before = FewCharacters(
    "第每前后後头頭近约約超过過各几幾数數百千万萬零〇另其某任—－～至到或．初高余餘满滿")

  private func phrase(_ value: Int, _ number: Range<Int>) -> CountPhrase? {
    guard let (measure, length) = measure(at: number.upperBound) else { return nil }
    let noun = noun(from: number.upperBound + length)
    let isQuoted = text.has("“", at: number.lowerBound - 3) && text.has("”", at: noun.upperBound)
    return CountPhrase(
      value: value, number: number, range: number.lowerBound..<noun.upperBound,
      words: number.lowerBound..<CountedNoun.end(of: noun, in: text), noun: noun,
      measure: measure, isQuoted: isQuoted)
  }

  private func measure(at offset: Int) -> (CountPhrase.Measure, Int)? {
    for (word, measure) in Self.measures where text.has(word, at: offset) { return (measure, 3) }
    // 三道关口, but not 三道题; 四张清单, but not 四张床.
    for (word, nouns) in Self.measuresOfMatters where text.has(word, at: offset) {
      return nouns.contains { text.has($0, at: offset + 3) } ? (.matter, 3) : nil
    }
    // 方面, 环节 and 部门 are counted without a measure word too.
    if ["方面", "环节", "環節", "步骤", "步驟", "领域", "領域", "阶段", "階段"].contains(where: {
      text.has($0, at: offset)
    }) {
      return (.matter, 0)
    }
    if ["部门", "部門", "单位", "單位"].contains(where: { text.has($0, at: offset) }) { return (.any, 0) }
    return nil
  }

  private static let measures: [(StaticString, CountPhrase.Measure)] = [
    ("个", .any), ("個", .any), ("项", .matter), ("項", .matter), ("大", .matter), ("条", .matter),
    ("條", .matter), ("点", .matter), ("點", .matter), ("件", .matter), ("类", .matter), ("類", .matter),
    ("种", .matter), ("種", .matter), ("步", .matter), ("所", .place), ("家", .place), ("座", .place),
  ]

  private static let measuresOfMatters: [(StaticString, [StaticString])] = [
    ("道", ["关", "關", "防线", "防線", "闸门", "閘門"]), ("张", ["清单", "网", "名片"]),
    ("張", ["清單", "網", "名片"]), ("场", ["战役", "攻坚", "硬仗"]), ("場", ["戰役", "攻堅", "硬仗"]),
    ("篇", ["文章"]), ("支", ["队伍"]), ("支", ["隊伍"]),
  ]

  /// Chinese characters up to a mark or the word that announces a list, 12 at most.
  private func noun(from start: Int) -> Range<Int> {
    var end = start
    while end - start < 36, text[end] >= 0xE4, text[end] <= 0xE9 {
      if Self.announcements.contains(where: { text.has($0, at: end) }) { break }
      end += 3
    }
    return start..<end
  }

  private static let announcements: [StaticString] = ["分别是", "分別是", "分别为", "分別為"]
}
