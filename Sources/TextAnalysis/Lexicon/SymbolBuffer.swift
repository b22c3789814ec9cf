/// The symbols of a text, and where each begins.
///
/// Runs of blanks are one symbol; a line break between two Chinese characters is left out, as it
/// is no space when the text is read.
struct SymbolBuffer {
  private let text: ByteView
  private let lexicon: LexiconView

  /// The symbols of `text`, at most of its first 4 GB.
  init(_ text: ByteView, lexicon: LexiconView) {
    self.text = text
    self.lexicon = lexicon
  }

  /// Folds the text and lends a view of its symbols to `body`.
  @inline(__always)
  func withText<Result>(_ body: (SymbolText) -> Result) -> Result {
    let end = min(text.count, Int(UInt32.max))
    // A symbol takes at least a byte; a line break stands behind the last one.
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: end + 1) { symbols in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: end + 1) { offsets in
        let writer = SymbolWriter(symbols: symbols, offsets: offsets, table: lexicon.symbols)
        let count = writer.write(text, upTo: end)
        symbols[count] = Symbol.lineBreak
        return withMarks(
          UnsafeBufferPointer(rebasing: symbols[...count]),
          UnsafeBufferPointer(rebasing: offsets[..<count]), body)
      }
    }
  }

  /// Marks where something can begin; the last of `symbols` is that of the end.
  @inline(__always)
  private func withMarks<Result>(
    _ symbols: UnsafeBufferPointer<UInt16>, _ offsets: UnsafeBufferPointer<UInt32>,
    _ body: (SymbolText) -> Result
  ) -> Result {
    let words = (offsets.count + 63) / 64
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words * 2) { marks in
      let phrases = UnsafeMutableBufferPointer(rebasing: marks[..<words])
      let dates = UnsafeMutableBufferPointer(rebasing: marks[words...])
      lexicon.beginnings.mark(symbols, phrases: phrases, dates: dates)
      let contents = SymbolText.Contents(
        text: text, symbols: UnsafeBufferPointer(rebasing: symbols.dropLast()), offsets: offsets,
        phrases: UnsafeBufferPointer(phrases), dates: UnsafeBufferPointer(dates))
      return withUnsafePointer(to: contents) { body(SymbolText($0)) }
    }
  }
}
