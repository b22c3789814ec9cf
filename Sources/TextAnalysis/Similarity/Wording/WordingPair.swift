/// Two wordings with the places where they differ.
struct WordingPair {
  private let first: WordingUnits
  private let second: WordingUnits
  private let gaps: [WordingAlignment.Gap]
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

  private func kind(of gap: WordingAlignment.Gap) -> WordingChange.Kind {
    let (one, two) = (first.units[gap.first], second.units[gap.second])
    if isReversal(one) != isReversal(two) { return .reversal }
    if lexicon.isVerb(one), lexicon.isVerb(two) { return .verb }
    let (left, right) = (Self.content(one), Self.content(two))
    if left.isEmpty, right.isEmpty { return .figure }
    if Self.holds(left, right) || Self.holds(right, left) { return .addition }
    if isMeasure(gap) { return .figure }
    return isClause(gap.first, first) && isClause(gap.second, second) ? .clause : .content
  }

  /// Whether the units turn what follows into its opposite. In a longer phrase such a word speaks of
  /// something else.
  private func isReversal(_ units: ArraySlice<UInt32>) -> Bool {
    units.count <= Self.shortestClause && lexicon.holdsReversal(units)
  }

  /// The units without figures and the characters that only join words.
  private static func content(_ units: ArraySlice<UInt32>) -> [UInt32] {
    units.filter { $0 != Wording.figure && !isJoint($0) }
  }

  /// Whether a unit is a character that only joins words.
  static func isJoint(_ unit: UInt32) -> Bool {
    unit < 0x10000 && joints[Int(unit >> 6)] >> UInt64(unit & 63) & 1 == 1
  }

  /// A bit for each character.
  private static let joints = "的地得了和与及等各并以为对在于将把向由从至到其该本之也都均再还更要使让".unicodeScalars
    .reduce(into: [UInt64](repeating: 0, count: 1024)) { bits, scalar in
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }

  /// Whether `short` stands in `long`, perhaps with other units between: 监管 in 监督管理.
  private static func holds(_ long: [UInt32], _ short: [UInt32]) -> Bool {
    var found = 0
    for unit in long where found < short.count && unit == short[found] { found += 1 }
    return found == short.count
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
