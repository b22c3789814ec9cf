import TextAnalysis
import ValidatorCore

/// Finds the sentence with which a plan says once that the unit listed first leads: 列首位的责任单位为牵头单位,
/// （第一责任单位为牵头单位，下同）.
enum LeadRule {
  /// Whether a text of `plan` says so.
  static func isStated(in plan: Plan) -> Bool {
    plan.texts.contains { entry in
      !entry.text.place.isAliased && entry.text.withBytes(isStated)
    }
  }

  private static func isStated(in text: ByteView) -> Bool {
    for word in leads {
      var offset = 0
      while let found = text.offset(of: word, from: offset) {
        offset = found + word.utf8CodeUnitCount
        let clause = text.part(start(of: found, text)..<end(of: offset, text))
        if firsts.contains(where: { clause.offset(of: $0) != nil }),
          bodies.contains(where: { clause.offset(of: $0) != nil })
        {
          return true
        }
      }
    }
    return false
  }

  private static func start(of offset: Int, _ text: ByteView) -> Int {
    var start = offset
    while start > 0, offset - start < longest, !isMark(before: start, text) { start -= 1 }
    return start
  }

  private static func end(of offset: Int, _ text: ByteView) -> Int {
    var end = offset
    while end < text.count, end - offset < longest, !isMark(at: end, text) { end += 1 }
    return end
  }

  private static func isMark(at offset: Int, _ text: ByteView) -> Bool {
    text.has(anyOf: marks, at: offset)
  }

  private static func isMark(before offset: Int, _ text: ByteView) -> Bool {
    text.has(anyOf: marks, endingAt: offset)
  }

  /// Bytes of a clause on either side of the word.
  private static let longest = 60
  private static let marks: [StaticString] = [
    "。", "；", "，", "：", "（", "）", ".", ";", ",", ":", "(", ")", "\n",
  ]
  private static let leads: [StaticString] = ["牵头", "牽頭", "主办单位", "主辦單位"]
  private static let firsts: [StaticString] = [
    "首位", "首个", "首個", "首家", "第一位", "第一个", "第一個", "第一家", "第一责任单位", "第一責任單位", "第一单位",
    "第一單位", "列第一", "排第一", "名第一", "在第一", "最前",
  ]
  private static let bodies: [StaticString] = ["单位", "單位", "部门", "部門"]
}
