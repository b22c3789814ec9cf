/// A character of a text that may be damaged, with the bytes that it has in GBK.
struct GarbledUnit {
  /// The character.
  let scalar: UInt32
  /// Its bytes in the text.
  let range: Range<Int>
  /// Its two bytes in GBK, the lead in the high byte; 0 for ASCII and for what GBK has not.
  let code: UInt16

  /// The lead byte.
  var lead: UInt8 { UInt8(code >> 8) }
  /// The trail byte.
  var trail: UInt8 { UInt8(truncatingIfNeeded: code) }
  /// Whether it is no ASCII.
  var isHigh: Bool { scalar >= 0x80 }
  /// Whether it stands for bytes that were no character.
  var isReplacement: Bool { scalar == 0xFFFD || scalar == 0x3F }
  /// Whether it is a digit of ASCII.
  var isDigit: Bool { (0x30...0x39).contains(scalar) }
  /// Whether it is a letter of ASCII.
  var isLatin: Bool { (0x61...0x7A).contains(scalar) || (0x41...0x5A).contains(scalar) }

  /// The characters of `text` without those in `skipped`, ranges in order.
  static func units(of text: ByteView, without skipped: [Range<Int>]) -> [GarbledUnit] {
    var units: [GarbledUnit] = []
    units.reserveCapacity(text.count / 2)
    var skipped = skipped[...]
    var offset = 0
    while offset < text.count {
      if let next = skipped.first, next.lowerBound <= offset {
        offset = max(offset, next.upperBound)
        skipped.removeFirst()
        continue
      }
      let (scalar, length) = text.quickScalar(at: offset)
      units.append(
        GarbledUnit(
          scalar: scalar, range: offset..<offset + length,
          code: scalar < 0x80 ? 0 : GBK.bytes(of: scalar) ?? 0))
      offset += length
    }
    return units
  }
}
