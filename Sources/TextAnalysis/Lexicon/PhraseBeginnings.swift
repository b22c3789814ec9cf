/// Tells most places of a text at which nothing can begin from the others.
struct PhraseBeginnings {
  /// One bit for each pair of symbols with which a phrase begins, by a hash of the two.
  let pairs: UnsafeBufferPointer<UInt64>
  /// The symbols that are a phrase by themselves, or that a reader stops at in any case.
  let stops: UnsafeBufferPointer<Bool>

  /// How many words of 64 bits the pairs take.
  static let pairWords = 1024

  /// The bit of the pair of symbols with which a phrase begins.
  @inline(__always)
  static func pair(_ first: UInt16, _ second: UInt16) -> Int {
    Int(((UInt32(first) | UInt32(second) << 16) &* 0x9E37_79B1) >> 16)
  }

  /// Whether a phrase, a figure or a mark may begin with the two symbols: no is certain.
  @inline(__always)
  func include(_ first: UInt16, _ second: UInt16) -> Bool {
    let pair = Self.pair(first, second)
    return pairs[pair >> 6] & 1 << UInt64(pair & 63) != 0 || stops[Int(first)]
  }
}
