import TextAnalysis

/// Chooses among the earlier clauses that share something with a clause: where there are many, they are variants of one.
struct DuplicateVariants {
  /// The most earlier clauses that one is set against.
  private static let mostJudged = 24

  private let gists: WeightedSets

  /// - Parameter gists: what each clause speaks of.
  init(_ gists: WeightedSets) {
    self.gists = gists
  }

  /// How much only one of two clauses says.
  func rest(of pair: ContainmentJoin.Pair) -> Int {
    gists.total(of: pair.first) + gists.total(of: pair.second) - 2 * pair.overlap
  }

  /// The few most similar of the earlier clauses for each clause.
  func strongest(_ pairs: [ContainmentJoin.Pair]) -> [ContainmentJoin.Pair] {
    var counts = [Int32](repeating: 0, count: gists.count)
    for pair in pairs { counts[pair.second] += 1 }
    var few: [ContainmentJoin.Pair] = []
    few.reserveCapacity(pairs.count)
    var many: [Int: [Candidate]] = [:]
    for pair in pairs {
      if counts[pair.second] <= Self.mostJudged {
        few.append(pair)
      } else {
        many[pair.second, default: []].append(Candidate(pair: pair, rest: rest(of: pair)))
      }
    }
    for candidates in many.values {
      few += candidates.sorted().prefix(Self.mostJudged).lazy.map(\.pair)
    }
    return few
  }

  /// A pair of clauses, of which one is a variant of many.
  private struct Candidate: Comparable {
    let pair: ContainmentJoin.Pair
    /// How much only one of the clauses says.
    let rest: Int

    static func < (one: Candidate, two: Candidate) -> Bool {
      one.rest != two.rest ? one.rest < two.rest : one.pair.first < two.pair.first
    }
  }
}
