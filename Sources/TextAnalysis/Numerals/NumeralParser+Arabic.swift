/// Numbers written with digits: 3,000,000, 1 234 567, .5, 1.5e3, 1.1亿, 1亿2000万, 3万5, 1.5 million.
extension NumeralParser {
  func arabic(at start: Int) -> Numeral? {
    var digits = DecimalDigits()
    var index = run(from: start, into: &digits, isFraction: false)
    let isWide = text.scalar(start) >= 0xFF10
    var integerDigits = digits.count
    if (1...3).contains(digits.count), text[start] != Symbol.zero {
      let isSpaced = text[index] == Symbol.blank && isGroup(index + 1) && isGroup(index + 5)
      while hasThousands(at: index, isWide: isWide, isSpaced: isSpaced) {
        index = run(from: index + 1, into: &digits, isFraction: false)
      }
    }
    if digits.count > integerDigits { integerDigits = 0 }
    var number = Numeral(range: start..<index, value: 0, digitCount: integerDigits)
    if text[index] == Symbol.dot, Symbol.isDigit(text[index + 1]) {
      index = run(from: index + 1, into: &digits, isFraction: true)
      number.isScaled = true
    }
    if let end = codeEnd(from: start, at: index, isScaled: number.isScaled) {
      number.range = start..<end
      number.form = .code
      number.value = .nan
      return number
    }
    let exponent = exponent(at: index)
    number.range = start..<(exponent?.end ?? index)
    if text[start] == Symbol.zero, integerDigits > 1 { number.form = .code }
    return scaled(number, digits, exponent: exponent?.value ?? 0)
  }

  /// Reads the digits at `start` and gives the index behind them.
  private func run(from start: Int, into digits: inout DecimalDigits, isFraction: Bool) -> Int {
    var index = start
    while Symbol.isDigit(text[index]) {
      digits.append(Int(text[index] - Symbol.zero), isFraction: isFraction)
      index += 1
    }
    return index
  }

  private func hasThousands(at index: Int, isWide: Bool, isSpaced: Bool) -> Bool {
    switch text[index] {
    case Symbol.comma: isGroup(index + 1)
    case Symbol.wideComma: isWide && isGroup(index + 1)
    case Symbol.blank: isSpaced && isGroup(index + 1)
    default: false
    }
  }

  /// Whether three digits and no more stand at `index`.
  private func isGroup(_ index: Int) -> Bool {
    Symbol.isDigit(text[index]) && Symbol.isDigit(text[index + 1])
      && Symbol.isDigit(text[index + 2]) && !Symbol.isDigit(text[index + 3])
  }

  /// The end of a chain of digits that is a version, a date or a telephone number.
  private func codeEnd(from start: Int, at index: Int, isScaled: Bool) -> Int? {
    let separator = text[index]
    guard separator == Symbol.dot && isScaled || separator == Symbol.hyphen && !isScaled,
      Symbol.isDigit(text[index + 1])
    else { return nil }
    var end = index
    var groups = 1
    while text[end] == separator, Symbol.isDigit(text[end + 1]) {
      end += 1
      while Symbol.isDigit(text[end]) { end += 1 }
      groups += 1
    }
    if separator == Symbol.dot { return end }
    let isTelephone = text[start] == Symbol.zero && index - start >= 3
    return groups > 2 || isTelephone ? end : nil
  }

  private func exponent(at index: Int) -> (value: Int, end: Int)? {
    guard text[index] == Symbol.a + 4 else { return nil }
    var end = index + 1
    let isNegative = text[end] == Symbol.hyphen
    if isNegative || text[end] == Symbol.plus { end += 1 }
    guard Symbol.isDigit(text[end]) else { return nil }
    var value = 0
    while Symbol.isDigit(text[end]) {
      value = min(value * 10 + Int(text[end] - Symbol.zero), 999)
      end += 1
    }
    return Symbol.isLetter(text[end]) ? nil : (isNegative ? -value : value, end)
  }

  /// The number with the scales behind it: 3万, 5千, 10多万, 1亿2000万, 1.5 million.
  private func scaled(_ number: Numeral, _ digits: DecimalDigits, exponent: Int) -> Numeral {
    var result = multiplied(number, digits, exponent: exponent)
    var smallest = result.scale
    while smallest > 1, Symbol.isDigit(text[result.range.upperBound]) {
      var digits = DecimalDigits()
      let end = run(from: result.range.upperBound, into: &digits, isFraction: false)
      let rest = multiplied(
        Numeral(range: result.range.upperBound..<end, value: 0), digits, exponent: 0)
      let isShort = isShortened(rest, digits.count, behind: smallest)
      let fits = rest.scale > 1 ? rest.scale < smallest : rest.value * 10 >= smallest
      guard fits && rest.value < smallest || isShort else { return result }
      result.value += isShort ? rest.value * smallest / 10 : rest.value
      result.range = number.range.lowerBound..<rest.range.upperBound
      result.isMore = rest.isMore
      smallest = rest.scale
    }
    return result
  }

  /// 3万5 and 3千5: a single digit counts the next lower scale.
  private func isShortened(_ rest: Numeral, _ digitCount: Int, behind scale: Double) -> Bool {
    guard digitCount == 1, rest.scale == 1, rest.value > 0, scale >= 100 else { return false }
    let end = rest.range.upperBound
    return !Symbol.isLetter(text[end]) && text[end] != Symbol.percent
      && !(text[end] == Symbol.dot && Symbol.isDigit(text[end + 1]))
  }

  private func multiplied(_ number: Numeral, _ digits: DecimalDigits, exponent: Int) -> Numeral {
    var result = number
    var exponent = exponent
    var end = number.range.upperBound
    while true {
      var next = end
      if isMore(text[end]), scale(text[end + 1]) != nil {
        next += 1
      } else if text[end] == Symbol.blank, end == number.range.upperBound, isScale(at: end + 1) {
        next += 1
      }
      guard let scale = scale(text[next]), !isUnit(at: next) else { break }
      result.isMore = result.isMore || isMore(text[end])
      result.scale *= scale.factor
      exponent = min(exponent + scale.exponent, 999)
      end = next + 1
    }
    result.value = digits.value(exponent: exponent)
    if end == number.range.upperBound, let word = multiplier(at: end) {
      result.value *= word.factor
      result.scale *= word.factor
      end = word.end
    }
    result.range = number.range.lowerBound..<end
    if result.scale > 1 {
      result.isScaled = true
      result.digitCount = 0
    }
    return result
  }

  /// Whether 万 or 亿 stands behind the blank before `index`, and what is counted behind it: 15 亿元, 2.6 万亩, 20 百万元;
  /// 万 begins many other words.
  private func isScale(at index: Int) -> Bool {
    var end = index
    while end < index + 4, scale(text[end]) != nil { end += 1 }
    guard end > index,
      text[end - 1] == Symbol.tenThousand || text[end - 1] == Symbol.hundredMillion
    else { return false }
    let word = lexicon.words.longest(in: text, at: index)
    let next = isMore(text[end]) ? end + 1 : end
    if isBoundary(next) { return word?.end ?? end <= end }
    if let unit = lexicon.units.longest(in: text, at: next) { return word?.end ?? end <= unit.end }
    switch lexicon.words.longest(in: text, at: next)?.meaning {
    case .orMore, .orLess, .orSo: return true
    default: return false
    }
  }

  /// Whether what looks like a scale begins a unit: 千克, 兆瓦.
  private func isUnit(at index: Int) -> Bool {
    guard let unit = lexicon.units.longest(in: text, at: index) else { return false }
    return unit.end > index + 1
  }

  /// An English multiplier at `index` or behind the blank there: million, k.
  func multiplier(at index: Int) -> (factor: Double, end: Int)? {
    let next = text.skippingBlank(index)
    guard Symbol.isLetter(text[next]), let word = lexicon.words.longest(in: text, at: next),
      lexicon.entries[word.entry].meaning == .multiplier
    else { return nil }
    return (lexicon.number(lexicon.entries[word.entry]), word.end)
  }
}
