/// Turns the bytes of a file into UTF-8 that libyaml accepts, whatever the bytes are.
///
/// UTF-8 is the rule and costs one scan without a copy. UTF-16, UTF-32 (with its mark only), GB18030 and Big5 are transcoded.
public enum TextDecoder {
  /// Decodes the bytes of a file. Never fails: what cannot be read is replaced and noted.
  ///
  /// Good UTF-8 comes back as the same array. UTF-8 with bad bytes or with characters that libyaml
  /// refuses or misreads is mended at equal length. Takes linear time and, beside the result, a
  /// constant amount of memory.
  public static func decode(_ bytes: [UInt8]) -> DecodedText {
    let mark = byteOrderMark(of: bytes)
    let encoding = mark?.encoding ?? .utf8
    guard encoding == .utf8 else {
      return transcode(bytes, from: mark?.length ?? 0, encoding, hasByteOrderMark: true)
    }
    let start = mark?.length ?? 0
    let stop = bytes.withUnsafeBytes { Utf8Scanner($0).firstStop(from: start) }
    guard stop < bytes.count else {
      return DecodedText(
        bytes: bytes, encoding: .utf8, hasByteOrderMark: mark != nil, problems: [])
    }
    let guess = mark == nil ? bytes.withUnsafeBufferPointer(EncodingGuess.encoding) : .utf8
    guard guess == .utf8 else {
      return transcode(bytes, from: 0, guess, hasByteOrderMark: false)
    }
    return sanitize(
      bytes, from: stop, EncodingProblemTally(), .utf8, hasByteOrderMark: mark != nil)
  }

  private static func byteOrderMark(of bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    // Before UTF-16, whose mark this one begins with.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, 4) }
    return nil
  }

  private static func transcode(
    _ bytes: [UInt8], from start: Int, _ encoding: TextEncoding, hasByteOrderMark: Bool
  ) -> DecodedText {
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      let decoder = Utf16Decoder(bytes, from: start, bigEndian: encoding == .utf16BigEndian)
      return sanitize(
        decoder.text, from: 0, decoder.tally, encoding, hasByteOrderMark: hasByteOrderMark)
    case .utf32LittleEndian, .utf32BigEndian:
      let decoder = Utf32Decoder(bytes, from: start, bigEndian: encoding == .utf32BigEndian)
      return sanitize(
        decoder.text, from: 0, decoder.tally, encoding, hasByteOrderMark: hasByteOrderMark)
    case .gb18030, .big5:
      guard let converter = LegacyConverter(bytes, from: start, encoding: encoding) else {
        var tally = EncodingProblemTally()
        tally.note(.missingConverter, at: 0..<bytes.count)
        return sanitize(bytes, from: 0, tally, .utf8, hasByteOrderMark: false)
      }
      return sanitize(
        converter.text, from: 0, converter.tally, encoding, hasByteOrderMark: hasByteOrderMark)
    case .utf8:
      return sanitize(
        bytes, from: start, EncodingProblemTally(), .utf8, hasByteOrderMark: hasByteOrderMark)
    }
  }

  private static func sanitize(
    _ bytes: [UInt8], from start: Int, _ tally: EncodingProblemTally, _ encoding: TextEncoding,
    hasByteOrderMark: Bool
  ) -> DecodedText {
    var sanitizer = Utf8Sanitizer(bytes, tally: tally)
    sanitizer.run(from: start)
    return DecodedText(
      bytes: sanitizer.bytes, encoding: encoding, hasByteOrderMark: hasByteOrderMark,
      problems: sanitizer.tally.problems)
  }
}
