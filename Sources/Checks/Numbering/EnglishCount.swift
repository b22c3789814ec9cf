import TextAnalysis

/// Finds “four areas: …” in English text, and counts what is listed behind the colon.
struct EnglishCount {
  /// A number of things, and how many follow.
  struct Reading {
    let value: Int
    /// The words from the number to the noun, in bytes of the text.
    let phrase: Range<Int>
    let list: NamedList.Count
  }

  private let text: ByteView

  init(_ text: ByteView) { self.text = text }

  private static let colon = FewCharacters(":")

  /// The phrases with lists whose ends are certain.
  func readings(_ marks: () -> [OrdinalMark]) -> [Reading] {
    // What begins with a Chinese character is no English text.
    guard text[0] < 0x80 else { return [] }
    var readings: [Reading] = []
    var offset = 0
    while let colon = Self.colon.next(in: text, from: offset) {
      offset = colon + 1
      guard text[colon] == 0x3A, text[offset] == 0x20, let (value, start) = number(before: colon),
        let list = list(from: offset, marks)
      else { continue }
      readings.append(Reading(value: value, phrase: start..<colon, list: list))
    }
    return readings
  }

  // MARK: The number

  /// The number among the last four words before a colon, of which the last one is a plural.
  private func number(before colon: Int) -> (value: Int, start: Int)? {
    guard text[colon - 1] | 0x20 == 0x73 else { return nil }
    var end = colon
    for index in 0..<4 {
      var start = end
      while isWord(text[start - 1]), end - start < 20 { start -= 1 }
      guard start < end else { return nil }
      if index > 0, let value = value(of: start..<end) {
        return isNumberAlone(before: start) ? (value, start) : nil
      }
      guard text[start - 1] == 0x20 else { return nil }
      end = start - 1
    }
    return nil
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x2D
  }

  private func value(of range: Range<Int>) -> Int? {
    let word = text.part(range)
    if let reading = OrdinalDigits.read(word, at: 0), reading.end == word.count {
      return (2...30).contains(reading.value) ? reading.value : nil
    }
    return Self.numbers.firstIndex { name in
      name.utf8CodeUnitCount == word.count && word[0] | 0x20 == name.utf8Start[0]
        && word.part(1..<word.count) == rest(of: name)
    }.map { $0 + 2 }
  }

  private func rest(of name: StaticString) -> ByteView {
    ByteView(
      UnsafeBufferPointer(start: name.utf8Start + 1, count: name.utf8CodeUnitCount - 1))
  }

  private static let numbers: [StaticString] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  /// Not “the first three”, “at least three”, “twenty three”.
  private func isNumberAlone(before start: Int) -> Bool {
    var begin = start - 1
    while isWord(text[begin - 1]) { begin -= 1 }
    let word = text.part(max(begin, 0)..<max(start - 1, 0))
    return !["least", "most", "first", "last", "every", "about", "than", "some", "of", "to", "or"]
      .contains {
        $0.utf8CodeUnitCount == word.count && word.has($0, at: 0)
      }
  }

  // MARK: The list

  private func list(from start: Int, _ marks: () -> [OrdinalMark]) -> NamedList.Count? {
    var first = start
    while text[first] == 0x20 || text[first] == 0x0A { first += 1 }
    if text[first] == 0x28 || text[first] >= 0x30 && text[first] <= 0x39 {
      return OrdinalRun(marks(), at: first).map {
        NamedList.Count(fewest: $0.count, most: $0.count, range: first..<$0.end)
      }
    }
    return words(from: first)
  }

  /// A, B and C: up to the end of the sentence, with few words in each item.
  private func words(from start: Int) -> NamedList.Count? {
    var commas = 0
    var ands = 0
    var andsInItem = 0
    var lastAnd = 0
    var isLastMarked = false
    var wordsInItem = 0
    var offset = start
    while offset < text.count, text[offset] != 0x0A, offset - start < 400 {
      let byte = text[offset]
      if byte == 0x2E, text[offset + 1] <= 0x20 { break }
      guard isWord(byte) || byte == 0x20 || byte == 0x2C || byte == 0x27 else { return nil }
      if byte == 0x2C {
        commas += 1
        wordsInItem = 0
        andsInItem = 0
        isLastMarked = text.has(" and ", at: offset + 1)
      }
      if byte == 0x20 {
        wordsInItem += 1
        guard wordsInItem <= 6, !isOpen(at: offset + 1) else { return nil }
        if text.has("and ", at: offset + 1), text[offset - 1] != 0x2C {
          ands += 1
          andsInItem += 1
          lastAnd = offset
        }
      }
      offset += 1
    }
    let hasEnd = offset >= text.count || text[offset] == 0x2E || text[offset] == 0x0A
    guard hasEnd, commas > 0, commas + ands > 1 else { return nil }
    // The last item has the “and” of the list before it, or in it: A, B, and C; A, B and C.
    let most = isLastMarked ? commas + 1 : commas + 1 + min(andsInItem, 1)
    let isOneOrTwo = andsInItem > 1 || andsInItem == 1 && isPair(around: lastAnd)
    return NamedList.Count(
      fewest: isOneOrTwo ? commas + 1 : most, most: most, range: start..<offset)
  }

  /// Two words that are one thing: research and development.
  private func isPair(around and: Int) -> Bool {
    Self.pairs.contains { first, second in
      text.has(first, at: and - first.utf8CodeUnitCount) && text.has(second, at: and + 5)
    }
  }

  private static let pairs: [(StaticString, StaticString)] = [
    ("research", "development"), ("health", "safety"), ("safety", "health"),
    ("science", "technology"), ("science", "engineering"), ("culture", "tourism"),
    ("arts", "culture"), ("arts", "crafts"), ("parks", "gardens"), ("parks", "recreation"),
    ("trade", "industry"), ("trade", "investment"), ("law", "order"), ("food", "drink"),
    ("food", "beverage"), ("water", "sanitation"), ("planning", "finance"), ("sales", "marketing"),
    ("training", "education"), ("education", "training"), ("repair", "maintenance"),
    ("walking", "cycling"), ("monitoring", "evaluation"), ("equality", "diversity"),
    ("terms", "conditions"), ("policies", "procedures"), ("children", "families"),
    ("women", "girls"), ("towns", "villages"), ("information", "communication"),
  ]

  /// Words that leave a list open, or make a sentence of it.
  private func isOpen(at offset: Int) -> Bool {
    let words: [StaticString] = [
      "such ", "including ", "other", "etc", "for ", "which ", "where ", "each ", "or ", "will ",
      "is ",
      "are ", "not ", "one ", "two ", "then ", "when ", "by ", "more ",
    ]
    return words.contains { text.has($0, at: offset) }
  }
}
