/// The phrases of a lexicon as a trie over symbols, to find the longest that begins at a place.
///
/// A look-up costs one step for each symbol of the longest phrase, whatever their number.
struct PhraseTrieView {
  let nodes: UnsafeBufferPointer<PhraseNode>
  let roots: UnsafeBufferPointer<UInt32>
  let edges: UnsafeBufferPointer<UInt64>

  /// The longest phrase that begins at `start`.
  func longest(in text: SymbolText, at start: Int) -> PhraseMatch? {
    let first = Int(text[start])
    guard first < roots.count else { return nil }
    var node = Int(roots[first])
    guard node != 0 else { return nil }
    var index = start &+ 1
    var last = UInt16(truncatingIfNeeded: first)
    var best = PhraseNode()
    var end = start
    while true {
      let found = nodes[node]
      let symbol = text[index]
      if found.entry != 0, !(Symbol.isLetter(symbol) && Symbol.isLetter(last)) {
        best = found
        end = index
      }
      guard found.mask & 1 << (symbol & 15) != 0 else { break }
      let edge = edges[PhraseEdge.slot(PhraseEdge.key(node, symbol), in: edges)]
      guard edge != 0 else { break }
      node = PhraseEdge.child(edge)
      last = symbol
      index &+= 1
    }
    guard best.entry != 0 else { return nil }
    return PhraseMatch(
      entry: Int(best.entry) &- 1, meaning: best.meaning, trait: best.trait, end: end)
  }
}
