/// The tables of a lexicon; one object, so that a reader that is copied counts one reference.
final class LexiconTables: Sendable {
  /// The word lists.
  let text: [UInt8]
  /// The entries, by their index.
  let entries: [LexiconEntry]
  /// All tables that are looked into at every place of a text, one behind another: so a reader is
  /// lent one array.
  private let words: [UInt64]
  private let layout: LexiconLayout

  /// The tables of the word lists in `text`; nil where there is not room enough.
  init?(_ text: [UInt8], room: LexiconRoom) {
    let layout = LexiconLayout(room)
    var words = [UInt64](repeating: 0, count: layout.count)
    var isComplete = false
    entries = [LexiconEntry](unsafeUninitializedCapacity: text.count / 5 + 1) { entries, count in
      words.withUnsafeMutableBufferPointer { words in
        layout.withParts(of: words) { parts in
          var builder = LexiconBuilder(
            entries: entries, nodes: parts.nodes, edges: parts.edges, roots: parts.roots,
            pairs: parts.pairs, table: SymbolTable(parts.symbols, limit: room.symbols))
          isComplete = text.withUnsafeBufferPointer { builder.read(ByteView($0)) }
          builder.mark(parts.kinds, symbols: parts.symbols)
          count = builder.entryCount
        }
      }
    }
    guard isComplete else { return nil }
    self.text = text
    self.words = words
    self.layout = layout
  }

  /// Lends a view of the tables to `body`.
  @inline(__always)
  func withView<Result>(_ body: (LexiconView) -> Result) -> Result {
    words.withUnsafeBufferPointer { words in
      layout.withParts(of: UnsafeMutableBufferPointer(mutating: words)) { parts in
        let half = parts.roots.count / 2
        let nodes = UnsafeBufferPointer(parts.nodes)
        let edges = UnsafeBufferPointer(parts.edges)
        let contents = LexiconView.Contents(
          tables: self,
          words: PhraseTrieView(
            nodes: nodes, roots: UnsafeBufferPointer(rebasing: parts.roots[..<half]), edges: edges),
          units: PhraseTrieView(
            nodes: nodes, roots: UnsafeBufferPointer(rebasing: parts.roots[half...]), edges: edges),
          symbols: UnsafeBufferPointer(parts.symbols),
          beginnings: PhraseBeginnings(
            pairs: UnsafeBufferPointer(parts.pairs), kinds: UnsafeBufferPointer(parts.kinds)))
        return withUnsafePointer(to: contents) { body(LexiconView($0)) }
      }
    }
  }
}
