import TextAnalysis

/// The words of English sentences, for comparing what two of them speak of.
enum EnglishWords {
  /// The part of a sentence around `range`: between commas, full stops, semicolons and “and”.
  static func part(around range: Range<Int>, in text: ByteView) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 300, !isBreak(at: start - 1, in: text),
      !text.has(" and ", at: start - 5)
    {
      start -= 1
    }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < 300, !isBreak(at: end, in: text),
      !text.has(" and ", at: end)
    { end += 1 }
    return start..<end
  }

  /// A mark before a blank or the end, a colon or a new line.
  private static func isBreak(at offset: Int, in text: ByteView) -> Bool {
    switch text[offset] {
    case 0x0A, 0x28, 0x29: true
    case 0x2C, 0x2E, 0x3A, 0x3B: text[offset + 1] <= 0x20
    default: false
    }
  }

  /// Hashes of the words that say what is spoken of, without their endings.
  static func stems(in text: ByteView) -> Set<Int> {
    var stems: Set<Int> = []
    var offset = 0
    while offset < text.count {
      guard isLetter(text[offset]) else {
        offset += 1
        continue
      }
      var end = offset
      while isLetter(text[end]) || text[end] == 0x26 { end += 1 }
      let word = (offset..<end).map { text[$0] | 0x20 }
      offset = end
      let stem: Int? = word.withUnsafeBufferPointer { Self.stem(of: ByteView($0)) }
      if let stem { stems.insert(stem) }
    }
    return stems
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private static func stem(of word: ByteView) -> Int? {
    guard word.count > 1, !small.contains(where: { isWord(word, $0) }) else { return nil }
    var count = word.count
    for ending in endings where count - ending.utf8CodeUnitCount >= 3 {
      if word.has(ending, at: count - ending.utf8CodeUnitCount) {
        count -= ending.utf8CodeUnitCount
        break
      }
    }
    return word.part(0..<count).hash
  }

  private static func isWord(_ word: ByteView, _ other: StaticString) -> Bool {
    word.count == other.utf8CodeUnitCount && word.has(other, at: 0)
  }

  private static let endings: [StaticString] = ["ings", "ing", "ies", "ed", "es", "s", "e", "y"]

  private static let small: [StaticString] = [
    "the", "an", "of", "to", "for", "by", "with", "from", "in", "at", "on", "no", "fewer", "than",
    "less", "more", "least", "most", "and", "or", "all", "up", "over", "about", "their", "its",
    "them", "will", "be", "is", "are", "percent", "per", "cent", "million", "billion", "thousand",
  ]

  /// Words that make a figure one of several, or of something else.
  static let narrowing: Set<Int> = {
    let words: [StaticString] = [
      "each", "every", "first", "second", "third", "including", "average", "annually", "monthly",
      "another", "further", "last", "previous", "up",
    ]
    return Set(
      words.compactMap { word in
        stem(
          of: ByteView(
            UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)))
      })
  }()
}
