#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns GB18030 or Big5 into UTF-8 with the system's iconv.
///
/// A sequence that stands for no character becomes U+FFFD, and reading goes on behind it.
struct LegacyConverter {
  /// The text as UTF-8.
  private(set) var text: [UInt8] = []
  /// What was replaced.
  private(set) var tally = EncodingProblemTally()

  private static let chunkSize = 1 << 16

  /// Converts `bytes` from `start` on, where a character starts; nil if the system has no converter
  /// for `encoding`.
  init?(_ bytes: [UInt8], from start: Int, encoding: TextEncoding) {
    guard let converter = LegacyConverter.open(encoding) else { return nil }
    defer { iconv_close(converter) }
    text.reserveCapacity(bytes.count + bytes.count / 2)
    bytes.withUnsafeBytes { convert($0, from: start, with: converter) }
  }

  private static func open(_ encoding: TextEncoding) -> iconv_t? {
    for name in names(of: encoding) {
      // The C function answers (iconv_t)-1 for an encoding it does not know.
      let converter: iconv_t? = iconv_open("UTF-8", name)
      if let converter, Int(bitPattern: converter) != -1 { return converter }
    }
    return nil
  }

  /// Names that iconv implementations know, the widest repertoire first.
  private static func names(of encoding: TextEncoding) -> [String] {
    switch encoding {
    case .gb18030: ["GB18030", "GBK"]
    case .big5: ["BIG5-HKSCS", "CP950", "BIG5"]
    default: []
    }
  }

  private mutating func convert(
    _ bytes: UnsafeRawBufferPointer, from start: Int, with converter: iconv_t
  ) {
    var chunk = [CChar](repeating: 0, count: LegacyConverter.chunkSize)
    var offset = start
    while offset < bytes.count {
      let step = LegacyConverter.step(bytes, from: offset, into: &chunk, with: converter)
      chunk.withUnsafeBytes { text.append(contentsOf: $0.prefix(step.written)) }
      offset += step.read
      guard step.isStuck else { continue }
      offset += appendReplacement(for: bytes, at: offset)
    }
    flush(converter, through: &chunk)
  }

  /// Appends what the converter has read but not yet written: some HKSCS codes stand for two
  /// characters, and the converter waits for what follows.
  private mutating func flush(_ converter: iconv_t, through chunk: inout [CChar]) {
    let written = chunk.withUnsafeMutableBufferPointer { output in
      var into = output.baseAddress
      var room = output.count
      _ = iconv(converter, nil, nil, &into, &room)
      return output.count - room
    }
    chunk.withUnsafeBytes { text.append(contentsOf: $0.prefix(written)) }
  }

  private struct Step {
    let read: Int
    let written: Int
    /// Whether what follows stands for no character.
    let isStuck: Bool
  }

  private static func step(
    _ bytes: UnsafeRawBufferPointer, from offset: Int, into chunk: inout [CChar],
    with converter: iconv_t
  ) -> Step {
    let available = bytes.count - offset
    return chunk.withUnsafeMutableBufferPointer { output in
      // iconv does not write to its input, but is declared as if it did.
      var from = UnsafeMutablePointer(
        mutating: (bytes.baseAddress?.advanced(by: offset))?.assumingMemoryBound(to: CChar.self))
      var left = available
      var into = output.baseAddress
      var room = output.count
      let result = iconv(converter, &from, &left, &into, &room)
      let isFull = result == -1 && errno == E2BIG && left < available
      return Step(
        read: available - left, written: output.count - room,
        isStuck: result == -1 && !isFull)
    }
  }

  /// Appends U+FFFD for the sequence at `offset` and returns the sequence's length.
  private mutating func appendReplacement(for bytes: UnsafeRawBufferPointer, at offset: Int) -> Int
  {
    let start = text.count
    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
    tally.note(.invalidBytes, at: start..<text.count)
    // A pair of two high bytes is a character that this converter does not have; anything else is a
    // stray byte.
    let isPair =
      offset + 1 < bytes.count && (0x81...0xFE).contains(bytes[offset])
      && bytes[offset + 1] >= 0x80
    return isPair ? 2 : 1
  }
}
