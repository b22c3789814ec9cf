import TextAnalysis
import ValidatorCore

/// Tells a clause of a sentence that was written twice in a row: garbled-text says so, and how to mend it.
enum RepeatedSentence {
  /// A sentence that is longer is told as clauses that come again.
  private static let longest = 900

  /// Whether `second` is in the sentence right behind that of `first`, and both sentences are the same. Ranges are bytes
  /// of `text`.
  static func holds(_ first: Range<Int>, _ second: Range<Int>, in text: ByteView) -> Bool {
    let length = second.lowerBound - first.lowerBound
    guard length > 0, length <= longest, second.upperBound <= text.count else { return false }
    var start = first.lowerBound
    while start > 0, first.lowerBound - start < longest, !isEnd(text, before: start) {
      start -= 1
    }
    let end = start + 2 * length
    // The last sentence may have lost its mark.
    let missing = end - text.count
    guard missing <= 3 else { return false }
    let shown = length - max(0, missing)
    return text.part(start..<start + shown) == text.part(start + length..<start + length + shown)
      && isEnd(text, before: start + length)
  }

  private static func isEnd(_ text: ByteView, before offset: Int) -> Bool {
    text[offset - 1] == 0x0A || text.has(anyOf: ["。", "；", "！", "？"], endingAt: offset)
  }

  /// Whether a clause of `text` stands there because the sentence of `original` was written twice in a row.
  ///
  /// - Parameter slice: the text among those that are remembered.
  static func holds(
    _ clause: DuplicateClauseFacts, of original: DuplicateClauseFacts, _ slice: DuplicateSlice,
    _ text: ByteView
  ) -> Bool {
    guard original.task == clause.task, !original.isTitle else { return false }
    func range(_ part: DuplicateSlice) -> Range<Int> {
      let start = part.range.lowerBound - slice.range.lowerBound
      return start..<start + part.range.count
    }
    return holds(range(original.text), range(clause.text), in: text)
  }
}
