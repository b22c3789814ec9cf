import TextAnalysis

/// Finds sentences that put a year at the wrong place of a five-year plan: 2027年是“十五五”开局之年, which 2026 is.
///
/// The first plan began in 1953; since the seventh they begin in years that end with 1 or 6. Only where the sentence
/// says of a year, or of this one, what it is to the plan, is it read.
struct FiveYearStatement {
  /// What a sentence says wrong.
  struct Fault: Equatable {
    /// The name of the plan: bytes of the text.
    let name: Range<Int>
    /// The year that the sentence speaks of.
    let year: Int
    /// The first year of the plan.
    let first: Int
    /// Which year of the plan is named: 0 to 4.
    let place: Int
  }

  private let thisYear: Int?

  /// A reader of texts in which 今年 is `thisYear`; nil where that is not certain.
  init(thisYear: Int?) { self.thisYear = thisYear }

  /// The wrong sentences of `text`, in order.
  func faults(in text: ByteView) -> [Fault] {
    var faults: [Fault] = []
    var offset = 0
    while let end = text.offset(of: "五", from: offset).map({ $0 + 3 }) {
      offset = end
      guard text.has("十", endingAt: end - 6),
        let ordinal = Self.numerals.firstIndex(where: { text.has($0, endingAt: end - 3) }),
        !text.has(anyOf: ["二", "三", "第"], endingAt: end - 9), !text.has("年", at: end)
      else { continue }
      let name = end - 9..<end
      // 十四五 began in 2021.
      let first = 2021 + 5 * (ordinal - 3)
      guard let place = Self.place(behind: name, in: text),
        let year = year(before: name, in: text), year - first != place
      else { continue }
      faults.append(Fault(name: name, year: year, first: first, place: place))
    }
    return faults
  }

  private static let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]

  // MARK: Which year of the plan

  /// Which year of the plan 规划开局之年 behind the name says: 0 to 4.
  private static func place(behind name: Range<Int>, in text: ByteView) -> Int? {
    var end = name.upperBound
    while let word = between.first(where: { text.has($0, at: end) }) {
      end += word.utf8CodeUnitCount
    }
    return words.first { text.has($0.0, at: end) }?.1
  }

  /// What may stand between the name and the word.
  private static let between: [StaticString] = [
    "”", "」", "』", "\"", "’", "规划", "規劃", "計劃", "计划", "计畫", "計畫", "纲要", "綱要", "时期", "時期", "期间",
    "期間", "发展",
    "發展", "实施", "實施", "的", "目标", "目標", "任务", "任務", "建设", "建設", "全面",
  ]

  private static let words: [(StaticString, Int)] = [
    ("开局之年", 0), ("開局之年", 0), ("开局年", 0), ("開局年", 0), ("开局起步之年", 0), ("開局起步之年", 0), ("起步之年", 0),
    ("第一年", 0), ("首年", 0), ("开启之年", 0), ("開啟之年", 0), ("第二年", 1), ("第三年", 2), ("第四年", 3), ("第五年", 4),
    ("收官之年", 4), ("收官年", 4), ("最后一年", 4), ("最後一年", 4),
  ]

  // MARK: Which year is spoken of

  /// The year of which the sentence says what follows: 2027年是 at its beginning, or 今年是.
  private func year(before name: Range<Int>, in text: ByteView) -> Int? {
    var start = name.lowerBound
    while start > 0, name.lowerBound - start < Self.longest,
      !text.has(anyOf: ["。", "；", "\n", "！", ";"], endingAt: start)
    {
      start -= 1
    }
    let sentence = text.part(start..<name.lowerBound)
    guard let subject = Self.last(of: "是", in: sentence) else { return nil }
    // Between 是 and the name nothing else is spoken of: 是落实“十四五”, 是深化改革的关键之年、“十四五”.
    let predicate = sentence.part(subject + 3..<sentence.count)
    guard predicate.offset(of: "五") == nil, !Self.others.occur(in: predicate),
      Self.firstYear(in: predicate) == nil
    else { return nil }
    return year(ofSubjectIn: sentence.part(0..<subject))
  }

  /// Bytes before the name in which the year must stand.
  private static let longest = 240
  private static let others = FewWords([
    "迈向", "谋划", "编制", "起草", "研究", "筹备", "筹划", "衔接", "之后", "明年", "去年",
  ])

  /// The year that the words up to 是 speak of. In 2026年是…，也是 it stands in a clause before.
  private func year(ofSubjectIn sentence: ByteView) -> Int? {
    let comma =
      Self.last(of: "，", in: sentence).map { $0 + 3 } ?? Self.last(of: ",", in: sentence).map {
        $0 + 1
      }
      ?? 0
    let clause = sentence.part(comma..<sentence.count)
    let words = Self.firstYear(in: clause) == nil ? sentence : clause
    guard !Self.reported.occur(in: words) else { return nil }
    let read = Self.firstYear(in: words)
    let now = words.offset(of: "今年")
    guard let subject = read.map({ $0.end }) ?? now.map({ $0 + 6 }),
      (read == nil) != (now == nil),
      read.map({ Self.firstYear(in: words.part($0.end..<words.count)) == nil }) ?? true
    else { return nil }
    // 2026年，是…, 2026年是…，也是…
    let rest = words.part(subject..<words.count)
    let isSubject =
      rest.count == 0 || rest.count == 3 && rest.has("，", at: 0)
      || rest.count == 1 && rest.has(",", at: 0)
      || rest.has(anyOf: ["是", "，是", ",是"], at: 0)
        && rest.has(
          anyOf: ["，", "，也", "，更", "，又", "，还", "，還", "，同时也", "，同時也", ",", ",也", ",更"],
          endingAt: rest.count)
    guard isSubject else { return nil }
    return read?.year ?? thisYear
  }

  private static let reported = FewWords(["明年", "去年", "前年", "比", "较", "如果", "认为"])

  private static func last(of word: StaticString, in text: ByteView) -> Int? {
    var offset = text.count - word.utf8CodeUnitCount
    while offset >= 0 {
      if text.has(word, at: offset) { return offset }
      offset -= 1
    }
    return nil
  }

  /// The first year in four ASCII digits before 年.
  private static func firstYear(in text: ByteView) -> (year: Int, end: Int)? {
    var offset = 0
    while let sign = text.offset(of: "年", from: offset) {
      offset = sign + 3
      let digits = (1...4).map { text[sign - $0] }
      guard digits.allSatisfy({ (0x30...0x39).contains($0) }),
        !(0x30...0x39).contains(text[sign - 5])
      else { continue }
      return (digits.reversed().reduce(0) { $0 * 10 + Int($1 & 0xF) }, offset)
    }
    return nil
  }
}
