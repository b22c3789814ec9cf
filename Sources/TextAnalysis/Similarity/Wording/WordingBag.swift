/// A wording that is set against many others: besides its units in order, how often each of them comes up.
public struct WordingBag: Sendable {
  private let content: WordingUnits
  /// The units in rising order.
  private let sorted: [UInt32]

  /// A wording to be compared.
  public init(_ content: WordingUnits) {
    self.content = content
    sorted = content.units.sorted()
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
      let gaps = content.gaps(to: other.content, sharing: share)
    else { return false }
    let common = count - gaps.reduce(0) { $0 + $1.first.count }
    guard Double(common) / shorter >= share else { return false }
    let things = gaps.count { $0.kind == .content }
    return inOnePlace
      ? things == 1 && gaps.allSatisfy { $0.kind == .content || $0.kind == .figure } : things > 0
  }

  /// How many units both hold, whatever their order.
  private func common(with other: WordingBag) -> Int {
    sorted.withUnsafeBufferPointer { sorted in
      other.sorted.withUnsafeBufferPointer { others in
        var (common, one, two) = (0, 0, 0)
        while one < sorted.count, two < others.count {
          let (unit, another) = (sorted[one], others[two])
          if unit == another { common += 1 }
          if unit <= another { one += 1 }
          if another <= unit { two += 1 }
        }
        return common
      }
    }
  }
}
