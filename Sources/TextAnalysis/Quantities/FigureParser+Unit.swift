/// The unit behind or before a number: 所, 元/年, 个半月, $, "new schools".
extension FigureParser {
  func readUnit(_ figure: inout Figure) {
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
    if currency(before: number.range.lowerBound) != nil { end = readMillion(&figure, at: end) }
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
    readChange(&figure)
    readDecimals(&figure)
    readDenominator(&figure)
  }

  /// £1.5m, $2m: `m` behind a sum of money is a million. Gives the index behind it.
  func readMillion(_ figure: inout Figure, at index: Int) -> Int {
    let start = text.skippingBlank(index)
    guard text[start] == Symbol.a + 12, figure.number.scale == 1,
      !Symbol.isLetter(text[start + 1]), !Symbol.isDigit(text[start + 1]),
      let unit = lexicon.units.longest(in: text, at: start), unit.end == start + 1
    else { return index }
    figure.number.value *= 1_000_000
    figure.number.scale = 1_000_000
    figure.number.isScaled = true
    figure.number.digitCount = 0
    figure.range = figure.range.lowerBound..<start + 1
    return start + 1
  }

  func isBoundary(_ index: Int) -> Bool { numerals.isBoundary(index) }

  /// Whether a scale or half without a unit is a figure: by itself, or bounded ("almost half").
  func stands(_ figure: Figure, after before: WordMeaning?) -> Bool {
    if numerals.isIsolated(figure.number.range) { return true }
    switch before {
    case .atLeast, .atMost, .moreThan, .lessThan, .about:
      return Symbol.isLetter(text[figure.number.range.lowerBound])
    default: return false
    }
  }

  /// "five ponds": the noun is the unit of an English count.
  func readNoun(_ figure: inout Figure) {
    let first = text[figure.number.range.lowerBound]
    guard figure.number.form == .cardinal, Symbol.isDigit(first) || Symbol.isLetter(first),
      let noun = EnglishNoun(text: text, lexicon: lexicon).range(behind: figure.range.upperBound)
    else { return }
    figure.unit = text.string(noun)
    figure.hasNoun = true
    figure.range = figure.range.lowerBound..<noun.upperBound
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
    // 3个半月 is three and a half months, 三年半 three and a half years.
    figure.number.value += 0.5
    figure.range = figure.range.lowerBound..<end + 1
    guard figure.unitTrait == .piece, let unit = unit(at: end + 1, of: figure.number) else {
      return
    }
    figure.unit = unit.trait == .month ? "个月" : unit.name
    figure.unitMeaning = unit.meaning
    figure.unitTrait = unit.trait == .month ? .none : unit.trait
    figure.range = figure.range.lowerBound..<unit.end
  }

  /// 五元五角, 五块五, 五元二角五分: the tenths and hundredths of a sum of money.
  private func readChange(_ figure: inout Figure) {
    let end = figure.range.upperBound
    guard let tenths = digit(at: end), figure.unit == "元" || figure.unit == "块",
      figure.number.value.isFinite
    else { return }
    let isTenth = text.scalar(end + 1) == Self.jiao || text.scalar(end + 1) == Self.mao
    guard isTenth || figure.unit == "块" && isBoundary(end + 1) else { return }
    figure.number.value = (figure.number.value * 10 + Double(tenths)) / 10
    figure.unit = "元"
    figure.unitMeaning = .unit
    figure.range = figure.range.lowerBound..<(isTenth ? end + 2 : end + 1)
    guard isTenth, let cents = digit(at: end + 2), text[end + 3] == Symbol.part else { return }
    figure.number.value = (figure.number.value * 100 + Double(cents)) / 100
    figure.range = figure.range.lowerBound..<end + 4
  }

  private func digit(at index: Int) -> Int? {
    Symbol.isDigit(text[index])
      ? Int(text[index] - Symbol.zero) : numerals.hanDigit(text[index])
  }

  private static let jiao: UInt32 = 0x89D2
  private static let mao: UInt32 = 0x6BDB

  /// 一米七五, 37度5: what stands behind the unit is its decimals.
  private func readDecimals(_ figure: inout Figure) {
    guard let first = digit(at: figure.range.upperBound),
      figure.unit == "米" || figure.unit == "度", figure.number.form == .cardinal,
      !figure.number.isLone
    else { return }
    let end = figure.range.upperBound
    let second = digit(at: end + 1)
    let last = second == nil ? end + 1 : end + 2
    guard isBoundary(last) else { return }
    let decimals = second.map { Double(first * 10 + $0) / 100 } ?? Double(first) / 10
    figure.number.value = ((figure.number.value + decimals) * 100).rounded() / 100
    figure.range = figure.range.lowerBound..<last
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
    guard let currency = currency(before: figure.range.lowerBound) else { return }
    figure.unit = currency.unit
    figure.unitMeaning = .unit
    figure.range = currency.start..<figure.range.upperBound
  }

  /// ¥, $, € or £, or a code such as USD with a blank behind it.
  private func currency(before index: Int) -> (unit: String, start: Int)? {
    switch text[index - 1] {
    case Symbol.currency: return ("元", index - 1)
    case Symbol.dollar: return ("USD", index - 1)
    case Symbol.blank: break
    default:
      switch text.scalar(index - 1) {
      case 0x20AC: return ("EUR", index - 1)
      case 0xA3, 0xFFE1: return ("GBP", index - 1)
      default: return nil
      }
    }
    let start = index - 4
    guard !Symbol.isLetter(text[start - 1]), Symbol.isLetter(text[start]),
      let found = lexicon.units.longest(in: text, at: start), found.end == index - 1,
      found.meaning == .unit
    else { return nil }
    return (lexicon.unit(lexicon.entries[found.entry]), start)
  }
}
