/// Reads the pairs of neighbouring characters of texts, one text after another with the same memory.
///
/// They are those of the form NFKC without blanks, see ``CompatibilityFolding``. The pairs are exact
/// for all characters of Unicode's basic plane; the others share 8,448 values.
public struct BigramReader: Sendable {
  /// The pairs of the text that was read last, repetitions included.
  public private(set) var bigrams: [UInt32] = []
  /// Tells texts apart that differ by more than NFKC and blanks.
  public private(set) var identity = TextIdentity()

  /// The character before.
  private var last: UInt32?

  /// A reader.
  public init() {}

  /// Reads `text`, as it is written.
  public mutating func read(_ text: ByteView) {
    bigrams.removeAll(keepingCapacity: true)
    identity = TextIdentity()
    last = nil
    var folding = CompatibilityFolding()
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      folding.add(scalar) { add($0) }
      offset += length
    }
    folding.finish { add($0) }
  }

  @inline(__always)
  private mutating func add(_ folded: UInt32) {
    identity.add(folded)
    let code = Self.code(folded)
    if let last { bigrams.append(last << 16 | code) }
    last = code
  }

  /// 16 bits for a scalar: surrogates and private use stand for what lies beyond the basic plane.
  @inline(__always)
  private static func code(_ scalar: UInt32) -> UInt32 {
    scalar < 0x10000 ? scalar : 0xD800 + scalar % 8448
  }
}
