/// A text as symbols, with the way back to its bytes: a view of a ``SymbolBuffer``, which
/// costs nothing to hand on.
struct SymbolText {
  /// What the pointer of a view leads to.
  struct Contents {
    let text: ByteView
    /// A line break stands behind the last of them.
    let symbols: UnsafeBufferPointer<UInt16>
    let offsets: UnsafeBufferPointer<UInt32>
  }

  private let contents: UnsafePointer<Contents>

  /// A view of `contents`, valid as long as these are.
  init(_ contents: UnsafePointer<Contents>) { self.contents = contents }

  private var text: ByteView { contents.pointee.text }
  private var symbols: UnsafeBufferPointer<UInt16> { contents.pointee.symbols }
  private var offsets: UnsafeBufferPointer<UInt32> { contents.pointee.offsets }

  /// The number of symbols.
  var count: Int { symbols.count }

  /// The symbol at `index`; a line break outside of the text.
  @inline(__always)
  subscript(index: Int) -> UInt16 {
    index >= 0 && index < symbols.count ? symbols[index] : Symbol.lineBreak
  }

  /// The next index from `start` on at which anything can begin; the count where there is none.
  func nextBeginning(from start: Int, _ beginnings: PhraseBeginnings) -> Int {
    guard start >= 0, start < symbols.count, let base = symbols.baseAddress else { return count }
    let end = symbols.count
    var index = start
    while index < end {
      // A line break stands behind the last symbol.
      let symbol = base[index]
      if symbol != Symbol.other, beginnings.include(symbol, base[index &+ 1]) { return index }
      index &+= 1
    }
    return end
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
