/// The number of edits between two words: a scalar inserted, left out or replaced, or two neighbours
/// exchanged.
///
/// This is the optimal string alignment distance, the restricted form of Damerau's and Levenshtein's
/// distance in which no scalar is edited twice. Only the band of the table that can stay within the
/// limit is worked out (E. Ukkonen, "Algorithms for approximate string matching", 1985), so the time
/// grows with the length times the limit.
public enum EditDistance {
  /// The number of edits that turn `first` into `second`; nil when more than `limit` are needed.
  public static func between(
    _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], limit: Int
  ) -> Int? {
    guard limit >= 0, abs(first.count - second.count) <= limit else { return nil }
    // No word is further from another than the longer of the two is long, so the sums stay small.
    let limit = min(limit, max(first.count, second.count))
    let over = limit + 1
    var beforeLast = [Int](repeating: over, count: second.count + 1)
    // Swift 6.3.1 loses stores in release builds where this row begins as a copy of the one above.
    var last = (0...second.count).map { min($0, over) }
    var row = beforeLast

    for (line, scalar) in first.enumerated() {
      let low = max(0, line - limit)
      let high = min(second.count, line + 1 + limit)
      // Each row holds what the row three lines above left there: both rims of the band are reset.
      row[low] = low == 0 ? min(line + 1, over) : over
      if high < second.count { row[high + 1] = over }
      for column in low..<high {
        let same = scalar == second[column]
        var edits = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, row[column] + 1)
        if !same, line > 0, column > 0, scalar == second[column - 1],
          first[line - 1] == second[column]
        {
          edits = min(edits, beforeLast[column - 1] + 1)
        }
        row[column + 1] = min(edits, over)
      }
      swap(&beforeLast, &last)
      swap(&last, &row)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
