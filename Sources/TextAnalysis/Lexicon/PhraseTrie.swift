/// The phrases of a lexicon as a trie over symbols, to find the longest that begins at a place.
///
/// The children of a node lie side by side in the order of their symbols; the first level is a
/// table. A look-up costs one step for each symbol of the longest phrase, whatever their number.
struct PhraseTrie: Sendable {
  private var nodes: [PhraseNode] = []
  private var roots: [UInt32]
  /// One bit for each pair of symbols with which a phrase begins, by a hash of the two.
  private var pairs = [UInt64](repeating: 0, count: PhraseTrieView.pairWords)
  /// The symbols that are a phrase by themselves, or that a reader stops at in any case.
  private var stops: [Bool]

  /// A trie of `phrases`; where one stands twice, the later wins.
  init(
    _ phrases: [(symbols: [UInt16], entry: Int)], of entries: [LexiconEntry], symbolCount: Int
  ) {
    roots = [UInt32](repeating: 0, count: symbolCount)
    stops = (0..<symbolCount).map { Symbol.isStop(UInt16(truncatingIfNeeded: $0)) }
    nodes.append(PhraseNode(symbol: 0))
    let sorted = phrases.filter { !$0.symbols.isEmpty }.sorted {
      $0.symbols.lexicographicallyPrecedes($1.symbols)
        || $0.symbols == $1.symbols && $0.entry < $1.entry
    }
    fill(node: 0, from: sorted[...], depth: 0)
    for node in nodes.indices where nodes[node].entry != 0 {
      let entry = entries[Int(nodes[node].entry) - 1]
      nodes[node].meaning = entry.meaning
      nodes[node].trait = entry.trait
    }
    for phrase in sorted where phrase.symbols.count > 1 {
      let pair = PhraseTrieView.pair(phrase.symbols[0], phrase.symbols[1])
      pairs[pair >> 6] |= 1 << UInt64(pair & 63)
    }
    let root = nodes[0]
    for child in Int(root.firstChild)..<Int(root.firstChild) + Int(root.childCount) {
      roots[Int(nodes[child].symbol)] = UInt32(child)
      if nodes[child].entry != 0 { stops[Int(nodes[child].symbol)] = true }
    }
  }

  private mutating func fill(
    node: Int, from phrases: ArraySlice<(symbols: [UInt16], entry: Int)>, depth: Int
  ) {
    var groups: [ArraySlice<(symbols: [UInt16], entry: Int)>] = []
    var start = phrases.startIndex
    while start < phrases.endIndex {
      guard phrases[start].symbols.count > depth else {
        nodes[node].entry = UInt32(phrases[start].entry + 1)
        start += 1
        continue
      }
      let symbol = phrases[start].symbols[depth]
      let end = phrases[start...].firstIndex { $0.symbols[depth] != symbol } ?? phrases.endIndex
      groups.append(phrases[start..<end])
      start = end
    }
    let first = nodes.count
    nodes[node].firstChild = UInt32(first)
    nodes[node].childCount = UInt16(clamping: groups.count)
    for group in groups {
      let symbol = group[group.startIndex].symbols[depth]
      nodes[node].mask |= 1 << UInt64(symbol & 63)
      nodes.append(PhraseNode(symbol: symbol))
    }
    for (index, group) in groups.enumerated() {
      fill(node: first + index, from: group, depth: depth + 1)
    }
  }

  /// Lends a view of the trie to `body`.
  func withView<Result>(_ body: (PhraseTrieView) -> Result) -> Result {
    nodes.withUnsafeBufferPointer { nodes in
      roots.withUnsafeBufferPointer { roots in
        pairs.withUnsafeBufferPointer { pairs in
          stops.withUnsafeBufferPointer { stops in
            body(PhraseTrieView(nodes: nodes, roots: roots, pairs: pairs, stops: stops))
          }
        }
      }
    }
  }
}
