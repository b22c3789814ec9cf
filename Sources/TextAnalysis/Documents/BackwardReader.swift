/// Reads the parts of a document number from its end.
struct BackwardReader {
  /// Digits of either width.
  struct Digits {
    let range: Range<Int>
    /// The value; nil for more than five digits.
    let value: Int
    let count: Int
    let hasLeadingZero: Bool
    /// Whether digits of full width are among them.
    var isWide = false
    /// Whether they are Chinese numerals.
    var isChinese = false

    var isYear: Bool { count == 4 && (1949...2199).contains(value) }
  }

  private let text: ByteView
  /// What was read begins here.
  private(set) var offset: Int

  init(_ text: ByteView, at offset: Int) {
    self.text = text
    self.offset = offset
  }

  /// Passes over a few blanks.
  mutating func skipBlanks() {
    for _ in 0..<4 {
      if text[offset - 1] == 0x20 {
        offset -= 1
      } else if text.has("\u{3000}", endingAt: offset) {
        offset -= 3
      } else {
        return
      }
    }
  }

  mutating func take(_ word: StaticString) -> Bool {
    guard text.has(word, endingAt: offset) else { return false }
    offset -= word.utf8CodeUnitCount
    return true
  }

  /// Passes over a dash or hyphen.
  mutating func takeDash() -> Bool { take("—") || take("－") || take("-") || take("–") }

  /// Whether the bracket here is the first of `brackets`; nil, without a step, where none stands.
  mutating func bracket(_ brackets: [StaticString]) -> Bool? {
    guard let index = brackets.firstIndex(where: { text.has($0, endingAt: offset) }) else {
      return nil
    }
    offset -= brackets[index].utf8CodeUnitCount
    return index == 0
  }

  /// The digits here; nil, without a step, for none or for more than `most`.
  mutating func digits(atMost most: Int) -> Digits? {
    var start = offset
    var (value, count, unit, first) = (0, 0, 1, 0)
    while let (digit, length) = digit(endingAt: start) {
      guard count < most else { return nil }
      value += digit * unit
      unit *= 10
      first = digit
      count += 1
      start -= length
    }
    guard count > 0 else { return nil }
    defer { offset = start }
    return Digits(
      range: start..<offset, value: value, count: count, hasLeadingZero: first == 0 && count > 1,
      isWide: offset - start > count)
  }

  /// The Chinese numerals here; nil, without a step, for none or for more than `most`.
  mutating func numerals(atMost most: Int) -> Digits? {
    var start = offset
    while start >= 3, text[start - 3] >= 0xE0,
      TimeNumber.isNumeral(text.scalar(at: start - 3).value)
    {
      guard offset - start < 3 * most else { return nil }
      start -= 3
    }
    guard let number = TimeNumber(in: text, at: start), number.end == offset, !number.isArabic,
      number.value > 0
    else { return nil }
    defer { offset = start }
    return Digits(
      range: start..<offset, value: number.value, count: number.length, hasLeadingZero: false,
      isChinese: true)
  }

  private func digit(endingAt end: Int) -> (value: Int, length: Int)? {
    let byte = text[end - 1]
    if byte &- 0x30 < 10 { return (Int(byte & 0xF), 1) }
    let (scalar, length) = text.scalar(at: end - 3)
    guard length == 3, (0xFF10...0xFF19).contains(scalar) else { return nil }
    return (Int(scalar - 0xFF10), 3)
  }

  /// The Chinese characters here, at most `most` of them.
  mutating func ideographs(atMost most: Int) -> Range<Int> {
    let end = offset
    for _ in 0..<most {
      let (scalar, length) = text.scalar(at: offset - 3)
      guard length == 3, (0x4E00...0x9FFF).contains(scalar) else { break }
      offset -= 3
    }
    return offset..<end
  }
}
