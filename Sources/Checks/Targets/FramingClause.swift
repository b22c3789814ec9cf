import TextAnalysis

/// Tells clauses that only say when, on what ground or in spite of what the next one is done: 在…基础上, 虽然…, 从…起.
enum FramingClause {
  /// Whether `clause` is one; `dates` are the dates in it, in its bytes.
  static func stands(_ clause: ByteView, dates: [Range<Int>]) -> Bool {
    if clause.has(anyOf: openings, at: 0) || clause.has(anyOf: ends, endingAt: clause.count) {
      return true
    }
    guard let date = dates.first, dates.count == 1 else { return false }
    var start = 0
    var end = clause.count
    while let word = words.first(where: { clause.has($0, at: start) }) {
      start += word.utf8CodeUnitCount
    }
    while let word = words.first(where: { clause.has($0, endingAt: end) }), end > start {
      end -= word.utf8CodeUnitCount
    }
    return start >= date.lowerBound && end <= date.upperBound
  }

  private static let openings: [StaticString] = [
    "虽然", "雖然", "虽", "雖", "尽管", "儘管", "由于", "由於", "鉴于", "鑒於", "因为", "因為",
  ]

  private static let ends: [StaticString] = [
    "基础上", "基礎上", "前提下", "情况下", "情況下", "条件下", "條件下", "背景下", "过程中", "過程中", "之前", "之后", "之後", "之际",
    "之際", "的同时", "的同時", "期间", "期間", "以来", "以來",
  ]

  /// What may stand beside a date that is all of a clause.
  private static let words: [StaticString] = [
    "从", "從", "自", "于", "於", "在", "至", "到", "起", "始", "开始", "開始", "完成", "前", "底", "末", "内", "內",
    "全部",
    "按时", "按時", "力争", "力爭", "确保", "確保", "并", "並",
  ]
}
