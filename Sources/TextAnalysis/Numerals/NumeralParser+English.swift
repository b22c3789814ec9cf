/// Numbers written with English words: twenty-five, one and a half, two-thirds, half a million.
extension NumeralParser {
  func english(at start: Int) -> Numeral? {
    guard !text.isInsideWord(start) else { return nil }
    if let sign = entry(at: start), sign.entry.meaning == .minus {
      let next = text.skippingBlank(sign.end)
      guard entry(at: next)?.entry.meaning != .minus, var number = cardinal(at: next),
        number.form == .cardinal
      else { return nil }
      number.value = -number.value
      number.range = start..<number.range.upperBound
      return number
    }
    var words = EnglishAccumulator()
    var index = start
    var end = start
    var form = Numeral.Form.cardinal
    while let word = entry(at: index), let step = words.add(word.entry, in: lexicon) {
      end = word.end
      form = step
      if step != .cardinal { break }
      index = joined(end)
    }
    guard end > start else { return nil }
    if form == .cardinal, let point = entry(at: text.skippingBlank(end)),
      point.entry.meaning == .decimalPoint, let decimals = decimals(at: point.end)
    {
      words.add(decimals: decimals.digits)
      end = decimals.end
      if let word = multiplier(at: end) {
        words.multiply(by: word.factor)
        end = word.end
      }
    }
    var number = Numeral(range: start..<end, value: words.value, form: form)
    number.isScaled = true
    number.isLone = false
    number.isHan = words.value <= 10 && form == .cardinal && words.wordCount == 1
    return number
  }

  private func entry(at index: Int) -> (entry: LexiconEntry, end: Int)? {
    guard Symbol.isLetter(text[index]), let word = lexicon.words.longest(in: text, at: index)
    else { return nil }
    return (lexicon.entries[word.entry], word.end)
  }

  /// The index of the next word of the number: behind a blank, a hyphen or "and".
  private func joined(_ end: Int) -> Int {
    guard text[end] == Symbol.blank || text[end] == Symbol.hyphen else { return end }
    let next = end + 1
    if entry(at: next)?.entry.meaning == .addend { return next }
    let isAnd =
      text[next] == Symbol.a && text[next + 1] == Symbol.a + 13
      && text[next + 2] == Symbol.a + 3 && text[next + 3] == Symbol.blank
    guard isAnd, let word = entry(at: next + 4), word.entry.meaning == .numeral else {
      return next
    }
    return lexicon.number(word.entry) < 100 ? next + 4 : next
  }

  private func decimals(at start: Int) -> (digits: DecimalDigits, end: Int)? {
    var digits = DecimalDigits()
    var end = start
    while let word = entry(at: text.skippingBlank(end)), word.entry.meaning == .numeral,
      case let digit = lexicon.number(word.entry), digit < 10
    {
      digits.append(Int(digit), isFraction: true)
      end = word.end
    }
    return digits.count > 0 ? (digits, end) : nil
  }
}
