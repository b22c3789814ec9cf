import TextAnalysis

/// Where a clause stands among the sentences of its text, told while the text is walked from clause to clause.
struct SentencePlace: Sendable {
  /// The number of its part of a sentence: ；ends one as the end of the sentence does.
  private(set) var part: Int32 = 0
  private var offset = 0

  /// Goes on to the next clause: sentences end between clauses, so that is all that is looked at.
  mutating func move(to clause: Range<Int>, in text: ByteView) {
    while offset < clause.lowerBound {
      // Behind its first byte a character begins no mark.
      if text[offset] & 0xC0 != 0x80,
        Self.endsSentence(text, at: offset) || text.has(anyOf: Self.parts, at: offset)
      {
        part &+= 1
      }
      offset += 1
    }
    offset = max(offset, clause.upperBound)
  }

  /// Whether a sentence or a part of one begins or ends at `offset`.
  static func isEdge(of text: ByteView, _ offset: Int) -> Bool {
    offset <= 0 || offset >= text.count || endsSentence(text, at: offset)
      || text.has(anyOf: parts, at: offset) || text.has(anyOf: parts, endingAt: offset)
      || ends.contains {
        text.has($0, endingAt: offset) && endsSentence(text, at: offset - $0.utf8CodeUnitCount)
      }
  }

  /// Whether a sentence ends with the mark at `offset`; the point of 4. ends none.
  private static func endsSentence(_ text: ByteView, at offset: Int) -> Bool {
    guard text.has(anyOf: ends, at: offset) else { return false }
    let isNumber = offset > 0 && text[offset - 1] &- UInt8(ascii: "0") < 10
    return text[offset] != UInt8(ascii: ".") || !isNumber
  }

  private static let ends: [StaticString] = ["。", "！", "？", "!", "?", "\n", ". "]
  private static let parts: [StaticString] = ["；", ";"]
}
