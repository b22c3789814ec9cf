import TextAnalysis

/// Counts the titles of a list that holds nothing else: 《甲办法》《乙办法》.
enum TitleList {
  /// How many titles stand in `range`, with or without marks between them; nil where there is one alone or anything
  /// else.
  static func count(_ range: Range<Int>, in text: ByteView) -> Int? {
    var count = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let end = end(ofTitleAt: offset, before: range.upperBound, in: text) else { return nil }
      count += 1
      offset = end
      if end < range.upperBound, let word = separators.first(where: { text.has($0, at: end) }) {
        offset += word.utf8CodeUnitCount
      }
    }
    return count > 1 ? count : nil
  }

  private static func end(ofTitleAt start: Int, before limit: Int, in text: ByteView) -> Int? {
    guard text.has("《", at: start) else { return nil }
    var depth = 0
    var offset = start
    while offset < limit {
      if text.has("《", at: offset) { depth += 1 }
      if text.has("》", at: offset) { depth -= 1 }
      offset += max(text.scalar(at: offset).length, 1)
      if depth == 0 { return offset }
    }
    return nil
  }

  private static let separators: [StaticString] = ["、", "以及", "和", "与", "與", "及"]
}
