/// A few dozen characters that texts are searched for: one look at each character of the text, and none at most of
/// its bytes.
public struct FewCharacters: Sendable {
  /// A bit for each character of ASCII.
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// A bit for each character of three bytes: a word for each pair of first bytes.
  private var wide = [UInt64](repeating: 0, count: 1024)
  /// Whether one of them is a Chinese character; else those of a text are passed over unseen.
  private var hasHan = false

  /// The characters of `characters`, each of one or three bytes in UTF-8; others are passed over.
  public init(_ characters: String) {
    for scalar in characters.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0..<64: low |= 1 << UInt64(value)
      case 64..<128: high |= 1 << UInt64(value - 64)
      case 0x800..<0x10000:
        wide[Int(value >> 6)] |= 1 << UInt64(value & 63)
        hasHan = hasHan || value >= 0x4000 && value < 0xA000
      default: break
      }
    }
  }

  /// Where the first of the characters stands at or behind `start`; nil if there is none. `start` lies between
  /// characters.
  public func next(in text: ByteView, from start: Int) -> Int? {
    guard let base = text.base, start >= 0 else { return nil }
    let (low, high, count, hasHan) = (low, high, text.count, hasHan)
    return wide.withUnsafeBufferPointer { wide in
      var offset = start
      while offset < count {
        // Most characters of most texts, in few steps; the bits that mark bytes of UTF-8 are taken off together.
        while offset &+ 2 < count, base[offset] &- 0xE4 < 6 {
          if hasHan {
            let word = Int(base[offset]) &<< 6 &+ Int(base[offset &+ 1]) &- (0xE0 << 6 + 0x80)
            if wide[word & 1023] &>> UInt64(base[offset &+ 2]) & 1 == 1 { return offset }
          }
          offset &+= 3
        }
        guard offset < count else { return nil }
        let byte = base[offset]
        if byte >= 0xE0 {
          // The last character may be cut off.
          guard offset &+ 2 < count else { return nil }
          let word = Int(byte & 15) &* 64 &+ Int(base[offset &+ 1] & 63)
          if wide[word] >> UInt64(base[offset &+ 2] & 63) & 1 == 1, byte < 0xF0 { return offset }
          offset &+= byte < 0xF0 ? 3 : 4
        } else {
          if byte < 0x80, (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1 { return offset }
          offset &+= 1
        }
      }
      return nil
    }
  }

  /// Whether one of the characters stands at `offset`.
  public func stand(at offset: Int, in text: ByteView) -> Bool {
    let byte = text[offset]
    guard byte >= 0xE0 else {
      return byte < 0x80 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
    }
    guard byte < 0xF0 else { return false }
    let word = Int(byte & 15) * 64 + Int(text[offset + 1] & 63)
    return wide[word] >> UInt64(text[offset + 2] & 63) & 1 == 1
  }
}
