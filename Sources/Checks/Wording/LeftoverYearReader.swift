import TextAnalysis

/// Finds years left over from last year's text.
///
/// A year that is past is right more often than not: reports, titles, comparisons, ranges, classes of pupils. So only
/// these uses count: a deadline that was over before the plan began, the year that the document says it is about, an
/// event of every year that is still to be held and, with less certainty, a statement of what is done in that year.
struct LeftoverYearReader {
  private let year: Int
  /// The year in ASCII digits.
  private let figures: [UInt8]
  /// The year in full-width and Chinese digits.
  private let otherForms: [[UInt8]]
  /// The first year of the period, in the same forms.
  private let currentForms: [[UInt8]]
  /// The two years before, in ASCII digits: only a deadline in them is left over for certain.
  private let older: [(year: Int, figures: [UInt8])]

  /// A reader for plans whose period begins in the year after `year`.
  ///
  /// - Parameter countsRepublicYears: whether 114年 means 2025.
  init(year: Int, countsRepublicYears: Bool = false) {
    self.year = year
    figures = Array(String(year).utf8)
    older = [year - 1, year - 2].map { ($0, Array(String($0).utf8)) }
    let era = countsRepublicYears ? RepublicYear.number(of: year) : nil
    otherForms = Self.forms(of: year).dropFirst() + (era.map(Self.forms) ?? [])
    let sign = Array("年".utf8)
    currentForms =
      Self.forms(of: year + 1) + (era.map { Self.forms(of: $0 + 1).map { $0 + sign } } ?? [])
  }

  /// 2025 in ASCII, full-width and Chinese digits.
  private static func forms(of year: Int) -> [[UInt8]] {
    let digits = String(year).utf8.map { Int($0 & 0xF) }
    return alphabets.map { letters in digits.flatMap { letters[$0] } }
  }

  private static let alphabets = [
    "0123456789", "０１２３４５６７８９", "〇一二三四五六七八九", "○一二三四五六七八九", "零一二三四五六七八九",
  ].map { alphabet in alphabet.unicodeScalars.map { Array(String($0).utf8) } }

  /// The leftover years of `text`.
  ///
  /// - Parameter dates: the dates of the text; asked for only where the year stands in it.
  func read(_ text: ByteView, dates: () -> [DateMention]) -> [LeftoverYear] {
    let places = places(in: text)
    let olderPlaces = older.flatMap { older in
      self.places(of: older.figures, in: text).map { (place: $0, year: older.year) }
    }
    guard !places.isEmpty || !olderPlaces.isEmpty else { return [] }
    let mentions = dates()
    let overdue = olderPlaces.filter { isDeadline(text, $0.place.range, mentions, in: $0.year) }
      .map(\.place)
    return (leftovers(places, text, mentions) + overdue)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func leftovers(
    _ places: [LeftoverYear], _ text: ByteView, _ mentions: [DateMention]
  ) -> [LeftoverYear] {
    let isAboutNow = currentForms.contains { text.offset(of: $0) != nil }
    var enclosure = TimeEnclosure()
    var position = 0
    return places.compactMap { place in
      while position < place.range.lowerBound {
        let (scalar, length) = text.scalar(at: position)
        enclosure.note(scalar, at: position)
        position += max(length, 1)
      }
      guard !enclosure.isTitle(at: position), !enclosure.isQuoted(at: position) else { return nil }
      if isDeadline(text, place.range, mentions, in: year) || isThisYear(text, place.range) {
        return place
      }
      switch YearlyWork.reading(of: place.range, in: text) {
      case .aheadOfUs: return place
      case .perhapsUnfinished: return doubtful(place)
      case nil: break
      }
      guard !isAboutNow else { return nil }
      if isSubject(text, place.range) { return place }
      return isUndertaking(text, place.range, mentions) ? doubtful(place) : nil
    }
  }

  private func doubtful(_ place: LeftoverYear) -> LeftoverYear {
    LeftoverYear(range: place.range, isASCII: place.isASCII, isDoubtful: true)
  }

  /// Where the year stands by itself, in the order of the text.
  private func places(in text: ByteView) -> [LeftoverYear] {
    var places = places(of: figures, in: text)
    var offset = 0
    // In other digits a year is always followed by 年: one search is enough for all of them.
    while let end = text.offset(of: "年", from: offset) {
      offset = end + 3
      guard let form = otherForms.first(where: { text.has($0, endingAt: end) }),
        isWhole(text, end - form.count..<end)
      else { continue }
      places.append(LeftoverYear(range: end - form.count..<end, isASCII: false))
    }
    return places.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func places(of figures: [UInt8], in text: ByteView) -> [LeftoverYear] {
    var places: [LeftoverYear] = []
    var offset = 0
    while let start = text.offset(of: figures, from: offset) {
      offset = start + figures.count
      if isWhole(text, start..<offset) {
        places.append(LeftoverYear(range: start..<offset, isASCII: true))
      }
    }
    return places
  }

  private func isWhole(_ text: ByteView, _ range: Range<Int>) -> Bool {
    !Self.isDigit(text, endingAt: range.lowerBound) && !Self.isDigit(text, at: range.upperBound)
  }

  private static func isDigit(_ text: ByteView, at offset: Int) -> Bool {
    DateCandidates.isDigit(text[offset]) || text.has(anyOf: digits, at: offset)
  }

  private static func isDigit(_ text: ByteView, endingAt offset: Int) -> Bool {
    DateCandidates.isDigit(text[offset - 1]) || text.has(anyOf: digits, endingAt: offset)
  }

  private static let digits: [StaticString] = [
    "〇", "○", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "０", "１", "２", "３", "４", "５", "６",
    "７",
    "８", "９",
  ]

  // MARK: Deadlines

  /// 2025年12月底前完成, by the end of 2025: over before the plan began, and nothing says that it is only told.
  private func isDeadline(
    _ text: ByteView, _ place: Range<Int>, _ dates: [DateMention], in year: Int
  ) -> Bool {
    guard let mention = Self.mention(at: place, among: dates), mention.role == .deadline,
      mention.reading.bound == .upTo, mention.to?.date.year == year
    else { return false }
    let range = mention.reading.range
    guard PastClause.isFuture(text, at: range) else { return false }
    if text[range.lowerBound] < 0x80, !DateCandidates.isDigit(text[range.lowerBound]) {
      return text.has(anyOf: Self.by, at: range.lowerBound)
    }
    return !isBareYear(text, place, range) || opensGoal(text, range)
  }

  /// The date that the year at `place` belongs to; the dates stand in the order of the text.
  static func mention(at place: Range<Int>, among dates: [DateMention]) -> DateMention? {
    var (low, high) = (0, dates.count)
    while low < high {
      let middle = (low + high) / 2
      if dates[middle].reading.range.lowerBound <= place.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0, place.upperBound <= dates[low - 1].reading.range.upperBound else { return nil }
    return dates[low - 1]
  }

  private static let by: [StaticString] = [
    "by ", "By ", "no later ", "not later ", "No later ", "due ",
  ]

  /// 2025年前, 到2025年: nothing finer than the year is named in the date at `range`.
  private func isBareYear(_ text: ByteView, _ place: Range<Int>, _ range: Range<Int>) -> Bool {
    guard text.has("年", at: place.upperBound) else { return false }
    let end = place.upperBound + 3
    return range.upperBound <= end || text.has(anyOf: Self.limits, at: end)
  }

  private static let limits: [StaticString] = ["前", "之前", "以前", "为止", "為止", "止"]

  /// 到2025年 at the beginning of a clause states a goal.
  private func opensGoal(_ text: ByteView, _ range: Range<Int>) -> Bool {
    if text.has(anyOf: ["力争到", "力爭到", "确保到", "確保到"], at: range.lowerBound) { return true }
    guard text.has("到", at: range.lowerBound) else { return false }
    return range.lowerBound == 0
      || text.has(
        anyOf: ["，", "。", "；", "：", "力争", "力爭", "确保", "確保", "争取", "爭取"], endingAt: range.lowerBound)
      || text[range.lowerBound - 1] == UInt8(ascii: ",")
  }

  // MARK: What the document is about

  /// 今年（2025年）: the text says which year it takes for its own.
  private func isThisYear(_ text: ByteView, _ place: Range<Int>) -> Bool {
    text.has(
      anyOf: ["今年（", "今年(", "本年（", "本年(", "本年度（", "本年度(", "今年即", "今年是"],
      endingAt: place.lowerBound)
      && text.has(anyOf: ["）", ")", "年）", "年)", "年度）", "年度)", "年，"], at: place.upperBound)
  }

  /// 2025年是…之年, 2025年全县教育工作的总体要求 at the beginning of a sentence; "2025 is the year", "In 2025 we will".
  private func isSubject(_ text: ByteView, _ place: Range<Int>) -> Bool {
    guard text.has("年", at: place.upperBound) else { return isEnglishSubject(text, place) }
    guard opensSentence(text, place.lowerBound) else { return false }
    var start = place.upperBound + 3
    if text.has("度", at: start) { start += 3 }
    let sentence = sentence(in: text, from: start)
    if text.has("是", at: start) || text.has("，是", at: start) || text.has(",是", at: start) {
      return Self.epochs.occur(in: text.part(start..<sentence))
    }
    let head = text.part(start..<min(sentence, start + Self.longestHead))
    return Self.headings.occur(in: head) && !Self.reports.occur(in: head)
  }

  /// Bytes behind the year in which the heading must stand.
  private static let longestHead = 60

  private static let epochs = FewWords(["之年", "一年", "元年", "起步年", "攻坚年", "关键年", "收官年", "开局年"])
  private static let headings = FewWords([
    "总体要求", "总体思路", "总的要求", "指导思想", "工作思路", "工作要点", "工作目标", "主要目标", "主要任务", "重点任务", "重点工作",
  ])
  private static let reports = FewWords([
    "完成情况", "落实情况", "回顾", "总结", "已", "经验", "考核", "评估", "问题", "成效", "基础上", "结转", "续建", "未完成", "遗留",
  ])

  private func isEnglishSubject(_ text: ByteView, _ place: Range<Int>) -> Bool {
    let end = sentence(in: text, from: place.upperBound)
    let sentence = text.part(place.upperBound..<end)
    if opensSentence(text, place.lowerBound) { return sentence.has(" is the year", at: 0) }
    guard text.has("In ", endingAt: place.lowerBound), opensSentence(text, place.lowerBound - 3)
    else { return false }
    return Self.promises.occur(in: sentence)
  }

  private static let promises = FewWords([" will ", " shall ", " must "])

  private func opensSentence(_ text: ByteView, _ offset: Int) -> Bool {
    var start = offset
    while start > 0, text[start - 1] <= 0x20 { start -= 1 }
    if text.has("\u{3000}", endingAt: start) { return true }
    return start == 0 || text[start - 1] == UInt8(ascii: ".") || text.has("。", endingAt: start)
      || text[offset - 1] == 0x0A
  }

  /// The end of the sentence that goes on at `start`, but no further than a long one reaches.
  private func sentence(in text: ByteView, from start: Int) -> Int {
    var end = start
    let last = min(text.count, start + 400)
    while end < last, !text.has("。", at: end), text[end] != 0x0A { end += 1 }
    return end
  }

  // MARK: What is done in the year

  /// 2025年新增学位360个 at the beginning of a clause, 主体工程2025年8月封顶, with nothing that tells of what has been.
  private func isUndertaking(_ text: ByteView, _ place: Range<Int>, _ dates: [DateMention]) -> Bool
  {
    guard text.has("年", at: place.upperBound) else { return false }
    let clause = PastClause.clause(in: text, around: place)
    let date = Self.mention(at: place, among: dates)
    guard date.map({ $0.role != .start && $0.role != .recurring }) ?? true else { return false }
    let year = place.upperBound + 3
    let end = endOfTime(text, max(year, date?.reading.range.upperBound ?? year))
    guard !text.has(anyOf: ["起", "以来", "以來"], at: end),
      !text.has(anyOf: ["自", "从", "從"], endingAt: place.lowerBound)
    else { return false }
    let start = text.has("，", at: end) ? end + 3 : end
    guard isDone(text, place, clause, isWholeYear: isWholeYear(text, year, end), at: start) else {
      return false
    }
    // A comma may stand behind the year: the clause that counts is the one behind it.
    let rest = text.part(PastClause.clause(in: text, around: start..<start))
    return !Self.describing.occur(in: rest)
      && !Self.telling.occur(in: text.part(clause.lowerBound..<sentence(in: text, from: start)))
  }

  /// Whether what stands at `start`, behind the time, is still to be done in it.
  private func isDone(
    _ text: ByteView, _ place: Range<Int>, _ clause: Range<Int>, isWholeYear: Bool, at start: Int
  ) -> Bool {
    let isUndertaken = text.has(anyOf: Self.doing, at: start)
    let isReached = text.has(anyOf: Self.reaching, at: start)
    if text.has(anyOf: Self.resolving, endingAt: place.lowerBound) {
      return isUndertaken || isReached || text.has("全年", at: place.upperBound + 3)
    }
    let opensClause = clause.lowerBound == place.lowerBound
    if opensClause, isUndertaken || isIntended(text, start) { return true }
    // 第一批2025年6月开工, 在2025年第三季度启动: of a whole year, and behind 于, reports speak too.
    return !isWholeYear && (isUndertaken || isReached)
      && !text.has("于", endingAt: place.lowerBound) && !text.has("於", endingAt: place.lowerBound)
  }

  /// Whether no more than the year is said: 2025年, 2025年度, 2025年全年.
  private func isWholeYear(_ text: ByteView, _ year: Int, _ end: Int) -> Bool {
    year == end || text.has("度", at: year) || text.has("全年", at: year)
  }

  /// The end of the time behind what was read of it: 度, 全年, 期间, and an occasion such as 汛期前.
  private func endOfTime(_ text: ByteView, _ start: Int) -> Int {
    var end = start
    for word in Self.behindTimes where text.has(word, at: end) { end += word.utf8CodeUnitCount }
    var offset = end
    while offset - end <= Self.longestOccasion, text[offset] >= 0xE4, text[offset] <= 0xE9 {
      if text.has("前", at: offset) { return offset + 3 }
      if text.has(anyOf: Self.doing, at: offset) || text.has(anyOf: Self.reaching, at: offset) {
        break
      }
      offset += 3
    }
    return end
  }

  /// Bytes of the words before 前.
  private static let longestOccasion = 15
  private static let behindTimes: [StaticString] = [
    "度", "全年", "暑期", "暑假", "寒假", "期间", "期間", "内", "內", "前",
  ]

  /// Whether what stands at `offset` is still to be done by all or by us: 全县要完成, 将新建.
  private func isIntended(_ text: ByteView, _ offset: Int) -> Bool {
    let subject = Self.subjects.first { text.has($0, at: offset) }
    let verb = offset + (subject?.utf8CodeUnitCount ?? 0)
    guard let intent = Self.intending.first(where: { text.has($0, at: verb) }) else { return false }
    let aim = verb + intent.utf8CodeUnitCount
    return text.has(anyOf: Self.doing, at: aim) || text.has(anyOf: Self.reaching, at: aim)
  }

  private static let subjects: [StaticString] = [
    "全县教育系统", "全縣教育系統", "全县", "全縣", "全市", "全区", "全區", "全省", "全镇", "全鎮", "全乡", "全鄉", "全系统", "全系統",
    "全局",
    "我县", "我縣", "我市", "我区", "我區", "我省", "我局", "我校", "我们", "我們", "各校", "各学校", "各學校", "各地", "各县",
    "各縣",
  ]

  private static let intending: [StaticString] = [
    "要", "将", "將", "须", "須", "拟", "擬", "计划", "計劃",
  ]

  /// Verbs that tell what is aimed at only behind a word of intent or a time within the year: 力争2025年通过验收.
  private static let reaching: [StaticString] = [
    "通过", "通過", "达到", "達到", "实现", "實現", "创成", "創成", "开工", "開工", "竣工", "完工", "投用", "投入使用", "交付",
    "启用", "啟用", "封顶", "封頂", "集中", "配齐", "配齊", "组织", "組織", "举办", "舉辦", "召开", "召開", "报送", "報送", "建立",
    "落实", "落實", "打造",
  ]

  private static let resolving: [StaticString] = [
    "力争", "力爭", "确保", "確保", "争取", "爭取", "计划", "計劃", "预计", "預計", "拟于", "擬於", "计划于", "計劃於", "利用",
  ]

  private static let doing: [StaticString] = [
    "新增", "新建", "改建", "改造", "扩建", "擴建", "建成", "建设", "建設", "完成", "实施", "實施", "培训", "培訓", "招聘", "培育",
    "创建", "創建", "开展", "開展", "力争", "力爭", "计划", "計劃", "拟", "擬", "确保", "確保", "争取", "爭取", "启动", "啟動",
    "继续", "繼續", "重点", "重點", "印发", "印發", "出台", "制定", "推进", "推進",
  ]

  /// 2025年新建的校舍: a thing of that year.
  private static let describing = FewWords(["的"])

  private static let telling = FewWords([
    "已", "了", "共", "累计", "基础上", "剩余", "今年", "本年", "去年", "上年", "结转", "续建", "未完成", "情况", "同比", "增长",
    "以来",
    "经验", "成效", "回顾", "总结", "获", "荣", "考核", "审计", "决算", "目前", "现已", "顺利", "良好", "明显", "显著", "取得",
    "通报", "进度", "发现", "暴露", "反馈", "延续", "依据", "缺陷",
  ])
}
