/// The rarest tokens of some sets: as many as must hold one that a similar set has as well.
///
/// Two sets with `o` common tokens, in one order of all tokens, share one among the first
/// `size - o + 1` of each (S. Chaudhuri, V. Ganti and R. Kaushik, "A primitive operator for
/// similarity joins in data cleaning", 2006). A set need only be found by sets that are no smaller,
/// so what it is found by is shorter than what it is sought by (R. Bayardo, Y. Ma and R. Srikant,
/// "Scaling up all pairs similarity search", 2007; C. Xiao and others, "Efficient similarity joins
/// for near duplicate detection", 2008).
struct TokenPrefixes: Sendable {
  /// The rank of the first set.
  let start: Int
  /// The tokens of one set after another; of each, those that it is found by come first.
  private(set) var tokens: [UInt32] = []
  /// For each token, how many of its set come before it in the order of all tokens, at least.
  private var positions: [UInt32] = []
  private var sizes: [Int32] = []
  private var ends: [Int32] = [0]
  private var middles: [Int32] = []

  /// No sets; the first that is added has the rank `start`.
  init(start: Int) {
    self.start = start
  }

  /// The ranks of the sets.
  var ranks: Range<Int> { start..<(start + middles.count) }

  /// Where the tokens stand that the set at `rank` is sought by.
  @inline(__always)
  func probe(_ rank: Int) -> Range<Int> {
    Int(ends[rank - start])..<Int(ends[rank - start + 1])
  }

  /// Where the tokens stand that the set at `rank` is found by.
  @inline(__always)
  func entry(_ rank: Int) -> Range<Int> {
    Int(ends[rank - start])..<Int(middles[rank - start])
  }

  /// Adds the prefix of the next set, the first `entryCount` of which are those that it is found by.
  mutating func append(
    _ prefix: UnsafeBufferPointer<UInt32>, positions: UnsafeBufferPointer<UInt32>,
    entryCount: Int, size: Int
  ) {
    sizes.append(Int32(clamping: size))
    middles.append(Int32(truncatingIfNeeded: tokens.count + entryCount))
    tokens.append(contentsOf: prefix)
    self.positions.append(contentsOf: positions)
    ends.append(Int32(truncatingIfNeeded: tokens.count))
  }

  /// Gives back the memory that only adding needs.
  mutating func finish() {
    tokens = Array(tokens[...])
    positions = Array(positions[...])
  }

  /// Spreads those of the tokens that belong to some shards over them by their highest bits, in the order of the
  /// ranks.
  func postings(in shards: Range<Int>, shardBits: UInt32) -> [[Posting]] {
    var postings = [[Posting]](repeating: [], count: shards.count)
    for index in postings.indices {
      postings[index].reserveCapacity((tokens.count >> Int(shardBits)) * 5 / 4)
    }
    for rank in ranks {
      let middle = entry(rank).upperBound
      for index in probe(rank) {
        let shard = Int(UInt64(tokens[index]) >> UInt64(32 - shardBits))
        guard shards.contains(shard) else { continue }
        postings[shard - shards.lowerBound].append(
          Posting(
            token: tokens[index], position: positions[index], size: Int(sizes[rank - start]),
            rank: rank, isEntry: index < middle))
      }
    }
    return postings
  }
}
