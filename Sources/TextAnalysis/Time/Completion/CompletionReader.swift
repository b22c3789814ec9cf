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
    var (hasDate, hasCompletion) = (false, false)
    var offset = 0
    while offset < text.count, !(hasDate && hasCompletion) {
      hasDate = hasDate || text.mayBeDate(at: offset)
      hasCompletion = hasCompletion || text.mayBeCompletion(at: offset)
      offset += 1
    }
    return hasDate && hasCompletion
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

extension ByteView {
  /// Whether a digit stands here, or something without which no date is written in words.
  fileprivate func mayBeDate(at offset: Int) -> Bool {
    switch self[offset] {
    case 0x30...0x39, 0xEF: true
    case 0x42, 0x62, 0x65:
      has("by ", at: offset) || has("By ", at: offset) || has("before ", at: offset)
        || has("Before ", at: offset) || has("end ", at: offset)
    case 0xE5...0xE8:
      has("月", at: offset) || has("年", at: offset) || has("季", at: offset)
        || has("日", at: offset) || has("旬", at: offset) || has("期", at: offset)
        || has("号", at: offset) || has("號", at: offset) || has("前", at: offset)
    default: false
    }
  }

  /// Whether part of a word of completion stands here, in any script.
  fileprivate func mayBeCompletion(at offset: Int) -> Bool {
    switch self[offset] {
    case 0x61...0x7A:
      has("omplet", at: offset) || has("inish", at: offset) || has("eliver", at: offset)
        || has("pen", at: offset) || has("use", at: offset) || has("operat", at: offset)
        || has("over", at: offset) || has("ssue", at: offset) || has("eady", at: offset)
    case 0x41...0x5A: has("OMPLET", at: offset + 1)
    case 0xE4...0xE9:
      has("完成", at: offset) || has("完工", at: offset) || has("建成", at: offset)
        || has("投用", at: offset) || has("投入", at: offset) || has("竣", at: offset)
        || has("交付", at: offset) || has("落成", at: offset) || has("办", at: offset)
        || has("辦", at: offset) || has("到位", at: offset) || has("印", at: offset)
        || has("出", at: offset)
    default: false
    }
  }
}
