/// Where the tables of a lexicon stand in one array of words of 64 bits.
struct LexiconLayout: Sendable {
  private let edges: Range<Int>
  private let pairs: Range<Int>
  private let nodes: Range<Int>
  private let roots: Range<Int>
  private let symbols: Range<Int>
  private let kinds: Range<Int>

  /// How many words there are.
  var count: Int { kinds.upperBound }

  /// The tables of a lexicon of this room.
  init(_ room: LexiconRoom) {
    edges = 0..<room.edges
    pairs = edges.upperBound..<edges.upperBound + PhraseBeginnings.pairWords
    nodes = pairs.upperBound..<pairs.upperBound + room.nodes
    // Two roots a symbol, for words and for units, each half a word long.
    roots = nodes.upperBound..<nodes.upperBound + room.symbols
    symbols = roots.upperBound..<roots.upperBound + 0x1_0000 / 4
    kinds = symbols.upperBound..<symbols.upperBound + (room.symbols + 7) / 8
  }

  /// The tables, each as what it holds.
  struct Parts {
    let edges: UnsafeMutableBufferPointer<UInt64>
    let pairs: UnsafeMutableBufferPointer<UInt64>
    let nodes: UnsafeMutableBufferPointer<PhraseNode>
    /// The nodes of the first level, by their symbol: of the words, then of the units.
    let roots: UnsafeMutableBufferPointer<UInt32>
    let symbols: UnsafeMutableBufferPointer<UInt16>
    /// By symbol, what may begin with it, see ``PhraseBeginnings``.
    let kinds: UnsafeMutableBufferPointer<UInt8>
  }

  /// Lends the tables in `words` to `body`; zeros are empty tables.
  @inline(__always)
  func withParts<Result>(
    of words: UnsafeMutableBufferPointer<UInt64>, _ body: (Parts) -> Result
  ) -> Result {
    func part(_ range: Range<Int>) -> UnsafeMutableBufferPointer<UInt64> {
      UnsafeMutableBufferPointer(rebasing: words[range])
    }
    return part(nodes).withMemoryRebound(to: PhraseNode.self) { nodes in
      part(roots).withMemoryRebound(to: UInt32.self) { roots in
        part(symbols).withMemoryRebound(to: UInt16.self) { symbols in
          part(kinds).withMemoryRebound(to: UInt8.self) { kinds in
            body(
              Parts(
                edges: part(edges), pairs: part(pairs), nodes: nodes, roots: roots,
                symbols: symbols, kinds: kinds))
          }
        }
      }
    }
  }
}
