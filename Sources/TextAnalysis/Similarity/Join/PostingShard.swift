/// The postings of a share of the tokens, and what they say about which sets may be similar.
struct PostingShard {
  private let order: SizeOrder
  private let parts: [TokenSets]
  private let prefixes: JoinPrefixes
  private let bounds: OverlapBounds
  /// The postings by token, as far as the lower bits tell tokens apart; of each, by rank.
  private let postings: [Posting]
  private let ends: [Int32]

  /// A shard, as it was spread from each piece of the sets.
  init(
    _ pieces: [[Posting]], _ order: SizeOrder, _ parts: [TokenSets], _ prefixes: JoinPrefixes,
    _ bounds: OverlapBounds
  ) {
    self.order = order
    self.parts = parts
    self.prefixes = prefixes
    self.bounds = bounds
    let count = pieces.reduce(0) { $0 + $1.count }
    var mask = 15
    while mask < count { mask = mask << 1 | 1 }
    (postings, ends) = Self.grouped(pieces, count: count, mask: UInt32(truncatingIfNeeded: mask))
  }

  /// Counting sort: the postings of a piece stand behind those of the piece before.
  private static func grouped(_ pieces: [[Posting]], count: Int, mask: UInt32) -> (
    [Posting], [Int32]
  ) {
    var ends = [Int32](repeating: 0, count: Int(mask) + 2)
    var postings = [Posting](
      repeating: Posting(token: 0, position: 0, size: 0, rank: 0, isEntry: false), count: count)
    ends.withUnsafeMutableBufferPointer { ends in
      for piece in pieces { for posting in piece { ends[Int(posting.token & mask) + 1] += 1 } }
      for group in 1..<ends.count { ends[group] += ends[group - 1] }
      postings.withUnsafeMutableBufferPointer { postings in
        for piece in pieces {
          for posting in piece {
            let group = Int(posting.token & mask)
            postings[Int(ends[group])] = posting
            ends[group] += 1
          }
        }
      }
    }
    return (postings, ends)
  }

  /// The pairs of sets that share a token of the shard and may be similar.
  func candidates(_ effort: JoinEffort) -> [CandidatePair] {
    var found: [CandidatePair] = []
    var entries = PostingEntries()
    var comparison = SetComparison(order, parts, bounds)
    let effort = effort.fitted(to: groupSizes)
    var start = 0
    for end in ends {
      if Int(end) - start > 1 {
        addCandidates(of: start..<Int(end), &entries, effort, &comparison, to: &found)
      }
      start = Int(end)
    }
    return found
  }

  private var groupSizes: [Int] {
    zip(ends, [0] + ends).map { Int($0 - $1) }
  }

  /// Goes through the sets that have a token in the order of their sizes. Those that are found by the
  /// token are remembered for the ones behind them.
  ///
  /// How many tokens come before the common one bounds how many can be common, and so the sizes.
  private func addCandidates(
    of group: Range<Int>, _ entries: inout PostingEntries, _ effort: JoinEffort,
    _ comparison: inout SetComparison, to found: inout [CandidatePair]
  ) {
    entries.removeAll()
    var start = found.count
    for index in group {
      let posting = postings[index]
      let size = Int(posting.size)
      let largest = bounds.largestPartner(of: size, from: posting.position)
      let hasPartners = entries.hasSets(from: bounds.leastSize(of: size), to: largest)
      guard posting.isEntry || hasPartners else { continue }
      let signature = order.signatures[posting.rank]
      let most = bounds.mostDifference(size * 2)
      entries.forEach(to: largest, closeTo: signature, within: most, size: size, effort) { other in
        guard isClose(posting, postings[other], most) else { return false }
        if prefixes.isFirstCommon(posting.token, posting.rank, postings[other].rank) {
          found.append(CandidatePair(larger: posting.rank, smaller: postings[other].rank))
        }
        return true
      }
      if found.count - start > effort.partners {
        let strongest = comparison.strongest(effort.partners, of: found[start...])
        found.replaceSubrange(start..., with: strongest)
      }
      start = found.count
      if posting.isEntry {
        entries.append(index, size: size, largestPartner: largest, signature)
      }
    }
  }

  private func isClose(_ larger: Posting, _ smaller: Posting, _ mostDifferent: Int) -> Bool {
    larger.token == smaller.token
      && signature(larger).leastDifference(from: signature(smaller)) <= mostDifferent
  }

  private func signature(_ posting: Posting) -> TokenSignature {
    let set = order.sets[posting.rank]
    return parts[set.part].signatures[set.index]
  }
}
