import TextAnalysis
import ValidatorCore

extension NumberedItem {
  /// Whether the number that is missing before this one stands in the text all the same: glued to the word before it
  /// (创新点一是…；二是), or as brackets with nothing inside.
  ///
  /// - Parameters:
  ///   - value: The number that is missing.
  ///   - before: The number of the row before the gap; nil where the first one is missing.
  func follows(_ value: Int, from before: NumberedItem?) -> Bool {
    let isOneText = before.map { $0.text.place == text.place } ?? true
    let start = isOneText ? before?.mark.range.upperBound ?? 0 : 0
    if stands(value, in: text, start..<mark.range.lowerBound) { return true }
    guard !isOneText, let before else { return false }
    return stands(value, in: before.text, before.mark.range.upperBound..<before.text.count)
  }

  private func stands(_ value: Int, in text: PlanText, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    return text.withBytes { bytes in
      let part = bytes.part(range)
      if mark.style.dress == .brackets, Self.emptyBrackets.occur(in: part) { return true }
      return forms(of: value).contains { form in
        guard let found = part.offset(of: form) else { return false }
        // 2.5 is no number that orders.
        return OrdinalDigits.arabicDigit(part, at: found + form.count) == nil
      }
    }
  }

  /// How the number may be written: 一是 and 一要, (一) and （一）.
  private func forms(of value: Int) -> [[UInt8]] {
    guard let digits = OrdinalDigits.written(value, like: mark) else { return [] }
    let forms: [String] =
      switch mark.style.dress {
      case .clause: [digits + "是", digits + "要"]
      case .brackets: ["(" + digits + ")", "（" + digits + "）"]
      default: [written(value)].compactMap(\.self)
      }
    return forms.map { Array($0.utf8) }
  }

  private static let emptyBrackets = FewWords(["()", "( )"])
}
