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
        Self.fold(text, scalars, keepsPlaces ? places : nil)
      }
    }
  }

  /// Folds `text` into memory that has room for a scalar for each of its bytes, and gives how many there are.
  private static func fold(
    _ text: ByteView, _ scalars: UnsafeMutableBufferPointer<UInt32>,
    _ places: UnsafeMutableBufferPointer<Range<Int>>?
  ) -> Int {
    var (offset, count) = (0, 0)
    var isAfterHan = false
    while offset < text.count {
      // Most characters are ideographs.
      let first = count
      while let scalar = ideograph(text, offset) {
        scalars[count] = scalar
        if let places { places[count] = offset..<(offset + 3) }
        count += 1
        offset += 3
      }
      if count > first { isAfterHan = WordingCharacter(scalars[count - 1]) == .ideograph }
      guard offset < text.count else { break }
      if isAfterHan, mayOpenBracket(text[offset]),
        let end = PinyinNote.end(in: text, from: offset)
      {
        offset = end
        continue
      }
      let (value, length) = text.scalar(at: offset)
      let scalar = value == 0xFFFD ? 0x3F : TextFolding.scalar(value)
      isAfterHan = WordingCharacter(scalar) == .ideograph
      if scalar != 0 {
        scalars[count] = scalar
        if let places { places[count] = offset..<(offset + length) }
        count += 1
      }
      offset += length
    }
    return count
  }

  /// Lends the scalars to `body`.
  func withView<Result>(_ body: (ScalarView) -> Result) -> Result {
    scalars.withUnsafeBufferPointer { body(ScalarView($0, count: count)) }
  }

  /// Lends the scalars to `body`, and for each its bytes in the text as written.
  func withViewAndPlaces<Result>(
    _ body: (ScalarView, UnsafeBufferPointer<Range<Int>>) -> Result
  ) -> Result {
    withView { view in places.withUnsafeBufferPointer { body(view, $0) } }
  }

  @inline(__always)
  private static func mayOpenBracket(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0xEF }

  /// The folded form of the ideograph of three bytes at `offset`; nil for any other character.
  @inline(__always)
  private static func ideograph(_ text: ByteView, _ offset: Int) -> UInt32? {
    guard offset < text.count &- 2, let base = text.base else { return nil }
    let (lead, second, third) = (base[offset], base[offset &+ 1], base[offset &+ 2])
    guard lead &- 0xE4 < 6, second & 0xC0 == 0x80, third & 0xC0 == 0x80,
      let form = HanFolding.ideograph(lead, second, third)
    else { return nil }
    return UInt32(form[0] & 0x0F) << 12 | UInt32(form[1] & 0x3F) << 6 | UInt32(form[2] & 0x3F)
  }
}
