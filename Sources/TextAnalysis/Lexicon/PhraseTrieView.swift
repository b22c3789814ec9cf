/// The nodes of a ``PhraseTrie``, to look phrases up.
struct PhraseTrieView {
  let nodes: UnsafeBufferPointer<PhraseNode>
  let roots: UnsafeBufferPointer<UInt32>
  let pairs: UnsafeBufferPointer<UInt64>
  let stops: UnsafeBufferPointer<Bool>

  /// How many words of 64 bits the pairs take.
  static let pairWords = 1024

  /// The bit of the pair of symbols with which a phrase begins.
  @inline(__always)
  static func pair(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E37 ^ UInt32(second) &* 0x85EB) >> 3 & 0xFFFF)
  }

  /// Whether a phrase, a figure or a mark may begin with the two symbols: no is certain.
  @inline(__always)
  func mayBegin(_ first: UInt16, _ second: UInt16) -> Bool {
    let pair = Self.pair(first, second)
    return pairs[pair >> 6] & 1 << UInt64(pair & 63) != 0 || stops[Int(first)]
  }

  /// The longest phrase that begins at `start`.
  func longest(in text: SymbolText, at start: Int) -> PhraseMatch? {
    let first = Int(text[start])
    guard first < roots.count else { return nil }
    var node = Int(roots[first])
    guard node != 0 else { return nil }
    var index = start + 1
    var best = 0
    var end = start
    while true {
      if nodes[node].entry != 0, !text.isInsideWord(index) {
        best = node
        end = index
      }
      let symbol = text[index]
      guard nodes[node].mask & 1 << UInt64(symbol & 63) != 0 else { break }
      node = child(of: node, symbol)
      guard node != 0 else { break }
      index += 1
    }
    guard best != 0 else { return nil }
    let found = nodes[best]
    return PhraseMatch(
      entry: Int(found.entry) - 1, meaning: found.meaning, trait: found.trait, end: end)
  }

  private func child(of node: Int, _ symbol: UInt16) -> Int {
    var low = Int(nodes[node].firstChild)
    var high = low + Int(nodes[node].childCount)
    while low < high {
      let middle = (low + high) / 2
      let found = nodes[middle].symbol
      if found == symbol { return middle }
      if found < symbol { low = middle + 1 } else { high = middle }
    }
    return 0
  }
}
