/// Finds all pairs of similar sets without comparing every set with every other.
///
/// The join is exact: no pair that reaches the threshold is missed, and none that does not is given.
/// Sets are met in the order of their sizes; only sets of fitting size that share one of their rarest
/// tokens are looked at, see ``TokenPrefixes``, and only those whose signatures are close, see
/// ``TokenSignature``, are compared. How rare a token is in the sets at hand orders the search and
/// never changes what is found.
public enum SimilarityJoin {
  /// The pairs of `members` that are at least as similar as `threshold`, in the order of their first
  /// and then their second members. Empty sets are similar to nothing.
  ///
  /// - Parameters:
  ///   - members: the sets to compare, each of them once.
  ///   - parts: the collections that hold the sets.
  ///   - threshold: above 0 and up to 1; below, everything that shares a token would be a pair.
  ///   - isExhaustive: whether every pair is given, however many there are. Else a set is given with all sets that are
  ///     similar to it and no larger as long as they are 64 at most, and with at least the 64 most similar of
  ///     them if they are more; which these are does not depend on the order of the sets, but for equally similar ones.
  ///     The work has a limit, which only a run is near to that consists of variants of a few texts: of the sets that
  ///     share a rare token with one, 1024 that may be similar are compared with it, those nearest in size.
  public static func pairs(
    of members: [SetReference], in parts: [TokenSets], measure: SetSimilarity, threshold: Double,
    isExhaustive: Bool = true
  ) -> [SimilarPair] {
    guard threshold > 0, threshold <= 1, members.count > 1 else { return [] }
    let bounds = OverlapBounds(measure, threshold: threshold)
    let order = SizeOrder(members, parts)
    let candidates = candidates(order, parts, bounds, isExhaustive ? .exhaustive : .limited)
    let found = Parallel.map(candidates.count, grain: 4096) { range in
      var comparison = SetComparison(order, parts, bounds)
      return candidates[range].compactMap { comparison.pair(of: $0) }
    }
    return found.flatMap(\.self).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// The postings of so many shards are in memory at once.
  private static let shardsAtOnce = 16

  /// The pairs that may be similar, those of one set together.
  private static func candidates(
    _ order: SizeOrder, _ parts: [TokenSets], _ bounds: OverlapBounds, _ effort: JoinEffort
  ) -> [CandidatePair] {
    let prefixes = JoinPrefixes(of: order, parts, bounds)
    let shardBits: UInt32 = order.sets.count > JoinPrefixes.grain ? 6 : 0
    let shards = 1 << Int(shardBits)
    var found: [CandidatePair] = []
    for first in stride(from: 0, to: shards, by: shardsAtOnce) {
      let some = first..<min(shards, first + shardsAtOnce)
      let postings = Parallel.map(prefixes.pieces.count, grain: 1) { range in
        range.map { prefixes.pieces[$0].postings(in: some, shardBits: shardBits) }
      }.flatMap(\.self)
      let candidates = Parallel.map(some.count, grain: 1) { range in
        range.flatMap { shard in
          PostingShard(postings.map { $0[shard] }, order, parts, prefixes, bounds)
            .candidates(effort)
        }
      }
      for part in candidates { found += part }
    }
    found.sort()
    return found
  }
}
