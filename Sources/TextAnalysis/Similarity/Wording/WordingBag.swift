/// A wording that is set against many others: besides its units in order, how often each of them comes up.
public struct WordingBag: Sendable {
  private let content: WordingUnits
  /// The units in rising order.
  private let sorted: [UInt32]

  /// A wording to be compared.
  public init(_ content: WordingUnits) {
    self.content = content
    var sorted = content.units
    sorted.withUnsafeMutableBufferPointer { $0.sortFew() }
    self.sorted = sorted
  }

  /// Whether one thing stands for another in two wordings that have at least `share` of the shorter one in
  /// common, as in those for 体育 and for 美育.
  ///
  /// What they have in common in whatever order is counted first: in their order it can only be less, and most
  /// wordings have too little.
  ///
  /// - Parameter inOnePlace: whether nothing else may differ but figures.
  public func isParallel(
    to other: WordingBag, sharing share: Double, inOnePlace: Bool = false
  ) -> Bool {
    let (count, otherCount) = (sorted.count, other.sorted.count)
    let shorter = Double(max(1, min(count, otherCount)))
    let most = common(with: other)
    guard Double(most) / shorter >= share,
      count + otherCount - 2 * most <= WordingAlignment.mostEdits,
      let gaps = WordingAlignment.gaps(content.units, other.content.units, sharing: share)
    else { return false }
    let pair = WordingPair(content, other.content, gaps: gaps)
    let common = count - pair.gaps.reduce(0) { $0 + $1.first.count }
    guard Double(common) / shorter >= share else { return false }
    return inOnePlace ? Self.differInOneThing(pair) : Self.differInThings(pair)
  }

  private static func differInThings(_ pair: WordingPair) -> Bool {
    pair.gaps.contains { pair.kind(of: $0) == .content }
  }

  /// Whether nothing but one thing differs, and figures.
  private static func differInOneThing(_ pair: WordingPair) -> Bool {
    var things = 0
    for gap in pair.gaps {
      switch pair.kind(of: gap) {
      case .content: things += 1
      case .figure: break
      case .addition, .verb, .clause, .reversal: return false
      }
      if things > 1 { return false }
    }
    return things == 1
  }

  /// How many units both hold, whatever their order.
  private func common(with other: WordingBag) -> Int {
    sorted.withUnsafeBufferPointer { sorted in
      other.sorted.withUnsafeBufferPointer { others in
        var (common, one, two) = (0, 0, 0)
        while one < sorted.count, two < others.count {
          let (unit, another) = (sorted[one], others[two])
          common &+= unit == another ? 1 : 0
          one &+= unit <= another ? 1 : 0
          two &+= another <= unit ? 1 : 0
        }
        return common
      }
    }
  }
}
