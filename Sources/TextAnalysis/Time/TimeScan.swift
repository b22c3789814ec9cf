/// Walks a text once and gives each time expression in it.
struct TimeScan {
  let parser: TimeParser
  /// The marks that are open where the expression given last begins.
  private(set) var enclosure = TimeEnclosure()
  private var position = 0

  /// A scan of `text` from its beginning.
  init(_ text: ByteView, context: TimeContext, isProse: Bool) {
    parser = TimeParser(text: text, context: context, isProse: isProse)
  }

  /// The next expression; nil at the end of the text.
  mutating func next() -> TimeExpression? {
    let text = parser.text
    let lexicon = parser.lexicon
    while position < text.count {
      let (value, length) = Self.scalar(in: text, at: position)
      guard lexicon.canStart(value, inProse: parser.isProse), !isInsideWord(value) else {
        enclosure.note(value, at: position)
        position += length
        continue
      }
      let next = Self.scalar(in: text, at: position + length).value
      if lexicon.canStart(value, before: next), let found = parser.expression(at: position) {
        position = max(found.end, position + length)
        return found
      }
      enclosure.note(value, at: position)
      position = endOfNumerals(at: position) ?? position + length
    }
    return nil
  }

  /// The character at `offset`, with a short way for ASCII and for Chinese characters.
  @inline(__always)
  private static func scalar(in text: ByteView, at offset: Int) -> (value: UInt32, length: Int) {
    let lead = text[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let (second, third) = (text[offset + 1], text[offset + 2])
    // Leads E4…E9 have no overlong forms and no surrogates.
    guard lead &- 0xE4 < 6, second & 0xC0 == 0x80, third & 0xC0 == 0x80 else {
      return text.scalar(at: offset)
    }
    return (UInt32(lead & 0xF) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F), 3)
  }

  /// Whether a letter stands behind another one, so that no word begins with it.
  private func isInsideWord(_ value: UInt32) -> Bool {
    TimeLexicon.isLetter(value) && TimeLexicon.isLetter(UInt32(parser.text[position - 1]))
  }

  /// Where the figure that begins at `offset` ends, its points and commas included.
  private func endOfNumerals(at offset: Int) -> Int? {
    guard var number = TimeNumber(in: parser.text, at: offset) else { return nil }
    while number.isArabic, Self.isPoint(parser.text[number.end]),
      let next = TimeNumber(in: parser.text, at: number.end + 1), next.isArabic
    {
      number = next
    }
    return number.end
  }

  private static func isPoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }
}
