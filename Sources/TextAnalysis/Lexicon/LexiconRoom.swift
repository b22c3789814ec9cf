/// How much a lexicon can hold.
struct LexiconRoom {
  /// The slots of the edges of its phrases; a power of two.
  private(set) var edges = 512
  /// Its symbols.
  private(set) var symbols = 3072

  /// The nodes of its phrases: two thirds of the slots at most are taken.
  var nodes: Int { edges / 3 * 2 }

  /// Room for the word lists in so many bytes, as they are usually written.
  init(bytes: Int) {
    while edges < bytes / 6, edges < PhraseEdge.mostNodes { edges *= 2 }
  }

  /// Makes more room; false where there is as much as there can be.
  mutating func grow() -> Bool {
    guard edges < PhraseEdge.mostNodes || symbols < 0x1_0000 else { return false }
    edges = min(edges * 4, PhraseEdge.mostNodes)
    symbols = 0x1_0000
    return true
  }
}
