import TextAnalysis

/// Turns UTF-32 into UTF-8. What is no character becomes U+FFFD, what is left at the end a blank.
struct Utf32Decoder {
  /// The text as UTF-8.
  let text: [UInt8]
  /// What was replaced.
  let tally: EncodingProblemTally

  /// Decodes `bytes` from `start` on, where a character starts.
  init(_ bytes: [UInt8], from start: Int, bigEndian: Bool) {
    var tally = EncodingProblemTally()
    // Four bytes of input give four of output at most, and a remainder one.
    text = [UInt8](unsafeUninitializedCapacity: max(0, bytes.count - start) + 1) { output, count in
      var writer = Utf8Writer(output)
      var offset = start
      while offset + 3 < bytes.count {
        let unit = bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
        let scalar = Unicode.Scalar(bigEndian ? unit : unit.byteSwapped)
        if scalar == nil { tally.note(.invalidBytes, at: writer.count..<writer.count + 3) }
        writer.write(scalar?.value ?? 0xFFFD)
        offset += 4
      }
      if offset < bytes.count {
        tally.note(.invalidBytes, at: writer.count..<writer.count + 1)
        writer.write(0x20)
      }
      count = writer.count
    }
    self.tally = tally
  }
}
