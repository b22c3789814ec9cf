import TextAnalysis

/// Turns UTF-16 into UTF-8.
///
/// A surrogate without its other half becomes U+FFFD; an odd byte at the end becomes a blank, as a mark on a line of its
/// own would be read as a key.
struct Utf16Decoder {
  /// The text as UTF-8.
  let text: [UInt8]
  /// What was replaced.
  let tally: EncodingProblemTally

  /// Decodes `bytes` from `start` on, where a code unit starts.
  init(_ bytes: [UInt8], from start: Int, bigEndian: Bool) {
    var tally = EncodingProblemTally()
    let size = max(0, bytes.count - start)
    // Two bytes of input give three of output at most, and an odd byte three.
    text = [UInt8](unsafeUninitializedCapacity: size + size / 2 + 3) { output, count in
      bytes.withUnsafeBufferPointer { input in
        var writer = Utf8Writer(output)
        Utf16Decoder.decode(input, from: start, bigEndian, into: &writer, &tally)
        count = writer.count
      }
    }
    self.tally = tally
  }

  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ bigEndian: Bool,
    into writer: inout Utf8Writer, _ tally: inout EncodingProblemTally
  ) {
    func unit(_ offset: Int) -> UInt32 {
      let first = UInt32(bytes[offset])
      let second = UInt32(bytes[offset + 1])
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    var offset = start
    while offset + 1 < bytes.count {
      let first = unit(offset)
      offset += 2
      guard first & 0xF800 == 0xD800 else {
        writer.write(first)
        continue
      }
      let second = offset + 1 < bytes.count ? unit(offset) : 0
      guard first < 0xDC00, second & 0xFC00 == 0xDC00 else {
        note(.loneSurrogate, writing: &writer, &tally)
        continue
      }
      offset += 2
      writer.write(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)
    }
    if offset < bytes.count {
      tally.note(.invalidBytes, at: writer.count..<writer.count + 1)
      writer.write(0x20)
    }
  }

  /// Writes U+FFFD for what is wrong.
  private static func note(
    _ kind: EncodingProblem.Kind, writing writer: inout Utf8Writer,
    _ tally: inout EncodingProblemTally
  ) {
    let start = writer.count
    writer.write(0xFFFD)
    tally.note(kind, at: start..<writer.count)
  }
}
