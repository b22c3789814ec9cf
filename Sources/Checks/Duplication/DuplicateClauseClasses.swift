import TextAnalysis
import ValidatorCore

/// The clauses of a run that say much: of equal ones the first, and which are equal.
struct DuplicateClauseClasses {
  /// One clause of each kind, as plan and position, in the order of the run.
  let firsts: [SetReference]
  /// The clauses that stand in several places, each with its places, in the order of the run.
  let repeated: [[SetReference]]

  /// A clause, by its place among all clauses.
  private struct Listed {
    let identity: UInt64
    let place: Int32

    static func precede(_ one: Listed, _ two: Listed) -> Bool {
      one.identity != two.identity ? one.identity < two.identity : one.place < two.place
    }
  }

  /// So many plans are looked through by one thread.
  private static let grain = 64
  /// The clauses are spread over so many lists, as a power of two, to be sorted.
  private static let listBits: UInt64 = 4

  /// - Parameter leastWeight: how much a clause must say.
  init(_ corpus: [DuplicatePlan], leastWeight: Int) {
    let clauses = Parallel.map(corpus.count, grain: Self.grain) { range in
      range.flatMap { Self.clauses(of: $0, corpus[$0].facts, leastWeight) }
    }.flatMap(\.self)
    let groups = Parallel.map(1 << Int(Self.listBits), grain: 1) { range in
      range.flatMap { Self.groups(of: clauses, list: UInt64($0), corpus) }
    }.flatMap(\.self).sorted { $0[0] < $1[0] }
    var isRepeated = [Bool](repeating: false, count: clauses.count)
    for group in groups { for place in group.dropFirst() { isRepeated[Int(place)] = true } }
    firsts = clauses.indices.lazy.filter { !isRepeated[$0] }.map { clauses[$0] }
    repeated = groups.map { group in group.map { clauses[Int($0)] } }
  }

  private static func clauses(of plan: Int, _ facts: DuplicateFacts, _ leastWeight: Int)
    -> [SetReference]
  {
    facts.clauses.indices.lazy
      .filter { facts.clauses[$0].field == .content && facts.gists.total(of: $0) >= leastWeight }
      .map { SetReference(part: plan, index: $0) }
  }

  /// The places of equal clauses, of those whose identities belong to one list.
  private static func groups(
    of clauses: [SetReference], list: UInt64, _ corpus: [DuplicatePlan]
  ) -> [[Int32]] {
    var listed: [Listed] = []
    listed.reserveCapacity(clauses.count >> Int(listBits))
    for (place, clause) in clauses.enumerated() {
      let identity = corpus[clause.part].facts.clauses[clause.index].identity.number
      guard identity >> (64 - listBits) == list else { continue }
      listed.append(Listed(identity: identity, place: Int32(truncatingIfNeeded: place)))
    }
    listed.sort(by: Listed.precede)
    var groups: [[Int32]] = []
    var start = 0
    for end in listed.indices.dropFirst() where listed[end].identity != listed[start].identity {
      if end - start > 1 { groups.append(listed[start..<end].map(\.place)) }
      start = end
    }
    if listed.count - start > 1 { groups.append(listed[start...].map(\.place)) }
    return groups
  }
}
