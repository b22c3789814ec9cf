/// The units of a wording, as far as it takes to compare it with another.
public struct WordingUnits: Sendable {
  /// Set in a unit, while it is read, before which a mark or nothing stands.
  static let clauseFlag: UInt32 = 0x2000_0000

  /// The units in order.
  let units: [UInt32]
  /// For each unit, whether a mark stands before it, or nothing.
  let opensClause: [Bool]

  /// The units as they were read.
  init(_ marked: some Collection<UInt32>) {
    units = marked.map { $0 & ~Self.clauseFlag }
    opensClause = marked.map { $0 & Self.clauseFlag != 0 }
  }

  /// How the wording differs from another; nil if they differ too much for saying where, or have less in common
  /// than `share` of the shorter one.
  func gaps(to other: WordingUnits, sharing share: Double = 0) -> [WordingGap]? {
    WordingAlignment.gaps(units, other.units, sharing: share).map {
      WordingPair(self, other, gaps: $0).kinds
    }
  }

  /// Whether the texts ask for the same work: they differ in no more than additions, figures, times
  /// and clauses.
  public func isSameWork(as other: WordingUnits) -> Bool {
    guard let gaps = gaps(to: other) else { return false }
    return gaps.allSatisfy(\.kind.keepsWork)
  }
}
