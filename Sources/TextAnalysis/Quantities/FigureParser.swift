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
    if number.isLone, figure.unit == nil { return nil }
    readRange(&figure, after: before)
    readBound(&figure)
    figure.isDate = isDate(figure)
    figure.isName = isName(figure)
    return figure
  }

  // MARK: Unit

  private func readUnit(_ figure: inout Figure) {
    let number = figure.number
    guard number.form != .code || text[number.range.upperBound] == Symbol.percent else { return }
    var end = number.range.upperBound
    switch number.form {
    case .percent: figure.unit = "%"
    case .permille: figure.unit = "‰"
    default: break
    }
    if figure.unit != nil {
      figure.unitMeaning = .unit
      figure.unitTrait = .share
      return
    }
    if numerals.isMore(text[end]), unit(at: end + 1, of: number) != nil || isBoundary(end + 1) {
      figure.number.isMore = true
      end += 1
    }
    if text[end] == Symbol.half, unit(at: end + 1, of: number) != nil, !number.isScaled {
      figure.number.value += 0.5
      end += 1
    }
    guard let unit = unit(at: end, of: number) else {
      figure.range = figure.range.lowerBound..<end
      prefixCurrency(&figure)
      return
    }
    figure.unit = unit.name
    figure.unitMeaning = unit.meaning
    figure.unitTrait = unit.trait
    figure.range = figure.range.lowerBound..<unit.end
    readHalf(&figure)
    readDenominator(&figure)
  }

  private func isBoundary(_ index: Int) -> Bool {
    text[index] == Symbol.lineBreak || text[index] == Symbol.blank
      || text[index] >= Symbol.comma && text[index] <= Symbol.closeSquare
  }

  private func unit(at start: Int, of number: Numeral) -> (
    name: String, meaning: WordMeaning, trait: WordTrait, end: Int
  )? {
    let index = text.skippingBlank(start)
    if text[index] == Symbol.percent { return ("%", .unit, .share, index + 1) }
    if text[index] == Symbol.permille { return ("‰", .unit, .share, index + 1) }
    guard let found = lexicon.units.longest(in: text, at: index) else { return nil }
    let meaning = found.meaning
    if meaning == .label || meaning == .collective,
      let word = lexicon.words.longest(in: text, at: index), word.end > found.end
    {
      return nil
    }
    let entry = lexicon.entries[found.entry]
    return (lexicon.unit(entry), meaning, entry.trait, found.end)
  }

  /// 三年半, 两个半小时.
  private func readHalf(_ figure: inout Figure) {
    let end = figure.range.upperBound
    guard text[end] == Symbol.half, lexicon.words.longest(in: text, at: end) == nil,
      !figure.number.isScaled || figure.number.isHan
    else { return }
    figure.number.value += 0.5
    figure.range = figure.range.lowerBound..<end + 1
    guard figure.unitTrait == .piece, let unit = unit(at: end + 1, of: figure.number) else {
      return
    }
    figure.unit = unit.name
    figure.unitMeaning = unit.meaning
    figure.unitTrait = unit.trait
    figure.range = figure.range.lowerBound..<unit.end
  }

  /// 元/年.
  private func readDenominator(_ figure: inout Figure) {
    let end = figure.range.upperBound
    guard text[end] == Symbol.slash, figure.unitMeaning != .label,
      let below = unit(at: end + 1, of: figure.number), let unit = figure.unit
    else { return }
    figure.unit = unit + "/" + below.name
    figure.range = figure.range.lowerBound..<below.end
  }

  private func prefixCurrency(_ figure: inout Figure) {
    let before = text[figure.range.lowerBound - 1]
    guard before == Symbol.currency || before == Symbol.dollar else { return }
    figure.unit = before == Symbol.currency ? "元" : "USD"
    figure.unitMeaning = .unit
    figure.range = figure.range.lowerBound - 1..<figure.range.upperBound
  }

  // MARK: Range, ratio, formula

  private func readRange(_ figure: inout Figure, after before: WordMeaning?) {
    guard figure.upper == nil, figure.number.form != .ordinal, figure.number.form != .code,
      let next = separatorEnd(at: figure.range.upperBound, isBetween: before == .between),
      let second = numerals.numeral(at: next), isUpperEnd(second, of: figure.number)
    else { return }
    var upper = Figure(range: second.range, number: second)
    readUnit(&upper)
    guard figure.unit == nil || before != .from else { return }
    if second.form == .percent, figure.unit == nil,
      text[second.range.upperBound - 1] == Symbol.tenth
    {
      figure.number.value *= 10
    }
    if figure.unit == nil, second.scale > 1, figure.number.scale == 1,
      figure.number.value < second.value / second.scale
    {
      figure.number.value *= second.scale
    }
    guard second.value > figure.number.value else { return }
    guard figure.unit == nil || upper.unit == nil || figure.unit == upper.unit else { return }
    figure.upper = second.upper ?? second.value
    figure.comparator = .range
    figure.unit = upper.unit ?? figure.unit
    figure.unitMeaning = upper.unitMeaning ?? figure.unitMeaning
    if upper.unit != nil { figure.unitTrait = upper.unitTrait }
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
      return nil
    }
  }

  /// 1:1, 55∶45, 3比1; a time of day is a name.
  private func ratio(_ figure: Figure) -> Figure? {
    let end = figure.range.upperBound
    let separator = text[end]
    let isColon = separator == Symbol.colon || separator == Symbol.ratio
    guard isColon || separator == Symbol.against, figure.number.form == .cardinal,
      figure.upper == nil, let second = numerals.cardinal(at: end + 1), second.form == .cardinal,
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
    result.isDate = isTime
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

  // MARK: Dates and names

  /// Years, months, days and quarters as they stand in dates.
  private func isDate(_ figure: Figure) -> Bool {
    let number = figure.number
    if figure.isDate { return true }
    let behind = text[number.range.upperBound]
    switch figure.unitTrait {
    case .year:
      return number.isYear || figure.upper.map { $0 >= 1900 && $0 < 2200 } == true
    case .month:
      return number.value >= 1 && number.value <= 12 && number.form == .cardinal
    case .day:
      return number.value >= 1 && number.value <= 31
    case .quarter:
      return number.form == .ordinal || text[number.range.lowerBound - 1] == Symbol.year
    case .clock:
      return true
    default:
      guard figure.unit == nil else { return false }
      if number.form == .ordinal, behind == Symbol.quarter { return true }
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
    if figure.unitMeaning == .label { return true }
    let before = text[figure.range.lowerBound - 1]
    return Symbol.isLetter(before) || before == Symbol.plus || before == Symbol.placeholder
  }
}
