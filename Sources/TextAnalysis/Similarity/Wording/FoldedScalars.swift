/// The folded characters of a text, as Unicode scalars, one text after another with the same memory.
struct FoldedScalars: Sendable {
  /// The number of scalars.
  private(set) var count = 0
  /// For each scalar, its bytes in the text as written; those behind ``count`` belong to an earlier text.
  private(set) var places: [Range<Int>] = []
  /// The scalars; those behind ``count`` belong to an earlier text.
  private var scalars: [UInt32] = []

  /// Folds `text`. Bytes that are no character become question marks; pinyin in brackets behind a character is left out.
  mutating func read(_ text: ByteView, keepsPlaces: Bool) {
    if scalars.count < text.count { scalars = [UInt32](repeating: 0, count: text.count * 2) }
    if keepsPlaces, places.count < text.count {
      places = [Range<Int>](repeating: 0..<0, count: text.count * 2)
    }
    count = scalars.withUnsafeMutableBufferPointer { scalars in
      places.withUnsafeMutableBufferPointer { places in
        var offset = 0
        var count = 0
        var isAfterHan = false
        while offset < text.count {
          if isAfterHan, Self.mayOpenBracket(text[offset]),
            let end = PinyinNote.end(in: text, from: offset)
          {
            offset = end
            continue
          }
          let (scalar, length) = Self.folded(text, offset)
          isAfterHan = WordingCharacter(scalar) == .ideograph
          if scalar != 0 {
            scalars[count] = scalar
            if keepsPlaces { places[count] = offset..<(offset + length) }
            count += 1
          }
          offset += length
        }
        return count
      }
    }
  }

  /// Lends the scalars to `body`.
  func withView<Result>(_ body: (ScalarView) -> Result) -> Result {
    scalars.withUnsafeBufferPointer { body(ScalarView($0, count: count)) }
  }

  @inline(__always)
  private static func mayOpenBracket(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0xEF }

  @inline(__always)
  private static func folded(_ text: ByteView, _ offset: Int) -> (UInt32, Int) {
    let (lead, second, third) = (text[offset], text[offset + 1], text[offset + 2])
    if lead &- 0xE4 < 6, second & 0xC0 == 0x80, third & 0xC0 == 0x80,
      let form = HanFolding.ideograph(lead, second, third)
    {
      let high = UInt32(form[0] & 0x0F) << 12
      return (high | UInt32(form[1] & 0x3F) << 6 | UInt32(form[2] & 0x3F), 3)
    }
    let (value, length) = text.scalar(at: offset)
    return (value == 0xFFFD ? 0x3F : TextFolding.scalar(value), length)
  }
}
