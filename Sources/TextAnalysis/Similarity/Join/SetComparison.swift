/// Compares pairs of sets; fastest where pairs of one set follow each other.
struct SetComparison {
  private let order: SizeOrder
  private let parts: [TokenSets]
  private let bounds: OverlapBounds
  private var table = TokenTable()
  private var rankInTable: Int?

  init(_ order: SizeOrder, _ parts: [TokenSets], _ bounds: OverlapBounds) {
    self.order = order
    self.parts = parts
    self.bounds = bounds
  }

  /// The pair of two sets; nil if they are not similar.
  mutating func pair(of candidate: CandidatePair) -> SimilarPair? {
    let larger = Int(candidate.larger)
    let smaller = Int(candidate.smaller)
    fillTable(with: larger)
    let size = Int(order.sizes[larger])
    let otherSize = Int(order.sizes[smaller])
    let other = order.sets[smaller]
    let overlap = table.overlap(
      with: parts[other.part], other.index, atLeast: bounds.leastOverlap(size + otherSize))
    guard let overlap else { return nil }
    let similarity = bounds.measure.value(overlap: overlap, size, otherSize)
    guard similarity >= bounds.threshold else { return nil }
    let (one, two) = (Int(order.positions[larger]), Int(order.positions[smaller]))
    return SimilarPair(first: min(one, two), second: max(one, two), similarity: similarity)
  }

  /// The pairs of the most similar of some sets with one that is no smaller; of equally similar ones, those that come
  /// first in the list that is joined.
  mutating func strongest(_ count: Int, of candidates: ArraySlice<CandidatePair>)
    -> [CandidatePair]
  {
    let similar = candidates.compactMap { candidate in
      pair(of: candidate).map { (candidate: candidate, similarity: $0.similarity) }
    }
    let positions = order.positions
    return similar.sorted { one, two in
      one.similarity != two.similarity
        ? one.similarity > two.similarity
        : positions[Int(one.candidate.smaller)] < positions[Int(two.candidate.smaller)]
    }.prefix(count).map(\.candidate)
  }

  private mutating func fillTable(with rank: Int) {
    guard rankInTable != rank else { return }
    rankInTable = rank
    let set = order.sets[rank]
    parts[set.part].withTokens(of: set.index) { tokens in
      table.refill(for: tokens.count) { table in
        for token in tokens { _ = table.insert(token) }
      }
    }
  }
}
