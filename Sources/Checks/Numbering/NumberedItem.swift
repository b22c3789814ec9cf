import ValidatorCore

/// A number that orders, in a text of a plan.
struct NumberedItem {
  /// The number.
  let mark: OrdinalMark
  /// The text that it stands in.
  let text: PlanText
  /// The task that the text belongs to.
  let task: Int?

  /// Where the number stands.
  var place: Place { text.place(of: mark.range) }
  /// The number as written.
  var written: String { text.part(mark.range).string }

  /// What stands behind a number without brackets.
  enum Separator {
    /// 1. 1．
    case point
    /// 1、
    case pause
    /// 一是
    case `is`
    /// 一要
    case must
  }

  /// What stands behind the number; nil where it has brackets or another word.
  var separator: Separator? {
    if mark.style.dress == .clause {
      return text.withBytes { $0.has("是", endingAt: mark.range.upperBound) ? .is : .must }
    }
    guard mark.style.dress == .open else { return nil }
    return text.withBytes { bytes in
      let end = mark.digits.upperBound
      guard end < mark.range.upperBound else { return nil }
      if bytes.has("、", at: end) { return .pause }
      return bytes[end] == 0x2E || bytes.has("．", at: end) ? .point : nil
    }
  }

  /// Whether nothing stands between the number, which begins its line, and the next one of its style or the end.
  var isEmpty: Bool {
    text.withBytes { bytes in
      var start = mark.range.lowerBound
      while bytes[start - 1] == 0x20 { start -= 1 }
      guard start == 0 || bytes[start - 1] == 0x0A else { return false }
      var end = mark.range.upperBound
      while bytes[end] == 0x20 || bytes[end] == 0x0D { end += 1 }
      guard end >= bytes.count || bytes[end] == 0x0A else { return false }
      while bytes[end] == 0x20 || bytes[end] == 0x0A || bytes[end] == 0x0D { end += 1 }
      guard end < bytes.count else { return true }
      let next = OrdinalReader(bytes.part(end..<min(end + 40, bytes.count))).leading()
      return next?.style == mark.style && next?.value == mark.value + 1
    }
  }

  /// The number as it would be written with another value.
  func written(_ value: Int) -> String? {
    OrdinalDigits.written(value, like: mark).map { digits in
      text.part(mark.range.lowerBound..<mark.digits.lowerBound).string + digits
        + text.part(mark.digits.upperBound..<mark.range.upperBound).string
    }
  }

  /// The edit that gives the number another value; nil where it cannot be made.
  func edit(_ value: Int) -> Fix.Edit? {
    OrdinalDigits.written(value, like: mark).flatMap { text.edit(mark.digits, to: $0) }
  }

  /// The edit that writes the number like that of `other`, with a value of its own.
  func edit(_ value: Int, like other: NumberedItem) -> Fix.Edit? {
    other.written(value).flatMap { text.edit(mark.range, to: $0) }
  }
}
