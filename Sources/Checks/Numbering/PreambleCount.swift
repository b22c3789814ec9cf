import TextAnalysis

/// The count with which the last sentence of a preamble announces what follows: 今年重点推进六项工作。 as its last words,
/// 实施以下三项计划：.
///
/// Any sentence may count things that are listed elsewhere, so the last one alone is read, and only a form that leaves
/// no doubt: it ends with a colon, 如下 or 以下N项, or says no more than that so many tasks are what is to be done first.
struct PreambleCount {
  let value: Int
  /// The number and what is counted, 六项工作: bytes of the preamble.
  let words: Range<Int>
  /// Whether parts of the plan are counted (方面, 领域), which no task is.
  let countsParts: Bool

  init?(_ text: ByteView) {
    guard let (range, isColon) = Self.lastSentence(of: text) else { return nil }
    let folded = FoldedText(text.part(range))
    let count = folded.bytes.withUnsafeBufferPointer { Self.read(ByteView($0), isColon) }
    guard let count else { return nil }
    let words = folded.sourceRange(count.words)
    self.words = range.lowerBound + words.lowerBound..<range.lowerBound + words.upperBound
    (value, countsParts) = (count.value, count.countsParts)
  }

  /// Whether a count is so close to what there is that nothing else can be meant.
  static func isNear(_ value: Int, _ actual: ClosedRange<Int>) -> Bool {
    value >= actual.lowerBound - 2 && value <= actual.upperBound + 2
  }

  private typealias Count = (value: Int, words: Range<Int>, countsParts: Bool)

  // MARK: The sentence

  /// The last sentence without the mark that ends it, and whether that is a colon.
  private static func lastSentence(of text: ByteView) -> (Range<Int>, isColon: Bool)? {
    var end = text.count
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    let isColon = text.has(anyOf: ["：", ":"], endingAt: end)
    guard isColon || text.has("。", endingAt: end) else { return nil }
    end -= text[end - 1] < 0x80 ? 1 : 3
    var start = end
    while start > 0, !text.has(anyOf: ["。", "；", "！", "\n"], endingAt: start) { start -= 1 }
    return end - start <= longest ? (start..<end, isColon) : nil
  }

  /// The most bytes of such a sentence.
  private static let longest = 300

  private static func read(_ text: ByteView, _ isColon: Bool) -> Count? {
    let phrases = CountReader(text).phrases()
    guard phrases.count == 1, let phrase = phrases.first, !phrase.isQuoted,
      phrase.measure != .place, !elsewhere.occur(in: text)
    else { return nil }
    let number = phrase.number.lowerBound
    let end = text.has("如下", endingAt: text.count) ? text.count - 6 : text.count
    let noun = phrase.noun.lowerBound..<min(phrase.noun.upperBound, end)
    let isPointed = text.has(anyOf: ["以下", "下列"], endingAt: number)
    let isAnnounced = isColon || isPointed || end < text.count
    // 五方面工作，具体安排如下
    guard noun.upperBound == end || end < text.count && text[noun.upperBound] == UInt8(ascii: ","),
      isWork(text, noun) || isAnnounced && text.has(anyOf: kinds, endingAt: noun.upperBound),
      isPointed || isDeed(text, before: number, isAnnounced: isAnnounced)
    else { return nil }
    return (
      phrase.value, number..<noun.upperBound, text.has(anyOf: parts, at: noun.lowerBound)
    )
  }

  /// What tells of another year, or of a list that others have made.
  private static let elsewhere = FewWords([
    "已", "了", "去年", "上年", "过去", "近年", "以来", "累计", "明年", "今后", "未来", "下达", "其中", "等",
  ])

  // MARK: What is counted

  private static let parts: [StaticString] = ["方面", "领域", "板块", "部分"]

  /// What can only be the tasks that follow: 六项工作, 五方面工作, 四项重点任务.
  private static func isWork(_ text: ByteView, _ noun: Range<Int>) -> Bool {
    var start = noun.lowerBound
    if text.has(anyOf: parts, at: start) { start += 6 }
    if start > noun.lowerBound, text.has("的", at: start) { start += 3 }
    if start == noun.upperBound { return start > noun.lowerBound }
    if text.has(anyOf: ["重点", "主要", "具体"], at: start) { start += 6 }
    let words: [StaticString] = ["工作任务", "工作", "任务", "举措", "措施"]
    return words.contains {
      text.has($0, at: start) && start + $0.utf8CodeUnitCount == noun.upperBound
    }
  }

  /// What a colon may announce besides: 三项提升计划：.
  private static let kinds: [StaticString] = [
    "行动", "计划", "工程", "项目", "实事", "改革", "任务", "工作", "举措", "措施",
  ]

  // MARK: What is done

  /// Whether the clause before the number says only that we carry out so many, 今年要重点推进, and where nothing else
  /// announces a list, that they are what counts most.
  private static func isDeed(_ text: ByteView, before number: Int, isAnnounced: Bool) -> Bool {
    guard let verb = verbs.first(where: { text.has($0, endingAt: number) }) else { return false }
    let end = number - verb.utf8CodeUnitCount
    var start = end
    while start > 0, !text.has(anyOf: [",", ":"], endingAt: start) { start -= 1 }
    var isFirst = isAnnounced
    while start < end {
      if text.has(anyOf: ["重点", "着重", "集中", "突出"], at: start) { isFirst = true }
      if let word = openings.first(where: { text.has($0, at: start) }) {
        start += word.utf8CodeUnitCount
      } else if text[start] == UInt8(ascii: "2"), text.has("年", at: start + 4) {
        start += 7
      } else {
        return false
      }
    }
    return isFirst && start == end
  }

  private static let verbs: [StaticString] = [
    "推进", "抓好", "抓实", "做好", "实施", "落实", "开展", "办好", "推动", "抓",
  ]

  private static let openings: [StaticString] = [
    "今年", "本年度", "本年", "全年", "年内", "本学期", "我局", "我县", "我市", "我区", "我校", "全县", "全市", "全区", "全局",
    "全系统",
    "我们", "要", "将", "须", "拟", "重点", "着重", "集中", "主要", "着力", "全力", "扎实", "统筹", "组织", "突出", "认真",
    "切实",
    "深入", "大力",
  ]
}
