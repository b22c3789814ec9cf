/// Counts the problems of a text by kind while it is decoded.
struct EncodingProblemTally {
  private struct Entry {
    var count = 0
    var ranges: [Range<Int>] = []
  }

  /// One entry for each kind, in the order of `allCases`.
  private var entries = EncodingProblem.Kind.allCases.map { _ in Entry() }

  /// Notes an occurrence of `kind` in `range` of the decoded text. Ranges come in order.
  mutating func note(_ kind: EncodingProblem.Kind, at range: Range<Int>) {
    let index = EncodingProblemTally.index(of: kind)
    entries[index].count += 1
    let known = entries[index].ranges.count
    if known > 0, entries[index].ranges[known - 1].upperBound == range.lowerBound {
      let start = entries[index].ranges[known - 1].lowerBound
      entries[index].ranges[known - 1] = start..<range.upperBound
    } else if known < EncodingProblem.rangeLimit {
      entries[index].ranges.append(range)
    }
  }

  /// The problems, ordered by their first place.
  var problems: [EncodingProblem] {
    zip(EncodingProblem.Kind.allCases, entries)
      .filter { $1.count > 0 }
      .map { EncodingProblem(kind: $0, count: $1.count, ranges: $1.ranges) }
      .sorted { EncodingProblemTally.order($0) < EncodingProblemTally.order($1) }
  }

  private static func order(_ problem: EncodingProblem) -> (Int, Int) {
    (problem.ranges.first?.lowerBound ?? 0, index(of: problem.kind))
  }

  private static func index(of kind: EncodingProblem.Kind) -> Int {
    switch kind {
    case .invalidBytes: 0
    case .loneSurrogate: 1
    case .nul: 2
    case .controlCharacter: 3
    case .wordLineBreak: 4
    case .lineSeparator: 5
    case .strayByteOrderMark: 6
    case .noncharacter: 7
    case .missingConverter: 8
    }
  }
}
