/// How much like Chinese text bytes look when they are read as GB18030 or Big5.
///
/// Both encodings give a character to almost any pair of high bytes, so that a pair proves nothing:
/// what tells is how common the characters are. In real text nearly all are among the 2400 most
/// frequent; bytes read in the wrong encoding give rare ones.
struct LegacyScore {
  /// The mean of the points of a character: near 2 for text, below 0 for what is none. 0 for less
  /// than three characters, which prove nothing.
  let mean: Double

  /// The points by the rank that `CommonCharacters` gives.
  private static let points = [-2, -1, 1, 2]
  private static let pointsForFourBytes = -1
  private static let pointsForNoCharacter = -4

  /// Reads at most the first `limit` characters outside of ASCII.
  init(_ bytes: UnsafeBufferPointer<UInt8>, as encoding: TextEncoding, limit: Int) {
    var offset = 0
    var characters = 0
    var total = 0
    while offset < bytes.count, characters < limit {
      guard bytes[offset] >= 0x80 else {
        offset += 1
        continue
      }
      let (points, length) = LegacyScore.character(bytes, at: offset, encoding)
      total += points
      characters += 1
      offset += length
    }
    mean = characters < 3 ? 0 : Double(total) / Double(characters)
  }

  private static func character(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ encoding: TextEncoding
  ) -> (points: Int, length: Int) {
    func byte(_ step: Int) -> Int { offset + step < bytes.count ? Int(bytes[offset + step]) : 0 }
    guard (0x81...0xFE).contains(byte(0)) else { return (pointsForNoCharacter, 1) }
    let rank: Int?
    if encoding == .big5 {
      rank = big5Rank(lead: byte(0), trail: byte(1))
    } else {
      let digits = 0x30...0x39
      if digits.contains(byte(1)), (0x81...0xFE).contains(byte(2)), digits.contains(byte(3)) {
        return (pointsForFourBytes, 4)
      }
      rank = gb18030Rank(lead: byte(0), trail: byte(1))
    }
    guard let rank else { return (pointsForNoCharacter, 1) }
    return (points[rank], 2)
  }

  private static func gb18030Rank(lead: Int, trail: Int) -> Int? {
    switch trail {
    case 0x40...0x7E: rank(CommonCharacters.gb18030, lead: lead, place: trail - 0x40, of: 190)
    case 0x80...0xFE: rank(CommonCharacters.gb18030, lead: lead, place: trail - 0x41, of: 190)
    default: nil
    }
  }

  private static func big5Rank(lead: Int, trail: Int) -> Int? {
    switch trail {
    case 0x40...0x7E: rank(CommonCharacters.big5, lead: lead, place: trail - 0x40, of: 157)
    case 0xA1...0xFE: rank(CommonCharacters.big5, lead: lead, place: trail - 0x62, of: 157)
    default: nil
    }
  }

  /// Reads the rank of a pair from a table whose lines hold `trails` places, three to a byte.
  private static func rank(
    _ table: StaticString, lead: Int, place: Int, of trails: Int
  ) -> Int? {
    let lineLength = (trails + 2) / 3 + 1
    let index = (lead - 0x81) * lineLength + place / 3
    guard index < table.utf8CodeUnitCount else { return nil }
    return (Int(table.utf8Start[index]) - 0x30) >> (place % 3 * 2) & 3
  }
}
