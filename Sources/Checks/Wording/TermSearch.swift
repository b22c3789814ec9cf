import TextAnalysis

/// Looks for forms of words in a text.
enum TermSearch {
  /// A form that was found.
  struct Hit {
    /// The pair, in ``TermPair/all``.
    let pair: Int
    /// Which of its forms.
    let form: Int
    /// Where it stands, in bytes of the text.
    let range: Range<Int>
  }

  /// The rarer one of the first two characters of each form to look at.
  private static let triggers = FewCharacters(
    "订訂身帐帳它陆陸止象份惟座署签簽修覆复撤材画络絡连連琐俱按像待做漏坎劃")

  /// The forms to look at, in order.
  static func hits(in text: ByteView) -> [Hit] {
    var hits: [Hit] = []
    var offset = 0
    while let trigger = triggers.next(in: text, from: offset) {
      offset = trigger + max(text.scalar(at: trigger).length, 1)
      for start in [trigger - 3, trigger] { addHits(at: start, in: text, to: &hits) }
    }
    return hits
  }

  private static func addHits(at start: Int, in text: ByteView, to hits: inout [Hit]) {
    guard start >= 0, let candidates = table[key(text, start)] else { return }
    for candidate in candidates {
      let pair = TermPair.all[candidate.pair]
      let form = pair.forms[candidate.form]
      let range = start..<start + form.utf8CodeUnitCount
      guard text.has(form, at: start),
        !hits.suffix(4).contains(where: { $0.pair == candidate.pair && $0.range == range }),
        holds(pair.condition, range, text), !isInTitle(start, text)
      else { continue }
      hits.append(Hit(pair: candidate.pair, form: candidate.form, range: range))
    }
  }

  /// The forms by their first two characters.
  private static let table: [UInt64: [(pair: Int, form: Int)]] = {
    var table: [UInt64: [(pair: Int, form: Int)]] = [:]
    for (pair, terms) in TermPair.all.enumerated() {
      for (index, form) in terms.forms.enumerated() {
        let bytes = ByteView(
          UnsafeBufferPointer(start: form.utf8Start, count: form.utf8CodeUnitCount))
        table[key(bytes, 0), default: []].append((pair, index))
      }
    }
    return table
  }()

  /// Six bytes as one number.
  private static func key(_ text: ByteView, _ start: Int) -> UInt64 {
    (0..<6).reduce(0) { $0 << 8 | UInt64(text[start + $1]) }
  }

  /// Where one of the other forms of a pair first stands in `text` outside of titles, from `start` on, and which one.
  struct Others {
    private let words: [StaticString]
    private let second: FewCharacters

    init(_ pair: TermPair) {
      words = pair.others
      second = FewCharacters(
        pair.others.map { "\($0)".unicodeScalars.dropFirst().prefix(1).map(String.init).joined() }
          .joined())
    }

    func next(in text: ByteView, from start: Int = 0) -> (form: Int, range: Range<Int>)? {
      var offset = start
      while let second = second.next(in: text, from: offset) {
        offset = second + 3
        for (form, word) in words.enumerated()
        where second >= start + 3 && text.has(word, at: second - 3) && !isInTitle(second - 3, text)
        {
          return (form, second - 3..<second - 3 + word.utf8CodeUnitCount)
        }
      }
      return nil
    }
  }

  /// Whether a title in 《》 has begun shortly before and not ended: a name is quoted as it is.
  private static func isInTitle(_ offset: Int, _ text: ByteView) -> Bool {
    var start = offset
    while start >= 3, offset - start < 120 {
      start -= 1
      if text[start] != 0xE3 { continue }
      if text.has("《", at: start) { return true }
      if text.has("》", at: start) || text.has("。", at: start) { return false }
    }
    return false
  }

  // MARK: Conditions

  private static func holds(
    _ condition: TermPair.Condition, _ range: Range<Int>, _ text: ByteView
  ) -> Bool {
    switch condition {
    case .always: true
    case .withObject: object(behind: range.upperBound, in: text) != nil
    case .beforeTime: isTime(at: range.upperBound, in: text)
    case .beforePlatform: isPlatform(behind: range.upperBound, in: text)
    }
  }

  private static func isTime(at offset: Int, in text: ByteView) -> Bool {
    OrdinalDigits.arabicDigit(text, at: offset) != nil
      || ["目前", "今年", "去年", "上年", "本年", "本月", "年底", "年末", "当前", "當前", "现在", "現在"].contains {
        text.has($0, at: offset)
      }
  }

  private static func isPlatform(behind start: Int, in text: ByteView) -> Bool {
    let words: [StaticString] = [
      "平台", "系统", "系統", "网站", "網站", "网址", "網址", "账号", "账户", "賬號", "客户端", "客戶端", "小程序", "APP",
    ]
    var offset = start
    while offset - start < 36, text[offset] >= 0x41, !text.has("，", at: offset),
      !text.has("。", at: offset)
    {
      if words.contains(where: { text.has($0, at: offset) }) { return true }
      offset += max(text.scalar(at: offset).length, 1)
    }
    return false
  }

  // MARK: Objects

  /// What is drawn up behind 制定: a title, or the kind of document at the end of the words up to the next mark.
  static func object(behind start: Int, in text: ByteView) -> String? {
    var start = start
    for word: StaticString in ["出台", "实施", "實施", "印发", "印發", "完善", "了", "并", "並"]
    where text.has(word, at: start) {
      start += word.utf8CodeUnitCount
    }
    if text.has("《", at: start) {
      var end = start + 3
      while end - start < 240, end < text.count, !text.has("》", at: end) { end += 1 }
      return text.has("》", at: end) ? text.string(start..<end + 3) : nil
    }
    var end = start
    while end - start < 120, text[end] >= 0xE4 && text[end] <= 0xE9 || isNameMark(text, end) {
      end += text[end] < 0x80 ? 1 : 3
    }
    let kinds: [StaticString] = [
      "方案", "办法", "辦法", "意见", "意見", "计划", "計劃", "规划", "規劃", "细则", "細則", "标准", "標準", "清单", "清單",
      "制度", "规定", "規定", "预案", "預案", "措施", "政策", "规范", "規範", "指南", "章程", "规则", "規則",
    ]
    guard end - start >= 9, let kind = kinds.first(where: { text.has($0, at: end - 6) }) else {
      return nil
    }
    return "\(kind)"
  }

  /// Quotation marks and figures inside the name of a document.
  private static func isNameMark(_ text: ByteView, _ offset: Int) -> Bool {
    text.has("“", at: offset) || text.has("”", at: offset)
      || text[offset] >= 0x30 && text[offset] <= 0x39
  }
}
