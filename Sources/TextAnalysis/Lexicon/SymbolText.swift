/// A text as symbols, with the way back to its bytes: a view of a ``SymbolBuffer``, which
/// costs nothing to hand on.
struct SymbolText {
  /// What the pointer of a view leads to.
  struct Contents {
    let text: ByteView
    /// A line break stands behind the last of them.
    let symbols: UnsafeBufferPointer<UInt16>
    let offsets: UnsafeBufferPointer<UInt32>
    /// The places at which a phrase, a figure or a mark may begin, one bit each.
    let phrases: UnsafeBufferPointer<UInt64>
    /// The places at which a reader of dates looks, one bit each.
    let dates: UnsafeBufferPointer<UInt64>
  }

  private let contents: UnsafePointer<Contents>

  /// A view of `contents`, valid as long as these are.
  init(_ contents: UnsafePointer<Contents>) { self.contents = contents }

  /// The bytes that the symbols stand for.
  var text: ByteView { contents.pointee.text }
  private var symbols: UnsafeBufferPointer<UInt16> { contents.pointee.symbols }
  private var offsets: UnsafeBufferPointer<UInt32> { contents.pointee.offsets }

  /// The number of symbols.
  var count: Int { symbols.count }

  /// The symbol at `index`; a line break outside of the text.
  @inline(__always)
  subscript(index: Int) -> UInt16 {
    index >= 0 && index < symbols.count ? symbols[index] : Symbol.lineBreak
  }

  /// The next index from `start` on at which a phrase, a figure or a mark may begin; the count
  /// where there is none.
  @inline(__always)
  func nextPhrase(from start: Int) -> Int { Self.next(start, contents.pointee.phrases) ?? count }

  /// The next index from `start` on at which a reader of dates looks; the count where there is none.
  @inline(__always)
  func nextDate(from start: Int) -> Int { Self.next(start, contents.pointee.dates) ?? count }

  /// The first bit of `words` from `start` on that is set.
  @inline(__always)
  private static func next(_ start: Int, _ words: UnsafeBufferPointer<UInt64>) -> Int? {
    var word = start >> 6
    guard start >= 0, word < words.count else { return nil }
    var bits = words[word] & ~0 << UInt64(start & 63)
    while bits == 0 {
      word &+= 1
      guard word < words.count else { return nil }
      bits = words[word]
    }
    return word << 6 | bits.trailingZeroBitCount
  }

  /// The byte offset at which the symbol at `index` begins.
  func offset(_ index: Int) -> Int {
    index >= 0 && index < offsets.count ? Int(offsets[index]) : text.count
  }

  /// The bytes of the symbols in `range`, which is not empty.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    let last = offset(range.upperBound - 1)
    let end = min(text.count, last + max(1, text.quickScalar(at: last).length))
    return min(offset(range.lowerBound), end)..<end
  }

  /// The text of the symbols in `range`, as it is written.
  func string(_ range: Range<Int>) -> String { text.string(bytes(range)) }

  /// The Unicode scalar behind the symbol at `index`.
  func scalar(_ index: Int) -> UInt32 { text.quickScalar(at: offset(index)).value }

  /// Whether a word of Latin letters goes on over `index`.
  @inline(__always)
  func isInsideWord(_ index: Int) -> Bool {
    Symbol.isLetter(self[index]) && Symbol.isLetter(self[index - 1])
  }

  /// The index behind at most one blank at `index`.
  func skippingBlank(_ index: Int) -> Int {
    self[index] == Symbol.blank ? index + 1 : index
  }
}
