/// Reads the pairs of neighbouring characters of texts, one text after another with the same memory.
///
/// Width is folded, see ``WidthFolding``, and blanks are dropped; nothing else is. The pairs are exact
/// for all characters of Unicode's basic plane; the others share 8,448 values.
public struct BigramReader: Sendable {
  /// The pairs of the text that was read last, repetitions included.
  public private(set) var bigrams: [UInt32] = []
  /// Tells texts apart that differ by more than width and blanks.
  public private(set) var identity = TextIdentity()

  /// A reader.
  public init() {}

  /// Reads `text`, as it is written.
  public mutating func read(_ text: ByteView) {
    bigrams.removeAll(keepingCapacity: true)
    identity = TextIdentity()
    var last: UInt32?
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      WidthFolding.fold(scalar) { folded in
        identity.add(folded)
        let code = Self.code(folded)
        if let last { bigrams.append(last << 16 | code) }
        last = code
      }
      offset += length
    }
  }

  /// 16 bits for a scalar: surrogates and private use stand for what lies beyond the basic plane.
  @inline(__always)
  private static func code(_ scalar: UInt32) -> UInt32 {
    scalar < 0x10000 ? scalar : 0xD800 + scalar % 8448
  }
}
