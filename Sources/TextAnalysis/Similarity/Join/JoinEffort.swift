/// How much work a join may be.
struct JoinEffort: Sendable {
  /// How many of the sets that share a token with a set are looked at, those nearest in size.
  private(set) var reach: Int
  /// How many of the sets that share a token with a set, and have much the same signature, are looked at closely.
  let closeLooks: Int
  /// How many of the sets that are similar to a set, and share a token with it, are given: the most similar ones.
  let partners: Int
  /// How many times two sets may be looked at for the tokens of one shard.
  private let comparisons: Int

  /// Everything is looked at.
  static let exhaustive = JoinEffort(
    reach: .max, closeLooks: .max, partners: .max, comparisons: .max)

  /// A few thousand million looks in all, and a few close ones.
  static let limited = JoinEffort(
    reach: .max, closeLooks: 1024, partners: 64, comparisons: 60_000_000)

  /// The effort for a shard whose tokens stand in so many sets each: where all of them would be too
  /// many looks, the reach is shortened.
  func fitted(to groupSizes: [Int]) -> JoinEffort {
    var fitted = self
    while fitted.looks(at: groupSizes) > Double(comparisons) {
      fitted.reach = min(fitted.reach, 1 << 20) / 2
    }
    return fitted
  }

  private func looks(at groupSizes: [Int]) -> Double {
    groupSizes.reduce(0) { $0 + Double($1) * Double(min($1, reach)) }
  }
}
