/// How two wordings differ, and whether they may still ask for the same work.
///
/// Words that only one of them has, other figures and other times leave the work the same. One thing
/// in the place of another does not: such texts are parallel, as those for 体育 and for 美育.
public struct WordingComparison: Sendable {
  /// The differences in the order of the texts.
  public let changes: [WordingChange]
  /// How much the texts have in common as a share of the shorter one, from 0 to 1.
  public let commonShare: Double

  /// Compares two wordings; nil if they differ too much for saying where, or have less in common than `share` of
  /// the shorter one.
  public init?(_ first: Wording, _ second: Wording, sharing share: Double = 0) {
    guard let gaps = first.content.gaps(to: second.content, sharing: share) else { return nil }
    var changes: [WordingChange] = []
    var common = 0
    var (position, other) = (0, 0)
    let end = WordingGap(
      kind: .addition, first: first.units.count..<first.units.count,
      second: second.units.count..<second.units.count)
    for gap in gaps + [end] {
      for index in position..<gap.first.lowerBound {
        changes += Self.figures(first, index, second, other + index - position)
      }
      common += gap.first.lowerBound - position
      if !gap.first.isEmpty || !gap.second.isEmpty {
        changes.append(
          WordingChange(
            kind: gap.kind, first: first.bytes(gap.first), second: second.bytes(gap.second)))
      }
      (position, other) = (gap.first.upperBound, gap.second.upperBound)
    }
    self.changes = changes
    commonShare = Double(common) / Double(max(1, min(first.units.count, second.units.count)))
  }

  /// Whether one thing stands for another.
  public var isParallel: Bool { changes.contains { $0.kind == .content } }

  /// Whether one text says the opposite of the other.
  public var isReversed: Bool { changes.contains { $0.kind == .reversal } }

  /// Whether the texts ask for the same work: they differ in no more than additions, figures, times
  /// and clauses.
  public var isSameWork: Bool { changes.allSatisfy(\.kind.keepsWork) }

  /// The difference between two figures in the same place, if there is one.
  private static func figures(_ first: Wording, _ index: Int, _ second: Wording, _ other: Int)
    -> [WordingChange]
  {
    guard first.units[index] == Wording.figure, first.figures[index] != second.figures[other]
    else { return [] }
    return [WordingChange(kind: .figure, first: first.places[index], second: second.places[other])]
  }
}
