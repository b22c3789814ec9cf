/// Names of cases that are withheld on purpose: 严肃查处××案等典型案件, 通报×××受贿案.
enum MaskedCase {
  /// Whether the marks in `name` stand for the name of a case that is cited, or for a part of it.
  static func isNamed(by name: Range<Int>, in text: ByteView) -> Bool {
    guard let end = endOfCase(from: name.upperBound, in: text) else { return false }
    let isKind = text.has("件", at: end)
    if end == name.upperBound + 3 {
      guard !text.has(anyOf: ["例", "卷", "由"], at: end) else { return false }
      // 严肃查处李某案、××案
      return isHandled(name.lowerBound, in: text)
        || text.has(anyOf: ["案、", "案和", "案及", "案与", "案與"], endingAt: name.lowerBound)
        || text.has(anyOf: citing, at: isKind ? end + 3 : end)
    }
    // 查处××起案件, 查处××领域案件 and 通报××县典型案例 lack a figure or a name.
    return !isKind && !text.has("例", at: end) && isHandled(name.lowerBound, in: text)
  }

  /// What stands behind a case that others are to learn from.
  private static let citing: [StaticString] = [
    "等", "为鉴", "為鑒", "为戒", "為戒", "为例", "為例", "以案", "教训", "教訓", "警示",
  ]

  /// What is done with a case.
  private static let verbs: [StaticString] = [
    "查处", "查處", "查办", "查辦", "惩处", "懲處", "侦办", "偵辦", "侦破", "偵破", "破获", "破獲", "审理", "審理", "审结", "審結",
    "宣判", "严查", "嚴查", "彻查", "徹查", "严惩", "嚴懲", "通报", "通報", "曝光", "剖析",
  ]

  /// What stands before the 案 of a word that is no case: 方案, 提案, 大案要案.
  static let others = Set(
    "方预預提议議档檔图圖教备備草答立结結文病个個大要专專积積报報发發类類".unicodeScalars.map(\.value))

  /// Measure words, which say that the marks stand for a figure.
  private static let measures: [StaticString] = ["起", "件", "宗", "个", "個", "类", "類", "批", "人次"]

  /// The farthest that a verb, or 案, stands from the marks, in characters.
  private static let reach = 16

  /// The end of the 案 that the words at `start` lead to, in the same clause.
  private static func endOfCase(from start: Int, in text: ByteView) -> Int? {
    guard !text.has(anyOf: measures, at: text[start] == 0x20 ? start + 1 : start) else {
      return nil
    }
    var offset = start
    var last: UInt32 = 0
    for _ in 0..<reach {
      let (scalar, length) = text.scalar(at: offset)
      guard length > 0, !PlaceholderScan.isBreak(scalar) else { return nil }
      if scalar == 0x6848 { return others.contains(last) ? nil : offset + length }
      last = scalar
      offset += length
    }
    return nil
  }

  /// Whether the clause says before `start` that something is done with a case.
  static func isHandled(_ start: Int, in text: ByteView) -> Bool {
    var offset = start
    for _ in 0..<reach {
      guard !text.has(anyOf: verbs, endingAt: offset) else { return true }
      offset -= 1
      while offset > 0, text[offset] & 0xC0 == 0x80 { offset -= 1 }
      guard offset >= 0, !PlaceholderScan.isBreak(text.scalar(at: offset).value) else {
        return false
      }
    }
    return false
  }
}
