/// Finds by when running text wants something done, and tells the whole of the work from a stage or a part of it.
///
/// A clause speaks of the whole where it has a word of completion, none of a stage, and names nothing that the title
/// does not: in 新建城东幼儿园, 城东幼儿园6月底前建成投用 does, 6月底前完成主体工程 and 附属道路6月底前建成 do not.
public struct CompletionReader: Sendable {
  /// Longer clauses are not judged: they say more than one thing.
  private static let longestClause = 240

  /// A reader.
  public init() {}

  /// Whether `text` may hold a completion date: most titles do not, and need not be read for one.
  public static func mayHoldDates(_ text: ByteView) -> Bool {
    CompletionSigns.mayHoldCompletion(text) && CompletionSigns.mayHoldDate(text)
  }

  /// The completion dates of `text`, in its order.
  ///
  /// - Parameters:
  ///   - text: UTF-8; malformed bytes are passed over.
  ///   - readings: what was read of it.
  ///   - title: the title of the work that the text is about.
  public func read(_ text: ByteView, _ readings: TextReadings, title: ByteView)
    -> [CompletionDate]
  {
    readings.dates.compactMap { date in
      guard date.role == .deadline, let day = date.to else { return nil }
      let clause = clause(of: date.reading.range, in: text)
      guard clause.count <= Self.longestClause else { return nil }
      let words = CompletionWords(
        text.part(clause.lowerBound..<date.reading.range.lowerBound),
        text.part(date.reading.range.upperBound..<clause.upperBound))
      guard words.hasCompletion else { return nil }
      return CompletionDate(
        day: day, time: date.reading.range, clause: clause, isWhole: words.isWhole(of: title),
        isFirm: date.reading.bound == .upTo)
    }
  }

  /// The clause that a time stands in, or more than ``longestClause`` bytes of it; with the next one, where the time stands before it alone: 6月底前，….
  private func clause(of time: Range<Int>, in text: ByteView) -> Range<Int> {
    var start = time.lowerBound
    let first = max(0, start - Self.longestClause - 1)
    while start > first, !isMark(text, endingAt: start) { start -= 1 }
    while start < time.lowerBound, text[start] == 0x20 { start += 1 }
    var end = self.end(from: time.upperBound, in: text)
    if start == time.lowerBound, end == time.upperBound, end < text.count {
      end = self.end(from: end + text.scalar(at: end).length, in: text)
    }
    return start..<end
  }

  private func end(from offset: Int, in text: ByteView) -> Int {
    var end = offset
    let last = min(text.count, offset + Self.longestClause + 1)
    while end < last, !isMark(text, at: end) { end += max(1, text.scalar(at: end).length) }
    return end
  }

  private func isMark(_ text: ByteView, endingAt end: Int) -> Bool {
    var start = end - 1
    while start > max(0, end - 4), text[start] & 0xC0 == 0x80 { start -= 1 }
    return isMark(text, at: start)
  }

  private func isMark(_ text: ByteView, at offset: Int) -> Bool {
    switch text.scalar(at: offset).value {
    case 0x3002, 0xFF0C, 0xFF1B, 0xFF01, 0xFF1F, 0xFF1A, 0x0A, 0x2C, 0x3B, 0x3A: true
    case 0x2E: text[offset + 1] == 0x20 || offset + 1 == text.count
    default: false
    }
  }
}
