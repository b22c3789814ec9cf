/// The tables of a lexicon; one object, so that a reader that is copied counts one reference.
final class LexiconTables: Sendable {
  private let text: [UInt8]
  private let entries: [LexiconEntry]
  private let nodes: [PhraseNode]
  private let edges: [UInt64]
  private let symbols: [UInt16]
  /// The nodes of the first level, by their symbol: of the words, then of the units.
  private let roots: [UInt32]
  private let pairs: [UInt64]
  private let stops: [Bool]

  /// The tables of the word lists in `text`; nil where there is not room enough.
  init?(_ text: [UInt8], room: LexiconRoom) {
    var entries: [LexiconEntry] = []
    var nodes: [PhraseNode] = []
    var edges = [UInt64](repeating: 0, count: room.edges)
    var symbols = [UInt16](repeating: Symbol.other, count: 0x1_0000)
    var roots = [UInt32](repeating: 0, count: room.symbols * 2)
    var pairs = [UInt64](repeating: 0, count: PhraseBeginnings.pairWords)
    var isComplete = false
    text.withUnsafeBufferPointer { text in
      edges.withUnsafeMutableBufferPointer { edges in
        symbols.withUnsafeMutableBufferPointer { symbols in
          roots.withUnsafeMutableBufferPointer { roots in
            pairs.withUnsafeMutableBufferPointer { pairs in
              entries = [LexiconEntry](unsafeUninitializedCapacity: text.count / 5 + 1) {
                entries, entryCount in
                nodes = [PhraseNode](unsafeUninitializedCapacity: room.nodes) { nodes, nodeCount in
                  var builder = LexiconBuilder(
                    entries: entries, nodes: nodes, edges: edges, roots: roots, pairs: pairs,
                    table: SymbolTable(symbols, limit: room.symbols))
                  isComplete = builder.read(ByteView(text))
                  (entryCount, nodeCount) = (builder.entryCount, builder.nodeCount)
                }
              }
            }
          }
        }
      }
    }
    guard isComplete else { return nil }
    stops = (0..<room.symbols).map { symbol in
      nodes[Int(roots[symbol])].entry != 0 || Symbol.isStop(UInt16(truncatingIfNeeded: symbol))
    }
    self.text = text
    self.entries = entries
    self.nodes = nodes
    self.edges = edges
    self.symbols = symbols
    self.roots = roots
    self.pairs = pairs
  }

  /// Lends a view of the tables to `body`.
  func withView<Result>(_ body: (LexiconView) -> Result) -> Result {
    text.withUnsafeBufferPointer { text in
      entries.withUnsafeBufferPointer { entries in
        symbols.withUnsafeBufferPointer { symbols in
          nodes.withUnsafeBufferPointer { nodes in
            edges.withUnsafeBufferPointer { edges in
              roots.withUnsafeBufferPointer { roots in
                pairs.withUnsafeBufferPointer { pairs in
                  stops.withUnsafeBufferPointer { stops in
                    let half = roots.count / 2
                    let words = PhraseTrieView(
                      nodes: nodes, roots: UnsafeBufferPointer(rebasing: roots[..<half]),
                      edges: edges)
                    let units = PhraseTrieView(
                      nodes: nodes, roots: UnsafeBufferPointer(rebasing: roots[half...]),
                      edges: edges)
                    let contents = LexiconView.Contents(
                      text: ByteView(text), entries: entries, words: words, units: units,
                      symbols: symbols, beginnings: PhraseBeginnings(pairs: pairs, stops: stops))
                    return withUnsafePointer(to: contents) { body(LexiconView($0)) }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
