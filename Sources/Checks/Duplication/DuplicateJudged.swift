/// Two clauses of a plan that share as much as clauses that ask for the same work.
struct DuplicateJudged: Comparable {
  let first: Int
  let second: Int
  let isSame: Bool
  /// How alike their characters are, from 0 to 1.
  let surface: Double
  /// What both speak of.
  let values: [UInt32]
  let strength: Int

  /// How alike their characters are, in hundredths.
  var percent: Int { Int((surface * 100).rounded(.down)) }

  /// The stronger pair comes first.
  static func < (one: DuplicateJudged, two: DuplicateJudged) -> Bool {
    if one.strength != two.strength { return one.strength > two.strength }
    return (one.first, one.second) < (two.first, two.second)
  }
}
