/// A text as symbols, with the way back to its bytes: a view of a ``SymbolBuffer``.
struct SymbolText {
  private let symbols: UnsafeBufferPointer<UInt16>
  private let offsets: UnsafeBufferPointer<UInt32>
  private let text: ByteView

  /// A view of what was folded from `text`; it is valid as long as the three are.
  init(
    _ text: ByteView, symbols: UnsafeBufferPointer<UInt16>, offsets: UnsafeBufferPointer<UInt32>
  ) {
    self.text = text
    self.symbols = symbols
    self.offsets = offsets
  }

  /// The number of symbols.
  var count: Int { symbols.count }

  /// The symbol at `index`; a line break outside of the text.
  @inline(__always)
  subscript(index: Int) -> UInt16 {
    index >= 0 && index < symbols.count ? symbols[index] : Symbol.lineBreak
  }

  /// The byte offset at which the symbol at `index` begins.
  func offset(_ index: Int) -> Int {
    index >= 0 && index < offsets.count ? Int(offsets[index]) : text.count
  }

  /// The bytes of the symbols in `range`, which is not empty.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    let last = offset(range.upperBound - 1)
    let end = min(text.count, last + max(1, text.scalar(at: last).length))
    return min(offset(range.lowerBound), end)..<end
  }

  /// The text of the symbols in `range`, as it is written.
  func string(_ range: Range<Int>) -> String { text.string(bytes(range)) }

  /// The Unicode scalar behind the symbol at `index`.
  func scalar(_ index: Int) -> UInt32 { text.scalar(at: offset(index)).value }

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
