/// The reading of a character that a converter has put behind it, in brackets: 漢(hàn). It is no part
/// of the sentence, and a word goes on behind it.
enum PinyinNote {
  /// Letters of the longest syllable.
  private static let longest = 6

  /// The offset behind the note that begins at `start`, with its bracket; nil where there is none.
  static func end(in text: ByteView, from start: Int) -> Int? {
    guard let open = bracket(in: text, at: start, half: 0x28, full: 0xFF08) else { return nil }
    var offset = open
    var letters = 0
    while letters <= longest {
      if letters > 0, let end = bracket(in: text, at: offset, half: 0x29, full: 0xFF09) {
        return end
      }
      let (scalar, length) = text.scalar(at: offset)
      guard isLetter(scalar) else { return nil }
      letters += 1
      offset += length
    }
    return nil
  }

  private static func bracket(in text: ByteView, at offset: Int, half: UInt32, full: UInt32) -> Int?
  {
    guard offset < text.count else { return nil }
    let (scalar, length) = text.scalar(at: offset)
    return scalar == half || scalar == full ? offset + length : nil
  }

  /// Whether a scalar is a small letter, with the mark of a tone or without.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61...0x7A, 0xE0, 0xE1, 0xE8...0xEA, 0xEC, 0xED, 0xF2, 0xF3, 0xF9, 0xFA, 0xFC: true
    case 0x101, 0x113, 0x11B, 0x12B, 0x144, 0x148, 0x14D, 0x16B, 0x1F9: true
    case 0x1CE, 0x1D0, 0x1D2, 0x1D4, 0x1D6, 0x1D8, 0x1DA, 0x1DC, 0x1E3F, 0x251, 0x261: true
    default: false
    }
  }
}
