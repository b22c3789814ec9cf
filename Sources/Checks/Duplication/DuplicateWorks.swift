import TextAnalysis

/// Clauses that make, write, agree on or hold something, by what that is.
struct DuplicateWorks {
  /// The most earlier clauses that one is set against.
  private static let mostJudged = 24
  /// What says more is known by what it speaks of.
  static let mostWeight = 8

  private var clauses: [TextIdentity: [(clause: Int, core: WorkCore)]] = [:]

  /// Adds a clause, behind those that were added before.
  mutating func add(_ core: WorkCore, clause: Int) {
    clauses[core.object, default: []].append((clause, core))
  }

  /// The pairs of clauses that ask for one work, the earlier first, in order.
  func pairs() -> [(first: Int, second: Int)] {
    var pairs: [(first: Int, second: Int)] = []
    for group in clauses.values where group.count > 1 {
      for place in group.indices.dropFirst() {
        for other in max(0, place - Self.mostJudged)..<place
        where group[other].core.isSameWork(as: group[place].core) {
          pairs.append((group[other].clause, group[place].clause))
        }
      }
    }
    return pairs.sorted { ($0.second, $0.first) < ($1.second, $1.first) }
  }
}
