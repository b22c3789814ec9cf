/// Reads a figure: a number, its unit, a range or ratio, the bound behind it.
struct FigureParser {
  let text: SymbolText
  let lexicon: LexiconView
  let numerals: NumeralParser

  init(text: SymbolText, lexicon: LexiconView) {
    self.text = text
    self.lexicon = lexicon
    numerals = NumeralParser(text: text, lexicon: lexicon)
  }

  /// The figure that begins at `start`, behind a phrase that means `before`.
  func figure(at start: Int, after before: WordMeaning? = nil) -> Figure? {
    guard let number = numerals.numeral(at: start) else { return nil }
    var figure = Figure(range: number.range, number: number)
    figure.upper = number.upper
    if number.upper != nil { figure.comparator = .range }
    if let formula = formula(figure) { return formula }
    if let ratio = ratio(figure) { return ratio }
    readUnit(&figure)
    if let clock = clock(figure) { return clock }
    if number.isLone, figure.unit == nil, !stands(figure, after: before) { return nil }
    if figure.unit == nil, before != .titled { readNoun(&figure) }
    readRange(&figure, after: before)
    readBound(&figure)
    if isRound(figure, after: before) { figure.unitMeaning = .measure }
    // 3.2亿方: cubic metres; 三方 and 4方 are parties.
    if figure.unit == "方", figure.number.scale >= 10_000 { figure.unitMeaning = .unit }
    figure.isClock = figure.unitTrait == .clock
    figure.isCalendar = isCalendar(figure)
    figure.isName = isName(figure)
    return figure
  }

  /// 三点十五分, 8时30分, 三点一刻, 晚上10点: a time of day.
  private func clock(_ figure: Figure) -> Figure? {
    guard figure.number.value < 25, figure.unitTrait != .share,
      figure.unit == "点" || figure.unit == "时"
    else { return nil }
    var result = figure
    result.isClock = true
    if let minutes = numerals.cardinal(at: figure.range.upperBound), minutes.value < 60,
      case let end = minutes.range.upperBound,
      text[end] == Symbol.part || text.scalar(end) == Self.quarter
    {
      result.range = figure.range.lowerBound..<end + 1
      return result
    }
    let before = text.scalar(figure.range.lowerBound - 1)
    return Self.daytimes.contains(before) ? result : nil
  }

  /// Last characters of 上午, 晚上, 今早, 凌晨, 深夜.
  private static let daytimes: [UInt32] = [0x5348, 0x665A, 0x4E0A, 0x65E9, 0x6668, 0x591C]

  /// 刻.
  private static let quarter: UInt32 = 0x523B

  // MARK: Range, ratio, formula

  private func readRange(_ figure: inout Figure, after before: WordMeaning?) {
    guard figure.upper == nil, figure.number.form != .ordinal, figure.number.form != .code,
      let next = separatorEnd(at: figure.range.upperBound, isBetween: before == .between),
      let second = numerals.numeral(at: next), isUpperEnd(second, of: figure.number)
    else { return }
    var upper = Figure(range: second.range, number: second)
    // £2-3m: the sign before the lower end makes money of the upper one.
    let isMoney = figure.unit != nil && figure.range.lowerBound < figure.number.range.lowerBound
    let end = second.range.upperBound
    if !isMoney || readMillion(&upper, at: end) == end { readUnit(&upper) }
    if upper.unit == nil, figure.unit == nil { readNoun(&upper) }
    guard figure.unit == nil || before != .from else { return }
    if second.form == .percent, figure.unit == nil,
      text[second.range.upperBound - 1] == Symbol.tenth
    {
      figure.number.value *= 10
    }
    let scale = upper.number.scale
    if figure.unit == nil || isMoney, scale > 1, figure.number.scale == 1,
      figure.number.value < upper.number.value / scale
    {
      figure.number.value *= scale
    }
    guard upper.number.value > figure.number.value else { return }
    guard figure.unit == nil || upper.unit == nil || figure.unit == upper.unit else { return }
    figure.upper = second.upper ?? upper.number.value
    figure.comparator = .range
    figure.unit = upper.unit ?? figure.unit
    figure.unitMeaning = upper.unitMeaning ?? figure.unitMeaning
    if upper.unit != nil { figure.unitTrait = upper.unitTrait }
    figure.hasNoun = figure.hasNoun || upper.hasNoun
    figure.range = figure.range.lowerBound..<upper.range.upperBound
  }

  /// Whether `second` can end a range that `first` opens: 百分之三十到四十, 三到五成.
  private func isUpperEnd(_ second: Numeral, of first: Numeral) -> Bool {
    switch second.form {
    case .cardinal: first.form == .cardinal || first.form == .percent
    case .ordinal, .code: false
    default: first.form == second.form || first.form == .cardinal
    }
  }

  private func separatorEnd(at start: Int, isBetween: Bool) -> Int? {
    let index = text.skippingBlank(start)
    switch text[index] {
    case Symbol.hyphen, Symbol.tilde, Symbol.to, Symbol.until:
      return text.skippingBlank(index + 1)
    case Symbol.dash:
      return text.skippingBlank(text[index + 1] == Symbol.dash ? index + 2 : index + 1)
    case Symbol.a + 19 where text[index + 1] == Symbol.a + 14 && text[index + 2] == Symbol.blank:
      return index + 3
    case Symbol.a
    where isBetween && text[index + 1] == Symbol.a + 13 && text[index + 2] == Symbol.a + 3:
      return text.skippingBlank(index + 3)
    default:
      let scalar = text.scalar(index)
      return isBetween && (scalar == Self.and || scalar == Self.with) ? index + 1 : nil
    }
  }

  /// 和 and 与, between the ends of 介于5和10.
  private static let and: UInt32 = 0x548C
  private static let with: UInt32 = 0x4E0E

  /// 1:1, 55∶45, 3比1; a time of day is a name.
  private func ratio(_ figure: Figure) -> Figure? {
    let end = figure.range.upperBound
    let separator = text[end]
    let isColon = separator == Symbol.colon || separator == Symbol.ratio
    guard isColon || separator == Symbol.against, figure.number.form == .cardinal,
      figure.upper == nil, let second = numerals.cardinal(at: end + 1),
      second.form == .cardinal || isColon && second.digitCount == 2,
      isColon || second.isHan == figure.number.isHan
    else { return nil }
    guard
      separator != Symbol.against || lexicon.words.longest(in: text, at: end) == nil
        || lexicon.words.longest(in: text, at: end)?.end == end + 1
    else { return nil }
    var result = figure
    result.range = figure.range.lowerBound..<second.range.upperBound
    result.upper = second.value
    result.comparator = .ratio
    let isTime =
      separator == Symbol.colon && second.digitCount == 2 && figure.number.value < 24
      && second.value < 60 && !hasRatioWord(before: figure.range.lowerBound)
    let isChain = text[result.range.upperBound] == separator && isColon
    result.isName = isTime || isChain
    result.isClock = isTime
    return result
  }

  /// Whether a word that ends in 比 or 例 stands before the figure (师生比, 比例为).
  private func hasRatioWord(before index: Int) -> Bool {
    for step in 1...6 {
      guard let word = lexicon.words.longest(in: text, at: index - step) else { continue }
      if word.meaning == .indicator { return true }
    }
    return false
  }

  /// 1+X, 9+3: a formula that names. "3+" alone means 3 or more.
  private func formula(_ figure: Figure) -> Figure? {
    var result = figure
    let end = figure.range.upperBound
    if text[end] == Symbol.plus {
      if isBoundary(end + 1) || text[end + 1] == Symbol.percent {
        result.comparator = .atLeast
        result.range = figure.range.lowerBound..<end + 1
        return result
      }
      result.isName = true
      result.range = figure.range.lowerBound..<end + 1
      while Symbol.isLetter(text[result.range.upperBound])
        || Symbol.isDigit(text[result.range.upperBound])
        || text[result.range.upperBound] == Symbol.plus
      {
        result.range = figure.range.lowerBound..<result.range.upperBound + 1
      }
      return result
    }
    guard Symbol.isLetter(text[end]), !figure.number.isHan,
      lexicon.units.longest(in: text, at: end) == nil, Symbol.isDigit(text[end - 1])
    else { return nil }
    var letters = end
    while Symbol.isLetter(text[letters]) || Symbol.isDigit(text[letters]) { letters += 1 }
    result.isName = true
    result.range = figure.range.lowerBound..<letters
    return result
  }

  // MARK: Bounds

  private func readBound(_ figure: inout Figure) {
    if figure.number.isMore, figure.comparator == nil { figure.comparator = .more }
    readPassing(&figure)
    let end = figure.range.upperBound
    let index = text.skippingBlank(end)
    guard let word = lexicon.words.longest(in: text, at: index) else { return }
    let comparator: QuantityComparator
    switch word.meaning {
    case .orMore: comparator = .atLeast
    case .orLess: comparator = .atMost
    case .orSo: comparator = .about
    default: return
    }
    if figure.upper == nil || figure.comparator == .ratio { figure.comparator = comparator }
    figure.range = figure.range.lowerBound..<word.end
  }

  /// 上千人, 过百人: a scale that is reached or passed.
  private func readPassing(_ figure: inout Figure) {
    let start = figure.range.lowerBound
    guard figure.comparator == nil, numerals.scale(text[start]) != nil,
      text[start] != Symbol.ten, text.scalar(start - 2) != Self.from
    else { return }
    switch text.scalar(start - 1) {
    case 0x4E0A: figure.comparator = .atLeast  // 上
    case 0x8FC7, 0x904E: figure.comparator = .more  // 过過
    default: return
    }
    figure.range = start - 1..<figure.range.upperBound
  }

  /// 以, of 以上.
  private static let from: UInt32 = 0x4EE5

  // MARK: Dates and names

  /// 举办培训班3期, 开展两轮督导: how often, not which one; 二期 and 3期工程 are names.
  private func isRound(_ figure: Figure, after before: WordMeaning?) -> Bool {
    let number = figure.number
    guard figure.unitMeaning == .label, figure.unit == "期" || figure.unit == "轮",
      number.form == .cardinal, !Self.works.contains(text.scalar(figure.range.upperBound))
    else { return false }
    guard number.isHan else { return !Symbol.isLetter(text[number.range.lowerBound - 1]) }
    if text[number.range.lowerBound] == Symbol.pair { return true }
    return number.value > 2 && (before == .act || before == .nurture || before == .staff)
  }

  /// First characters of what has phases: 工程 建设 项目 规划 计划 行动 改造 扩建.
  private static let works: [UInt32] = [
    0x5DE5, 0x5EFA, 0x9879, 0x9805, 0x89C4, 0x898F, 0x8BA1, 0x8A08, 0x884C, 0x6539, 0x6269, 0x64F4,
  ]

  /// Whether it looks like a year, a month, a day or a quarter.
  private func isCalendar(_ figure: Figure) -> Bool {
    let number = figure.number
    switch figure.unitTrait {
    case .year: return number.isYear || figure.upper.map { $0 >= 1900 && $0 < 2200 } == true
    case .month: return number.value >= 1 && number.value <= 12 && number.form == .cardinal
    case .day: return number.value >= 1 && number.value <= 31
    case .quarter:
      return number.form == .ordinal || text[number.range.lowerBound - 1] == Symbol.year
    default:
      guard figure.unit == nil else { return false }
      if number.form == .ordinal, text[number.range.upperBound] == Symbol.quarter { return true }
      return number.isYear && !isNumberVerb(before: number.range.lowerBound)
    }
  }

  private func isNumberVerb(before index: Int) -> Bool {
    for step in 1...4 {
      guard let word = lexicon.words.longest(in: text, at: index - step),
        word.end == index
      else { continue }
      return true
    }
    return false
  }

  private func isName(_ figure: Figure) -> Bool {
    if figure.isName { return true }
    if figure.number.form == .ordinal || figure.number.form == .code { return true }
    if figure.unitMeaning == .label { return figure.unitTrait != .round || figure.number.isHan }
    let before = text[figure.range.lowerBound - 1]
    return Symbol.isLetter(before) || before == Symbol.plus || before == Symbol.placeholder
  }
}
