import TextAnalysis

/// Finds English words spelled both with -ise and with -ize.
struct EnglishSpelling {
  private static let trigger = FewCharacters("z")

  /// The words with -ize in small letters, with the stem before it, in bytes of the text.
  static func words(in text: ByteView) -> [(word: Range<Int>, stem: Range<Int>)] {
    // What begins with a Chinese character is no English text.
    guard text[0] < 0x80 else { return [] }
    var words: [(word: Range<Int>, stem: Range<Int>)] = []
    var offset = 0
    while let z = trigger.next(in: text, from: offset) {
      offset = z + 1
      guard text[z] == 0x7A, text[z - 1] == 0x69, isSuffix(text, z + 1) else { continue }
      var start = z - 1
      while isSmall(text[start - 1]) { start -= 1 }
      var end = z + 1
      while isSmall(text[end]) { end += 1 }
      offset = end
      // Three letters at least: size, prize and seize have no other form; names keep theirs.
      guard z - 1 - start >= 3, !isLetter(text[start - 1]), !isLetter(text[end]) else { continue }
      words.append((start..<end, start..<z - 1))
    }
    return words
  }

  /// Where a word with the same stem and -ise stands.
  static func other(of stem: [UInt8], in text: ByteView) -> Range<Int>? {
    guard let first = stem.first else { return nil }
    let length = stem.count
    var offset = 0
    while offset + length + 2 <= text.count {
      defer { offset += 1 }
      // A capital may begin a sentence.
      guard text[offset] | 0x20 == first, !isLetter(text[offset - 1]),
        text[offset + length] == 0x69,
        text[offset + length + 1] == 0x73, isSuffix(text, offset + length + 2),
        stem.withUnsafeBufferPointer({
          text.part(offset + 1..<offset + length) == ByteView($0).part(1..<length)
        })
      else { continue }
      var end = offset + length
      while isSmall(text[end]) { end += 1 }
      return offset..<end
    }
    return nil
  }

  /// e, ed, es, ing, ation
  private static func isSuffix(_ text: ByteView, _ offset: Int) -> Bool {
    text[offset] == 0x65 || text.has("ing", at: offset) || text.has("ation", at: offset)
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  private static func isLetter(_ byte: UInt8) -> Bool { isSmall(byte | 0x20) }
}
