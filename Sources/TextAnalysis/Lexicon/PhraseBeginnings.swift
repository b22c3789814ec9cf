/// Tells the places of a text at which a phrase or a date can begin from the others.
struct PhraseBeginnings {
  /// One bit for each pair of symbols with which a phrase begins, by a hash of the two.
  let pairs: UnsafeBufferPointer<UInt64>
  /// By symbol, what it may begin whatever follows it: the bits below.
  let kinds: UnsafeBufferPointer<UInt8>

  /// The symbol is a phrase by itself, or one at which a reader stops in any case.
  static let phrase: UInt8 = 1
  /// A date can begin with the symbol, or it is a mark that a reader of dates takes note of.
  static let date: UInt8 = 2

  /// How many words of 64 bits the pairs take.
  static let pairWords = 1024

  /// The bit of the pair of symbols with which a phrase begins.
  @inline(__always)
  static func pair(_ first: UInt16, _ second: UInt16) -> Int {
    Int(((UInt32(first) | UInt32(second) << 16) &* 0x9E37_79B1) >> 16)
  }

  /// Marks the places of `symbols` at which a phrase, figure or mark may begin in `phrases` and those
  /// for the reader of dates in `dates`, one bit each; one that is not marked certainly begins none.
  /// The last symbol is no place: it only ends the text.
  ///
  /// Nothing branches here on what stands in the text, so that no guess can be wrong.
  func mark(
    _ symbols: UnsafeBufferPointer<UInt16>, phrases: UnsafeMutableBufferPointer<UInt64>,
    dates: UnsafeMutableBufferPointer<UInt64>
  ) {
    guard let base = symbols.baseAddress else { return }
    let end = symbols.count &- 1
    var index = 0
    var word = 0
    while index < end {
      let length = min(64, end &- index)
      var phraseBits: UInt64 = 0
      var dateBits: UInt64 = 0
      for place in index..<index &+ length {
        let (symbol, next) = (base[place], base[place &+ 1])
        let kind = UInt64(kinds[Int(symbol)])
        let pair = Self.pair(symbol, next)
        let isKnown: UInt64 = symbol == Symbol.other ? 0 : 1
        let isPhrase = pairs[pair >> 6] &>> UInt64(pair & 63) & isKnown | kind & 1
        phraseBits = phraseBits >> 1 | isPhrase << 63
        dateBits = dateBits >> 1 | (kind >> 1) << 63
      }
      phrases[word] = phraseBits >> UInt64(64 &- length)
      dates[word] = dateBits >> UInt64(64 &- length)
      index &+= length
      word &+= 1
    }
  }
}
