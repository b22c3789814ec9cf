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
      let part = bytes.part(0..<range.upperBound)
      let isBracketed = mark.style.dress == .brackets
      return (forms(of: value) + (isBracketed ? Self.emptyBrackets : [])).contains { form in
        var offset = range.lowerBound
        while let found = part.offset(of: form, from: offset) {
          offset = found + form.count
          // 2.5 is no number that orders.
          guard OrdinalDigits.arabicDigit(part, at: offset) == nil else { continue }
          if isBracketed
            ? Self.begins(part, at: found) && !part.has(anyOf: Self.provisions, at: offset)
            : !Self.isInside(part, at: found)
          {
            return true
          }
        }
        return false
      }
    }
  }

  /// Whether a sentence or a part of one begins at `offset`.
  private static func begins(_ text: ByteView, at offset: Int) -> Bool {
    let byte = text[offset - 1]
    return byte <= 0x20 || [0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F].contains(byte)
      || text.has(anyOf: marks, endingAt: offset)
  }

  /// Whether what stands at `offset` goes on with a word or a figure: 唯一是, 第二是, 22.公里.
  private static func isInside(_ text: ByteView, at offset: Int) -> Bool {
    let byte = text[offset - 1]
    let isLetter = byte & 0xDF >= 0x41 && byte & 0xDF <= 0x5A && byte < 0x80
    return byte >= 0x30 && byte <= 0x39 || byte == 0x2E || isLetter
      || text.has(anyOf: companions, endingAt: offset)
  }

  private static let marks: [StaticString] = ["。", "；", "，", "：", "！", "？", "\u{3000}"]
  /// 第（二）项 is one of another text.
  private static let provisions: [StaticString] = ["项", "項", "款", "条", "條", "目"]
  private static let companions: [StaticString] = [
    "第", "唯", "同", "统", "統", "之", "万", "萬", "逐", "单", "單", "专", "專", "周", "星期", "〇", "零", "一", "二",
    "三",
    "四", "五", "六", "七", "八", "九", "十", "百", "千", "两", "兩", "０", "１", "２", "３", "４", "５", "６", "７",
    "８",
    "９", "．",
  ]

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

  private static let emptyBrackets = ["()", "( )", "（）", "（ ）", "（\u{3000}）"].map {
    Array($0.utf8)
  }
}
