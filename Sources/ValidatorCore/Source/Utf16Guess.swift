/// Recognises UTF-16 that has no byte order mark.
///
/// The ASCII characters of a YAML file (keys, colons, line ends) have a zero byte in UTF-16, always
/// in the same half of the code unit, and the other units are Chinese characters and their marks.
enum Utf16Guess {
  private static let sampleSize = 1 << 16

  /// The byte order in which `bytes` are plausible UTF-16; nil if they are in neither.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    let sample = bytes.prefix(sampleSize)
    let units = sample.count / 2
    var zeros = (even: 0, odd: 0)
    var hasHighByte = false
    for (offset, byte) in sample.enumerated() {
      hasHighByte = hasHighByte || byte >= 0x80
      guard byte == 0 else { continue }
      if offset & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let bigEndian = zeros.even > zeros.odd
    let (many, few) = bigEndian ? (zeros.even, zeros.odd) : (zeros.odd, zeros.even)
    // Any two ASCII bytes make a Chinese character, so that ASCII with a few zeros looks plausible.
    let enough = max(2, hasHighByte ? units / 50 : units * 2 / 5)
    guard many >= enough, few * 20 <= many else { return nil }
    let plausible = (0..<units).count { unit in
      let (first, second) = (UInt32(sample[unit * 2]), UInt32(sample[unit * 2 + 1]))
      return isPlausible(bigEndian ? first << 8 | second : second << 8 | first)
    }
    guard plausible * 10 >= units * 9 else { return nil }
    return bigEndian ? .utf16BigEndian : .utf16LittleEndian
  }

  private static func isPlausible(_ unit: UInt32) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0xA0..<0x100, 0x2010..<0x2040, 0x2190..<0x2200,
      0x2460..<0x2600, 0x3000..<0x3020, 0x4E00..<0xA000, 0xFF00..<0xFFF0:
      true
    default:
      false
    }
  }
}
