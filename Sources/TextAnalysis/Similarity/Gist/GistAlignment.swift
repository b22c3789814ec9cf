/// Two clauses side by side, by what they speak of; one pair after another with the same memory.
struct GistAlignment: Sendable {
  private var one: [GistSymbol] = []
  private var two: [GistSymbol] = []
  /// For each of the rest of the first clause, and of the second: how much they can share in the same order.
  private var best: [Int32] = []

  /// The most things of a clause that are set against those of another.
  static let mostSymbols = 64

  /// Tells what is a thing of one clause alone.
  private struct Things {
    let shared: SharedValues
    /// Whether what is shared names a piece of work by itself: then only known things make it other work.
    let namesWork: Bool
    /// Whether all that differs is one thing for one other thing: then it may well be another part of the list.
    let isOneForOne: Bool

    /// What is done is no thing in the place of another.
    func contains(_ symbol: GistSymbol) -> Bool {
      symbol.kind != .action && !shared.contains(symbol.value)
        && (!namesWork || isOneForOne || symbol.traits.contains(.number)
          || symbol.isListed && symbol.weight > 1)
    }

    /// Whether both say who or where, or neither: 学校 in the place of 企业, but not of 垃圾.
    func areOfOneKind(_ one: GistTraits, _ two: GistTraits) -> Bool {
      let places: GistTraits = [.place, .party]
      return isOneForOne
        ? one.isDisjoint(with: places) == two.isDisjoint(with: places)
        : one.symmetricDifference(two).isDisjoint(with: places)
    }
  }

  /// Whether one thing stands for another beside something that is shared, in the same part of a
  /// list: 体育教师配备 and 美育教师配备.
  ///
  /// - Parameters:
  ///   - own: what only the first clause says.
  ///   - others: what only the second clause says.
  ///   - shared: what both speak of, wherever.
  ///   - namesWork: whether that names a piece of work by itself.
  mutating func isParallel(
    _ first: GistView, _ own: [GistSymbol], _ second: GistView, _ others: [GistSymbol],
    shared: SharedValues, namesWork: Bool
  ) -> Bool {
    let things = Things(
      shared: shared, namesWork: namesWork, isOneForOne: own.count == 1 && others.count == 1)
    guard own.contains(where: things.contains), others.contains(where: things.contains) else {
      return false
    }
    Self.fill(&one, first, own, shared)
    Self.fill(&two, second, others, shared)
    guard one.contains(where: things.contains), two.contains(where: things.contains) else {
      return false
    }
    weighRests()
    return hasParallelGap(things)
  }

  /// What of a clause is set beside the other: what is shared, and what only it has.
  private static func fill(
    _ row: inout [GistSymbol], _ gist: GistView, _ own: [GistSymbol], _ shared: SharedValues
  ) {
    row.removeAll(keepingCapacity: true)
    for symbol in gist.symbols where shared.contains(symbol.value) { row.append(symbol) }
    let held = row.count
    for part in gist.parts where shared.contains(part.value) {
      if !row[..<held].contains(where: { $0.place.overlaps(part.place) }) { row.append(part) }
    }
    row += own
    row.sort { $0.place.lowerBound < $1.place.lowerBound }
    if row.count > mostSymbols { row.removeLast(row.count - mostSymbols) }
  }

  /// Weighs the longest common row of any rests of both.
  private mutating func weighRests() {
    let width = two.count + 1
    best.removeAll(keepingCapacity: true)
    best.append(contentsOf: repeatElement(0, count: (one.count + 1) * width))
    for place in one.indices.reversed() {
      for other in two.indices.reversed() {
        let skip = max(best[(place + 1) * width + other], best[place * width + other + 1])
        let taken =
          one[place].value == two[other].value
          ? best[(place + 1) * width + other + 1] + Int32(one[place].weight) : 0
        best[place * width + other] = max(skip, taken)
      }
    }
  }

  /// Goes along the positions of what is shared, in the order of both, as much of it as can be; between them stands
  /// what only one of the clauses has.
  private func hasParallelGap(_ things: Things) -> Bool {
    let width = two.count + 1
    var (place, other) = (0, 0)
    var before: (Int, Int)?
    while place < one.count, other < two.count {
      let here = best[place * width + other]
      if here == best[(place + 1) * width + other] {
        place += 1
      } else if here == best[place * width + other + 1] {
        other += 1
      } else {
        if isParallelGap(before, (place, other), things) { return true }
        before = (place, other)
        (place, other) = (place + 1, other + 1)
      }
    }
    return isParallelGap(before, nil, things)
  }

  /// Whether both clauses have something of their own between two shared things, beside one of them.
  private func isParallelGap(
    _ before: (Int, Int)?, _ after: (Int, Int)?, _ things: Things
  ) -> Bool {
    let start = before.map { ($0.0 + 1, $0.1 + 1) } ?? (0, 0)
    let end = after ?? (one.count, two.count)
    guard start.0 < end.0, start.1 < end.1 else { return false }
    let gap = (start.0..<end.0, start.1..<end.1)
    return isParallelGap(gap, beside: before, things) || isParallelGap(gap, beside: after, things)
  }

  private func isParallelGap(
    _ gap: (Range<Int>, Range<Int>), beside anchor: (Int, Int)?, _ things: Things
  ) -> Bool {
    guard let anchor else { return false }
    return gap.0.contains { first in
      (things.isOneForOne || one[first].item == one[anchor.0].item) && things.contains(one[first])
        && gap.1.contains { second in
          (things.isOneForOne || two[second].item == two[anchor.1].item)
            && things.areOfOneKind(one[first].traits, two[second].traits)
            && things.contains(two[second])
        }
    }
  }
}
