import TextAnalysis

/// Tells whether a deadline in running text is still to be met, or only says which things are meant:
/// 2月底前已排查出的问题, "applications received by 31 March".
enum PastClause {
  /// Whether the clause of the date at `range` speaks of what is to be done.
  static func isFuture(_ text: ByteView, at range: Range<Int>) -> Bool {
    let clause = clause(in: text, around: range)
    let before = text.part(clause.lowerBound..<range.lowerBound)
    let behind = text.part(range.upperBound..<clause.upperBound)
    return !pastWords.occur(in: before) && !pastWords.occur(in: behind)
  }

  /// The clause about `range`: as far as the next mark on both sides, but no further than a long sentence reaches.
  static func clause(in text: ByteView, around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    let first = max(0, range.lowerBound - longest)
    while start > first, !isMark(text, at: start, endsThere: true) { start -= 1 }
    var end = range.upperBound
    let last = min(text.count, range.upperBound + longest)
    while end < last, !isMark(text, at: end, endsThere: false) { end += 1 }
    return start..<end
  }

  private static let longest = 240

  private static func isMark(_ text: ByteView, at offset: Int, endsThere: Bool) -> Bool {
    let byte = text[endsThere ? offset - 1 : offset]
    if byte == 0x0A || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") { return true }
    if byte == UInt8(ascii: "."), text[endsThere ? offset : offset + 1] <= 0x20 { return true }
    return endsThere ? text.has(anyOf: marks, endingAt: offset) : text.has(anyOf: marks, at: offset)
  }

  private static let marks: [StaticString] = ["，", "。", "；", "！", "？"]

  /// Words of what has been, and of which things are meant.
  private static let pastWords = FewWords([
    "的", "已", "未", "曾", "原", "出生", "入职", "毕业", "登记在册", "建档", "存量", "以来", "上年", "去年", "截至", "截止",
    "回顾", "欠缴", "欠费", "欠薪", "欠税", "欠款", "拖欠", "历史遗留", "到龄", "到期", "在册",
    "received", "submitted", "signed", "granted", "awarded", "registered", "born", "built",
    "issued by", "who ", "which ", "that ",
    " was ", " were ", " had ", " has been ", " have been ", "since ", "existing", "completed in",
  ])
}
