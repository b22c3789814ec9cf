/// The symbols of a text, and where each begins.
///
/// Runs of blanks are one symbol; a line break between two Chinese characters is left out, as it
/// is no space when the text is read.
struct SymbolBuffer {
  private var symbols: [UInt16] = []
  private var offsets: [UInt32] = []
  private let text: ByteView

  /// Folds `text`, at most its first 4 GB.
  init(_ text: ByteView, lexicon: LexiconView) {
    self.text = text
    let end = min(text.count, Int(UInt32.max))
    var offsets: [UInt32] = []
    symbols = [UInt16](unsafeUninitializedCapacity: end) { symbols, symbolCount in
      offsets = [UInt32](unsafeUninitializedCapacity: end) { offsets, count in
        guard let symbols = symbols.baseAddress, let offsets = offsets.baseAddress,
          let table = lexicon.symbols.baseAddress
        else { return }
        let writer = SymbolWriter(symbols: symbols, offsets: offsets, table: table)
        count = writer.write(text, upTo: end)
        symbolCount = count
      }
    }
    self.offsets = offsets
  }

  /// Lends a view of the symbols to `body`.
  func withText<Result>(_ body: (SymbolText) -> Result) -> Result {
    symbols.withUnsafeBufferPointer { symbols in
      offsets.withUnsafeBufferPointer { offsets in
        body(SymbolText(text, symbols: symbols, offsets: offsets))
      }
    }
  }
}
