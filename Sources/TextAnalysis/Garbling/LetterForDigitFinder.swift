/// Finds letters that stand for the digits they look like: 2O26年, 1O处, l2所.
struct LetterForDigitFinder {
  private let text: ByteView

  /// The letters, in order.
  static func find(in text: ByteView) -> [Garble] {
    let finder = LetterForDigitFinder(text: text)
    var found: [Garble] = []
    var offset = 0
    while offset < text.count {
      guard isPart(text[offset]) else {
        offset += 1
        continue
      }
      var end = offset
      while isPart(text[end]) { end += 1 }
      found += finder.letters(in: offset..<end)
      offset = end
    }
    return found
  }

  /// The digit that a letter looks like.
  static func digit(for letter: UInt32) -> Character? {
    switch letter {
    case 0x4F, 0x6F: "0"
    case 0x49, 0x6C: "1"
    default: nil
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || digit(for: UInt32(byte)) != nil
  }

  /// The letters of a stretch of digits and such letters, if it is a number.
  private func letters(in range: Range<Int>) -> [Garble] {
    let digits = range.count { text[$0] &- 0x30 < 10 }
    guard digits > 0, digits < range.count, isNumber(range) else { return [] }
    return range.compactMap { offset in
      Self.digit(for: UInt32(text[offset])).map { digit in
        let isInside = range.lowerBound < offset && offset < range.upperBound - 1
        return Garble(
          .letterForDigit, offset..<offset + 1, original: String(digit), isCertain: isInside)
      }
    }
  }

  /// Whether the stretch counts something: no O2O, no H2O, no 2l of water.
  private func isNumber(_ range: Range<Int>) -> Bool {
    let (first, last) = (text[range.lowerBound], text[range.upperBound - 1])
    let opens = first &- 0x30 < 10 || first == UInt8(ascii: "l")
    let closes = last &- 0x30 < 10 || last == UInt8(ascii: "O")
    guard opens, closes, !range.contains(where: { text[$0] == UInt8(ascii: "I") }) else {
      return false
    }
    let before = text[range.lowerBound - 1]
    guard before == 0 || before == 0x20 || before >= 0x80 else { return false }
    let next = text[range.upperBound]
    guard next >= 0x80 else { return next == UInt8(ascii: "%") }
    return text.scalar(at: range.upperBound).value &- 0x4E00 < 0x5200
  }
}
