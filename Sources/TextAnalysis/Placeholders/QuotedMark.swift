/// Marks of a gap that a text speaks of in quotation marks: 对“待定”“××床”等不规范登记全部更正, 不得出现“××县”字样.
///
/// A gap may stand in quotation marks too (开展“××”主题活动), so something has to say that the words are meant.
enum QuotedMark {
  /// Whether `range` fills a pair of quotation marks and the text speaks of the words themselves.
  static func isMentioned(_ range: Range<Int>, in text: ByteView) -> Bool {
    guard let open = quote(opening, text, endingAt: range.lowerBound),
      let last = [0, 3, 6].map({ range.upperBound + $0 })
        .first(where: { quote(closing, text, at: $0) != nil }),
      let close = quote(closing, text, at: last)
    else { return false }
    let end = endOfList(from: last + close, in: text)
    let start = startOfList(before: range.lowerBound - open, in: text)
    if text.has(anyOf: behind, at: end) || text.has(anyOf: before, endingAt: start) { return true }
    let isDealtWith =
      text.has(anyOf: dealing, endingAt: start) || text.has(anyOf: contents, at: end)
    return isDealtWith && text.stretch(from: end).holds(anyOf: faults)
  }

  private static let opening: [StaticString] = ["“", "「", "『", "‘", "\""]
  private static let closing: [StaticString] = ["”", "」", "』", "’", "\""]

  /// What says that the words before it are meant.
  private static let behind: [StaticString] = [
    "等不规", "等不規", "等字样", "等字樣", "等字眼", "等占位", "等模糊", "等空白", "等空项", "等空項", "等表述", "等符号", "等符號",
    "等标记",
    "等標記", "字样", "字樣", "之类", "之類", "一类", "一類", "等非法", "等违规", "等違規", "式诈", "式詐", "的表述", "的写法", "的寫法",
    "的登记", "的登記", "占位",
  ]
  private static let before: [StaticString] = [
    "出现", "出現", "填写", "填寫", "写有", "寫有", "含有", "留有", "标注为", "標註為", "登记为", "登記為", "填为", "填為",
  ]

  /// What a text does with what it speaks of, and with much else: 整治“××”乱象 is a gap.
  private static let dealing: [StaticString] = [
    "使用", "打击", "打擊", "整治", "严查", "嚴查", "防范", "防範",
  ]
  private static let contents: [StaticString] = ["等内容", "等內容", "等情况", "等情況"]

  /// What says farther behind that the words are meant.
  private static let faults: [StaticString] = [
    "不规范", "不規範", "不良文化", "字样", "字樣", "表述", "写法", "寫法", "占位", "符号", "符號", "代替",
  ]

  /// The most quoted words of one list, and their longest, in bytes.
  private static let longestList = 6
  private static let longestWord = 60

  private static func quote(_ marks: [StaticString], _ text: ByteView, at offset: Int) -> Int? {
    marks.first { text.has($0, at: offset) }?.utf8CodeUnitCount
  }

  private static func quote(
    _ marks: [StaticString], _ text: ByteView, endingAt offset: Int
  ) -> Int? {
    marks.first { text.has($0, endingAt: offset) }?.utf8CodeUnitCount
  }

  /// The end of the quoted words that follow each other from `start` on.
  private static func endOfList(from start: Int, in text: ByteView) -> Int {
    var end = start
    for _ in 0..<longestList {
      let next = text.has("、", at: end) || text.has("和", at: end) ? end + 3 : end
      guard let open = quote(opening, text, at: next),
        let word = (next + open..<min(text.count, next + open + longestWord))
          .first(where: { quote(closing, text, at: $0) != nil }),
        let close = quote(closing, text, at: word)
      else { return end }
      end = word + close
    }
    return end
  }

  /// The start of the quoted words that follow each other up to `end`.
  private static func startOfList(before end: Int, in text: ByteView) -> Int {
    var start = end
    for _ in 0..<longestList {
      let last = text.has(anyOf: ["、", "和"], endingAt: start) ? start - 3 : start
      guard let close = quote(closing, text, endingAt: last),
        let word = (max(0, last - close - longestWord)..<(last - close)).reversed()
          .first(where: { quote(opening, text, at: $0) != nil })
      else { return start }
      start = word
    }
    return start
  }
}
