/// Decides how bytes that are no good UTF-8 and have no byte order mark are written.
enum EncodingGuess {
  /// How many characters outside of ASCII are read at most to decide.
  private static let sampleSize = 1 << 18
  /// The mean points from which on text counts as GB18030 or Big5: real text of three characters
  /// or more has 0.7 to 1.7, broken UTF-8 and other things stay below 0.3.
  private static let plausibleMean = 0.5

  /// The encoding of `bytes`; UTF-8 unless another one is much more plausible.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding {
    if let encoding = Utf16Guess.encoding(of: bytes) { return encoding }
    guard !isBrokenUtf8(bytes) else { return .utf8 }
    let gb18030 = LegacyScore(bytes, as: .gb18030, limit: sampleSize).mean
    let big5 = LegacyScore(bytes, as: .big5, limit: sampleSize).mean
    guard max(gb18030, big5) >= plausibleMean else { return .utf8 }
    return big5 > gb18030 ? .big5 : .gb18030
  }

  /// Whether so many high bytes belong to UTF-8 characters that the text was UTF-8 once.
  ///
  /// In GB18030 and Big5 a tenth of the bytes form UTF-8 characters of three bytes by chance, in
  /// texts of a few characters up to a half. Characters of two bytes form often, and count only if
  /// they stand alone, like an accented letter in a Latin word.
  private static func isBrokenUtf8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let scanner = Utf8Scanner(UnsafeRawBufferPointer(bytes))
    var offset = 0
    var high = 0
    var matched = 0
    var hasBadByte = false
    while offset < bytes.count, high < sampleSize {
      guard bytes[offset] >= 0x80 else {
        offset += 1
        continue
      }
      let length = scanner.characterLength(at: offset)
      let end = offset + max(length, 1)
      if length >= 3 || length == 2 && isAlone(offset..<end, in: bytes) { matched += length }
      hasBadByte = hasBadByte || length == 0
      high += end - offset
      offset = end
    }
    let share = high < 64 ? 2 : 4
    return !hasBadByte || matched * share >= high
  }

  private static func isAlone(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = range.lowerBound == 0 ? 0 : bytes[range.lowerBound - 1]
    let after = range.upperBound == bytes.count ? 0 : bytes[range.upperBound]
    return before < 0x80 && after < 0x80
  }
}
