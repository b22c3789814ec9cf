/// The prefixes of all sets of a join, in pieces.
struct JoinPrefixes: Sendable {
  /// The number of sets in a piece.
  static let grain = 1024

  /// The pieces in the order of the ranks.
  let pieces: [TokenPrefixes]

  /// Selects the prefixes of all sets.
  init(of order: SizeOrder, _ parts: [TokenSets], _ bounds: OverlapBounds) {
    let rarity = TokenRarity(sampling: order.sets, of: parts)
    pieces = Parallel.map(order.sets.count, grain: Self.grain) { range in
      var selection = PrefixSelection(rarity: rarity)
      var prefixes = TokenPrefixes(start: range.lowerBound)
      for rank in range {
        let set = order.sets[rank]
        let size = Int(order.sizes[rank])
        let entryCount = size - bounds.leastOverlap(size + size) + 1
        parts[set.part].withTokens(of: set.index) { tokens in
          let count = size - bounds.leastSize(of: size) + 1
          selection.select(count, first: entryCount, of: tokens)
          selection.withSelected(count) {
            prefixes.append($0, positions: $1, entryCount: entryCount, size: size)
          }
        }
      }
      prefixes.finish()
      return prefixes
    }
  }

  /// Whether `token` is the first by which the set `larger` finds the set `smaller`: so that each pair
  /// is met once.
  func isFirstCommon(_ token: UInt32, _ larger: Int, _ smaller: Int) -> Bool {
    let probe = pieces[larger / Self.grain]
    let entry = pieces[smaller / Self.grain]
    let entries = entry.tokens[entry.entry(smaller)]
    for position in probe.probe(larger) {
      let other = probe.tokens[position]
      if other == token { return true }
      if entries.contains(other) { return false }
    }
    return false
  }
}
