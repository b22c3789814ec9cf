/// Tells what a date in running text is there for, by its form and the characters about it.
struct DateJudge {
  let text: ByteView
  let context: TimeContext
  let enclosure: TimeEnclosure

  /// The role of an expression; nil where it is none in running text (高考改革, 青少年内).
  func role(of date: TimeExpression) -> DateRole? {
    let start = date.reading.range.lowerBound
    if enclosure.isTitle(at: start) { return .name }
    let isQuoted = enclosure.isQuoted(at: start)
    switch date.reading.meaning {
    case .recurring: return isQuoted ? .name : .recurring
    case .vague: return isQuoted ? nil : .deadline
    case .impossible: return isQuoted ? .name : date.reading.bound == .from ? .start : .deadline
    default: break
    }
    if isQuoted || isBracketed(date) { return .name }
    if isPartOfWord(date) || isMeasure(date) { return nil }
    if isLoose(date) { return .reference }
    if isReference(date) { return .reference }
    switch date.reading.bound {
    case .from: return date.isRange ? .period : .start
    case .after: return isFeast(date.part) ? .reference : .start
    case .upTo: return .deadline
    case .during: return role(ofUnbounded: date)
    }
  }

  private func role(ofUnbounded date: TimeExpression) -> DateRole? {
    if date.isRange { return isNamePart(date) ? .name : .period }
    if date.hasEdge { return .deadline }
    switch date.part {
    case nil: return .reference
    case .year, .schoolYear: return isNamePart(date) || isAttribute(date) ? .name : .period
    case .fiveYearPlan: return date.hasBoundWord ? .period : .name
    case .opening where Self.seasons.contains(text.scalar(at: date.reading.range.lowerBound).value):
      return .deadline
    case .feast(.gaokao), .feast(.zhongkao), .opening:
      return date.hasBoundWord || date.reading.hasYear ? .reference : nil
    case .feast, .days, .week, .lunar: return .reference
    case .vacation: return date.hasBoundWord || isAdverbial(date) ? .period : .name
    case .term, .season: return .period
    case .half, .quarter, .quarters, .month, .tenDays, .day, .weekOfMonth, .weekday, .lastDay:
      return .deadline
    }
  }

  // MARK: What is no date

  /// 年 inside of 学年内, a season that is a name (春季运动会), the modal "May".
  private func isPartOfWord(_ date: TimeExpression) -> Bool {
    let range = date.reading.range
    if text.has("年", at: range.lowerBound), !text.has("年度", at: range.lowerBound) {
      let before = scalar(before: range.lowerBound)
      return TimeNumber.isNumeral(before) || Self.wordsEndingInYear.contains(before)
    }
    if isInsideWord(date) { return true }
    if case .term = date.part, !date.reading.hasYear, !date.hasBoundWord {
      return text.has("季", at: range.upperBound - Self.ideograph)
    }
    if case .vacation = date.part { return scalar(before: range.lowerBound) == 0x5BD2 }
    return isModal(date)
  }

  /// A length of time that is itself the target: 平均住院日控制在8天以内, 压缩至3个工作日内.
  private func isMeasure(_ date: TimeExpression) -> Bool {
    guard date.part == nil, date.reading.bound == .upTo else { return false }
    let start = date.reading.range.lowerBound
    let opensWithTo = text.has("至", at: start) || text.has("到", at: start)
    return text.has(anyOf: Self.settling, endingAt: opensWithTo ? start + 3 : start)
  }

  private static let settling: [StaticString] = [
    "控制在", "稳定在", "穩定在", "保持在", "压缩在", "壓縮在", "压缩至", "壓縮至", "压缩到", "壓縮到", "压减至", "壓減至", "压减到",
    "壓減到",
    "缩短至", "縮短至", "缩短到", "縮短到", "缩减至", "縮減至", "缩减到", "縮減到", "降至", "降到", "减至", "減至", "减少到", "減少到",
    "限定在", "不超过", "不超過",
  ]

  /// Words that are none behind certain characters: 以上周三, 一周三次, 附近, 基本周期, 各月底.
  private func isInsideWord(_ date: TimeExpression) -> Bool {
    let before = scalar(before: date.reading.range.lowerBound)
    guard before >= 0x3000 else { return false }
    return switch text.scalar(at: date.reading.range.lowerBound).value {
    case 0x4E0A, 0x4E0B, 0x524D, 0x540E, 0x5F8C: Self.relating.contains(before)  // 上下前后後
    case 0x8FD1: Self.nearing.contains(before)  // 近
    case 0x672C: Self.rooted.contains(before)  // 本
    case 0x5468, 0x9031: TimeNumber.isNumeral(before) || Self.cycling.contains(before)  // 周週
    case 0x6708: TimeNumber.isNumeral(before) || Self.everyMonth.contains(before)  // 月
    case 0x6E05: !date.hasBoundWord && date.reading.range.count == 6  // 清明 of 政治清明
    default: false
    }
  }

  private static let relating = scalars("以之其")
  private static let nearing = scalars("附接临臨靠邻鄰将將远遠亲親贴貼逼凑湊最")
  private static let rooted = scalars("基根资資成书書课課剧劇样樣版标標文原脚腳日")
  private static let cycling = scalars("学學半每双雙单單隔首百圆圓方本上下这這个個四一")
  private static let everyMonth = scalars("各每当當月个個整按逐")

  /// 年初, 年中 and 年终 name a habit more often than a date, save where a word bounds them.
  private func isLoose(_ date: TimeExpression) -> Bool {
    let range = date.reading.range
    guard !date.hasBoundWord, date.part == .year else { return false }
    return text.has("年终", at: range.lowerBound) || text.has("年終", at: range.lowerBound)
      || text.has("年中", at: range.lowerBound) || text.has("年初", at: range.lowerBound)
  }

  private func isModal(_ date: TimeExpression) -> Bool {
    let range = date.reading.range
    guard range.count == 3, text.has("May", at: range.lowerBound) else { return false }
    let start = range.lowerBound
    return !text.has("in ", at: start - 3) && !text.has("of ", at: start - 3)
      && !text.has("during ", at: start - 7)
  }

  // MARK: What only refers

  private func isReference(_ date: TimeExpression) -> Bool {
    let range = date.reading.range
    if text.has("以来", at: range.upperBound - 6) || text.has("以來", at: range.upperBound - 6) {
      return true
    }
    let before = scalar(before: range.lowerBound)
    if Self.comparing.contains(before) { return true }
    if date.part == nil, Self.passing.contains(before) { return true }
    if opensWithSince(range) || isSubject(range) || isCompared(range) { return true }
    guard isPast(date) else { return false }
    return date.reading.bound != .upTo && !date.hasEdge || text.has("截", at: range.lowerBound)
  }

  /// "since 2020".
  private func opensWithSince(_ range: Range<Int>) -> Bool {
    text.has("since ", at: range.lowerBound) || text.has("Since ", at: range.lowerBound)
  }

  /// 2026年是…, 2026年，是…: the year is what the sentence is about.
  private func isSubject(_ range: Range<Int>) -> Bool {
    var next = range.upperBound
    let (value, length) = text.scalar(at: next)
    if value == 0xFF0C || value == 0x2C { next += length }
    return text.has("是", at: next) && !text.has("是否", at: next)
  }

  /// 与2020年相比, 以2020年为基数, 2020年基础上.
  private func isCompared(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    return text.has("相比", at: end) || text.has("为基", at: end) || text.has("為基", at: end)
      || text.has("基础上", at: end) || text.has("基礎上", at: end) || text.has("同期", at: end)
      || text.has("的基础上", at: end) || text.has("水平", at: end)
  }

  private func isPast(_ date: TimeExpression) -> Bool {
    let start = context.period?.first ?? context.year.flatMap { Day(year: $0, month: 1, day: 1) }
    guard let start, let last = date.reading.lastDay else { return false }
    return last < start
  }

  private func isFeast(_ part: CalendarPart?) -> Bool {
    if case .feast = part { true } else { false }
  }

  // MARK: What belongs to a name

  /// A year or a range of years alone in brackets: （2017—2020年）.
  private func isBracketed(_ date: TimeExpression) -> Bool {
    guard date.reading.bound == .during, !date.hasEdge, date.isRange || date.part == .year else {
      return false
    }
    let range = date.reading.range
    switch scalar(before: range.lowerBound) {
    case 0x28, 0xFF08, 0x5B, 0x3014, 0xFF3B, 0x3010: break
    default: return false
    }
    switch text.scalar(at: range.upperBound).value {
    case 0x29, 0xFF09, 0x5D, 0x3015, 0xFF3D, 0x3011: return true
    default: return false
    }
  }

  /// Whether a word follows that makes the date part of a document's name: 2026—2028年行动计划.
  private func isNamePart(_ date: TimeExpression) -> Bool {
    let end = date.reading.range.upperBound
    return Self.documentWords.contains { text.has($0, at: end) }
  }

  /// A year that only tells which one is meant: 办好2026年全民学习活动周, but not 力争2026年建成.
  private func isAttribute(_ date: TimeExpression) -> Bool {
    guard date.reading.hasYear, !date.hasBoundWord else { return false }
    let range = date.reading.range
    guard Self.verbEnds.contains(scalar(before: range.lowerBound)) else { return false }
    return !Self.verbStarts.contains(text.scalar(at: range.upperBound).value)
  }

  /// Whether a vacation dates what is done, as behind 利用 or at the beginning of a clause, and is
  /// no part of a name: 暑假作业.
  private func isAdverbial(_ date: TimeExpression) -> Bool {
    let range = date.reading.range
    let before = scalar(before: range.lowerBound)
    if Self.placing.contains(before) { return true }
    guard !Self.isIdeograph(before) else { return false }
    return !Self.vacationNouns.contains { text.has($0, at: range.upperBound) }
  }

  // MARK: Characters

  private static let ideograph = 3

  private static func isIdeograph(_ scalar: UInt32) -> Bool { (0x4E00...0x9FFF).contains(scalar) }

  /// The character that ends at `offset`; 0 at the beginning of the text.
  private func scalar(before offset: Int) -> UInt32 {
    var start = offset - 1
    while start > offset - 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return text.scalar(at: start).value
  }

  private static func scalars(_ text: String) -> Set<UInt32> {
    Set(text.unicodeScalars.map(\.value))
  }

  /// Characters before 年 that make one word with it.
  private static let wordsEndingInYear = scalars("学學少成老青童幼周多数數往历歷近常中几幾整终終壮壯晚早每")

  /// Characters that say which of the two terms is meant.
  private static let seasons = scalars("春秋")

  /// Last characters of 近, 过去 and 连续, which turn a length of time to the past.
  private static let passing = scalars("近去续續")

  private static let comparing = scalars("较較比")

  /// Characters that place what follows in time.
  private static let placing = scalars("在于於用年过過逢趁抓")

  /// Last characters of verbs whose object may begin with a year: 办好, 完成, 落实.
  private static let verbEnds = scalars("好成展织織开開办辦施实實定发發加接进進动動结結订訂制行布备備达達照据據彻徹入报報做作")

  /// First characters of verbs that may stand behind a year.
  private static let verbStarts = scalars("新建完实實达達力将將要预預确確起底，,、")

  private static let vacationNouns: [StaticString] = [
    "作业", "作業", "生活", "工", "托管", "學校", "学校", "夏令", "班", "社会实践", "社會實踐",
  ]

  private static let documentWords: [StaticString] = [
    "行动", "行動", "规划", "規劃", "计划", "計劃", "方案", "纲要", "綱要", "要点", "要點", "工作要", "工作计", "工作計",
    "远景", "遠景", "版",
  ]
}
