/// Reads the numbers of a text: Arabic, Chinese, financial, mixed and English.
///
/// A parser is asked at each place where a number can begin; what it reads there it reads once.
struct NumeralParser {
  let text: SymbolText
  let lexicon: LexiconView

  /// The number that begins at `start`.
  func numeral(at start: Int) -> Numeral? {
    if text[start] == Symbol.ordinal { return ordinal(at: start) }
    if let share = hundredth(at: start) { return share }
    guard let number = cardinal(at: start) else { return nil }
    guard number.form == .cardinal else { return number }
    return fraction(of: number) ?? tenths(of: number) ?? number
  }

  /// A plain number: digits or words with their scales.
  func cardinal(at start: Int) -> Numeral? {
    let symbol = text[start]
    if Symbol.isLetter(symbol) { return english(at: start) }
    if Symbol.isDigit(symbol) { return arabic(at: start) }
    if symbol == Symbol.negative || symbol == Symbol.hyphen {
      let next = text[start + 1]
      guard Symbol.isDigit(next) || Symbol.isHanNumeral(next) else { return nil }
      return cardinal(at: start + 1).map { negated($0, from: start) }
    }
    return Symbol.isHanNumeral(symbol) || symbol == Symbol.half ? han(at: start) : nil
  }

  private func negated(_ number: Numeral, from start: Int) -> Numeral {
    var result = number
    result.value = -number.value
    result.range = start..<number.range.upperBound
    result.isScaled = true
    return result
  }

  /// 第三, 第 3: a number that names.
  private func ordinal(at start: Int) -> Numeral? {
    guard var number = cardinal(at: text.skippingBlank(start + 1)), !number.isLone,
      number.form == .cardinal
    else { return nil }
    number.range = start..<number.range.upperBound
    number.form = .ordinal
    return number
  }

  /// 百分之三十, 千分之五, 万分之一.
  private func hundredth(at start: Int) -> Numeral? {
    let base = text[start]
    guard text[start + 1] == Symbol.part, text[start + 2] == Symbol.of else { return nil }
    guard base == Symbol.hundred || base == Symbol.thousand || base == Symbol.tenThousand,
      var number = cardinal(at: start + 3), number.form == .cardinal
    else { return nil }
    number.range = start..<number.range.upperBound
    number.isHan = true
    number.isLone = false
    switch base {
    case Symbol.hundred:
      number.form = .percent
    case Symbol.thousand:
      number.form = .permille
    default:
      number.form = .fraction
      number.value /= 10_000
    }
    return number
  }

  /// 三分之二, 一又二分之一, 1/3.
  private func fraction(of number: Numeral) -> Numeral? {
    let end = number.range.upperBound
    if text[end] == Symbol.and, let rest = cardinal(at: end + 1),
      var part = quotient(of: rest), part.form == .fraction
    {
      part.value += number.value
      part.range = number.range.lowerBound..<part.range.upperBound
      return part
    }
    return quotient(of: number) ?? slashed(number)
  }

  private func quotient(of number: Numeral) -> Numeral? {
    let end = number.range.upperBound
    guard text[end] == Symbol.part, text[end + 1] == Symbol.of, number.value != 0,
      var top = cardinal(at: end + 2), top.form == .cardinal
    else { return nil }
    let isWhole = number.value == 100
    top.form = isWhole ? .percent : .fraction
    if !isWhole { top.value /= number.value }
    top.upper = nil
    top.range = number.range.lowerBound..<top.range.upperBound
    top.isHan = number.isHan
    return top
  }

  private func slashed(_ number: Numeral) -> Numeral? {
    let end = number.range.upperBound
    guard text[end] == Symbol.slash, !number.isHan, Symbol.isDigit(text[end + 1]),
      let bottom = arabic(at: end + 1), bottom.form == .cardinal
    else { return nil }
    var result = bottom
    result.range = number.range.lowerBound..<bottom.range.upperBound
    let isCode = bottom.value == 0 || number.isYear || text[result.range.upperBound] == Symbol.slash
    result.form = isCode ? .code : .fraction
    result.value = isCode ? 0 : number.value / bottom.value
    return result
  }

  /// 三成, 七成半, 三成五: tenths, given as a percentage.
  private func tenths(of number: Numeral) -> Numeral? {
    let end = number.range.upperBound
    guard text[end] == Symbol.tenth, number.value > 0, number.value <= 10, !number.isLone,
      lexicon.words.longest(in: text, at: end) == nil
    else { return nil }
    var result = number
    result.form = .percent
    result.value *= 10
    result.upper = number.upper.map { $0 * 10 }
    var behind = end + 1
    if text[behind] == Symbol.half {
      result.value += 5
      behind += 1
    } else if let digit = hanDigit(text[behind]), digit > 0 {
      result.value += Double(digit)
      behind += 1
    }
    result.range = number.range.lowerBound..<behind
    return result
  }

  /// The value of a Chinese digit, the financial ones with them.
  func hanDigit(_ symbol: UInt16) -> Int? {
    switch symbol {
    case Symbol.hanZero..<Symbol.pair: Int(symbol - Symbol.hanZero)
    case Symbol.pair: 2
    case Symbol.formalOne..<Symbol.formalTen: Int(symbol - Symbol.formalOne) + 1
    default: nil
    }
  }

  /// The factor of a scale, and the power of ten that it is.
  func scale(_ symbol: UInt16) -> (factor: Double, exponent: Int)? {
    switch symbol {
    case Symbol.ten, Symbol.formalTen: (10, 1)
    case Symbol.hundred, Symbol.formalHundred: (100, 2)
    case Symbol.thousand, Symbol.formalThousand: (1000, 3)
    case Symbol.tenThousand: (1e4, 4)
    case Symbol.hundredMillion: (1e8, 8)
    case Symbol.trillion: (1e12, 12)
    default: nil
    }
  }

  /// Whether the symbol says that there is somewhat more: 余, 多, 来, 几.
  func isMore(_ symbol: UInt16) -> Bool {
    symbol == Symbol.odd || symbol == Symbol.many || symbol == Symbol.up
      || symbol == Symbol.several
  }
}
