/// The encoding GBK, for undoing what reading its bytes at the wrong place did to a text.
enum GBK {
  private static let trails = 190
  private static let lineLength = trails * 3 + 1

  /// The character of a pair of bytes, or nil.
  static func scalar(_ lead: UInt8, _ trail: UInt8) -> UInt32? {
    guard lead >= 0x81, lead <= 0xFE, let place = place(ofTrail: trail) else { return nil }
    let value = scalar(line: Int(lead) - 0x81, place: place)
    return value == 0xFFFD ? nil : value
  }

  /// The two bytes of a character, the lead in the high byte; nil for one that GBK has not, ASCII included.
  static func bytes(of scalar: UInt32) -> UInt16? {
    let codes = codes
    guard scalar < codes.count, codes[Int(scalar)] != 0 else { return nil }
    return codes[Int(scalar)]
  }

  /// The bytes in GBK of the characters of the basic plane, the lead in the high byte, 0 for none; made when the first damaged text is met.
  static let codes: [UInt16] = {
    var codes = [UInt16](repeating: 0, count: 0x10000)
    for line in 0..<126 {
      for place in 0..<trails {
        let value = scalar(line: line, place: place)
        let trail = place < 0x3F ? place + 0x40 : place + 0x41
        if value != 0xFFFD { codes[Int(value)] = UInt16((line + 0x81) << 8 | trail) }
      }
    }
    return codes
  }()

  private static func place(ofTrail trail: UInt8) -> Int? {
    switch trail {
    case 0x40...0x7E: Int(trail) - 0x40
    case 0x80...0xFE: Int(trail) - 0x41
    default: nil
    }
  }

  private static func scalar(line: Int, place: Int) -> UInt32 {
    let table = GBKCharacters.characters
    let offset = line * lineLength + place * 3
    guard offset >= 0, offset + 3 <= table.utf8CodeUnitCount else { return 0xFFFD }
    let bytes = table.utf8Start + offset
    if bytes[0] >= 0xE0 {
      return UInt32(bytes[0] & 0xF) << 12 | UInt32(bytes[1] & 0x3F) << 6 | UInt32(bytes[2] & 0x3F)
    }
    // A character of two bytes stands behind a blank.
    return UInt32(bytes[1] & 0x1F) << 6 | UInt32(bytes[2] & 0x3F)
  }
}
