/// Two wordings with the places where they differ.
struct WordingPair {
  private let first: WordingUnits
  private let second: WordingUnits
  /// Where they differ, in the order of the texts.
  let gaps: [WordingAlignment.Gap]
  private let lexicon = WordingLexicon.standard

  /// The shortest clause, in units, that may stand for another.
  private static let shortestClause = 4

  init(_ first: WordingUnits, _ second: WordingUnits, gaps: [WordingAlignment.Gap]) {
    self.first = first
    self.second = second
    self.gaps = Self.joined(gaps)
  }

  /// The differences in the order of the texts.
  var kinds: [WordingGap] {
    gaps.map { WordingGap(kind: kind(of: $0), first: $0.first, second: $0.second) }
  }

  /// A single unit between two differences is common by chance: 体育健康 and 美育浸润 differ as a whole.
  private static func joined(_ gaps: [WordingAlignment.Gap]) -> [WordingAlignment.Gap] {
    gaps.reduce(into: []) { joined, gap in
      if let last = joined.last, gap.first.lowerBound - last.first.upperBound < 2 {
        joined[joined.count - 1] = WordingAlignment.Gap(
          first: last.first.lowerBound..<gap.first.upperBound,
          second: last.second.lowerBound..<gap.second.upperBound)
      } else {
        joined.append(gap)
      }
    }
  }

  /// What a difference says about the work.
  func kind(of gap: WordingAlignment.Gap) -> WordingChange.Kind {
    let (one, two) = (first.units[gap.first], second.units[gap.second])
    if isReversal(one) != isReversal(two) { return .reversal }
    if lexicon.isVerb(one), lexicon.isVerb(two) { return .verb }
    let (isBare, isOtherBare) = (Self.isBare(one), Self.isBare(two))
    if isBare, isOtherBare { return .figure }
    if isBare || isOtherBare || Self.holds(one, two) || Self.holds(two, one) { return .addition }
    if isMeasure(gap) { return .figure }
    return isClause(gap.first, first) && isClause(gap.second, second) ? .clause : .content
  }

  /// Whether the units turn what follows into its opposite. In a longer phrase such a word speaks of
  /// something else.
  private func isReversal(_ units: ArraySlice<UInt32>) -> Bool {
    units.count <= Self.shortestClause && lexicon.holdsReversal(units)
  }

  /// Whether the units are no more than figures and characters that only join words.
  private static func isBare(_ units: ArraySlice<UInt32>) -> Bool {
    !units.contains(where: isContent)
  }

  /// Whether a unit is no figure and no character that only joins words.
  @inline(__always)
  private static func isContent(_ unit: UInt32) -> Bool {
    unit != Wording.figure && !isJoint(unit)
  }

  /// Whether a unit is a character that only joins words.
  @inline(__always)
  static func isJoint(_ unit: UInt32) -> Bool { unit < 0x10000 && joints.mayHold(unit) }

  private static let joints = UnitFilter(
    "的地得了和与及等各并以为对在于将把向由从至到其该本之也都均再还更要使让".unicodeScalars.map(\.value))

  /// Whether the content of `short` stands in that of `long`, perhaps with other units between: 监管 in 监督管理.
  private static func holds(_ long: ArraySlice<UInt32>, _ short: ArraySlice<UInt32>) -> Bool {
    var place = long.startIndex
    for unit in short where isContent(unit) {
      while place < long.endIndex, long[place] != unit { place += 1 }
      guard place < long.endIndex else { return false }
      place += 1
    }
    return true
  }

  /// Whether only the measure word behind a figure differs: 3所 and 3个.
  private func isMeasure(_ gap: WordingAlignment.Gap) -> Bool {
    gap.first.count == 1 && gap.second.count == 1 && gap.first.lowerBound > 0
      && first.units[gap.first.lowerBound - 1] == Wording.figure
  }

  /// Whether the units are a clause of their own, and not the first one, which names the matter.
  private func isClause(_ range: Range<Int>, _ wording: WordingUnits) -> Bool {
    guard range.count >= Self.shortestClause, range.lowerBound > 0,
      wording.opensClause[range.lowerBound]
    else { return false }
    return range.upperBound == wording.units.count || wording.opensClause[range.upperBound]
  }
}
