import TextAnalysis
import ValidatorCore

/// A number with a mark too many behind it, so that it is read as none: 2.., 3、、, 4.、.
struct DoubledSeparator {
  /// The number and its marks, in bytes of the text.
  let range: Range<Int>
  /// The marks, in bytes of the text.
  let marks: Range<Int>

  /// What stands at the beginning of `text`, where it is the number `value` with two marks.
  init?(_ text: ByteView, value: Int) {
    guard let reading = OrdinalDigits.heading(text, at: 0), reading.value == value else {
      return nil
    }
    var end = reading.end
    var count = 0
    while let length = Self.length(at: end, text) {
      end += length
      count += 1
    }
    // 2... opens what was left out.
    guard count == 2, OrdinalDigits.read(text, at: end) == nil else { return nil }
    (range, marks) = (0..<end, reading.end..<end)
  }

  private static func length(at offset: Int, _ text: ByteView) -> Int? {
    if text[offset] == 0x2E || text[offset] == 0x2C { return 1 }
    return text.has(anyOf: ["、", "．", "。", "，"], at: offset) ? 3 : nil
  }
}
