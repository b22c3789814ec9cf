/// A text as folded characters that can be walked both ways. Blanks beside a Chinese character are
/// no characters; they are remembered as the gap before the next one. Other blanks are one character.
struct UnitLetters {
  let letters: [UnitLetter]
  let count: Int

  init(_ text: ByteView, _ vocabulary: UnitVocabulary = .shared) {
    // Each character, and each run of blanks, has at least one byte.
    letters = [UnitLetter](unsafeUninitializedCapacity: text.count) { output, count in
      count = Self.read(text, vocabulary, into: output)
    }
    count = letters.count
  }

  private static func read(
    _ text: ByteView, _ vocabulary: UnitVocabulary,
    into output: UnsafeMutableBufferPointer<UnitLetter>
  ) -> Int {
    var count = 0
    var gap = UnitLetter.Gap.none
    var last = UnitLetter.Form.wide
    var offset = 0
    while offset < text.count {
      let (value, length) = text.scalar(at: offset)
      if value < 0x4E00, let blank = Self.blank(value) {
        gap = gap == .line ? .line : blank
        offset += length
        continue
      }
      let start = UInt32(truncatingIfNeeded: offset)
      let symbol = vocabulary.symbol(of: value)
      let form = vocabulary.form(of: value, symbol)
      if gap != .none, count > 0, last != .wide, form != .wide {
        output[count] = UnitLetter(
          symbol: UnitVocabulary.blank, form: .mark, gap: gap, length: 0, start: start)
        count += 1
        gap = .none
      }
      output[count] = UnitLetter(
        symbol: symbol, form: form, gap: gap, length: UInt8(truncatingIfNeeded: length),
        start: start)
      count += 1
      gap = .none
      last = form
      offset += length
    }
    return count
  }

  private static func blank(_ value: UInt32) -> UnitLetter.Gap? {
    switch value {
    case 0x20, 0x09, 0xA0, 0x3000, 0x200B: .blank
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .line
    default: nil
    }
  }

  /// The symbol at a position; 0 outside of the text.
  @inline(__always)
  func symbol(_ position: Int) -> UInt16 {
    position >= 0 && position < count ? letters[position].symbol : 0
  }

  /// Whether a Latin letter stands at a position.
  @inline(__always)
  func isLatin(_ position: Int) -> Bool {
    position >= 0 && position < count && letters[position].form == .latin
  }

  /// Whether a digit stands at a position.
  func isDigit(_ position: Int) -> Bool {
    position >= 0 && position < count && letters[position].form == .digit
  }

  /// What stands before the letter at a position; a line break outside of the text.
  func gap(_ position: Int) -> UnitLetter.Gap {
    position >= 0 && position < count ? letters[position].gap : .line
  }

  /// The bytes that a range of letters stands for.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= count else { return 0..<0 }
    return Int(letters[range.lowerBound].start)..<letters[range.upperBound - 1].end
  }
}
