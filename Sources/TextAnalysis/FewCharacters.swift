/// A few dozen characters that texts are searched for: one look at each character of the text, and none at most of
/// its bytes.
public struct FewCharacters: Sendable {
  /// A bit for each character of ASCII.
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// A bit for each pair of last bytes of a character of three bytes: 64 words of 64 bits.
  private var pairs = [UInt64](repeating: 0, count: 64)

  /// The characters of `characters`, each of one or three bytes in UTF-8; others are passed over.
  public init(_ characters: String) {
    for scalar in characters.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0..<64: low |= 1 << UInt64(value)
      case 64..<128: high |= 1 << UInt64(value - 64)
      case 0x800..<0x10000: pairs[Int(value >> 6 & 63)] |= 1 << UInt64(value & 63)
      default: break
      }
    }
  }

  /// Where the first of the characters stands at or behind `start`; nil if there is none. `start` lies between
  /// characters. A character that ends in the same two bytes may be given for one of them: the caller looks.
  public func next(in text: ByteView, from start: Int) -> Int? {
    guard let base = text.base, start >= 0 else { return nil }
    return pairs.withUnsafeBufferPointer { pairs in
      var offset = start
      // The last character may be cut off.
      let safe = text.count - 3
      while offset < text.count {
        let byte = base[offset]
        if byte >= 0xE0 {
          guard offset <= safe else { return nil }
          let mask = pairs[Int(base[offset &+ 1] & 63)]
          if mask >> UInt64(base[offset &+ 2] & 63) & 1 == 1, byte < 0xF0 { return offset }
          offset &+= byte < 0xF0 ? 3 : 4
        } else {
          if byte < 0x80, (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1 { return offset }
          offset &+= 1
        }
      }
      return nil
    }
  }
}
