/// Numbers written with English words: twenty-five, one and a half, two-thirds, half a million.
extension NumeralParser {
  func english(at start: Int) -> Numeral? {
    guard !text.isInsideWord(start) else { return nil }
    guard let first = entry(at: start) else { return nil }
    if first.entry.meaning == .minus { return negative(first.end, from: start) }
    if first.entry.meaning == .decimalPoint { return point(first.end, from: start) }
    if let lone = lone(first.entry, start..<first.end) { return lone }
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
    if form == .ordinal, words.value > 2, isPart(start..<end) {
      return Numeral(range: start..<end, value: 1 / words.value, form: .fraction, isScaled: true)
    }
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

  private func negative(_ next: Int, from start: Int) -> Numeral? {
    let next = text.skippingBlank(next)
    guard entry(at: next)?.entry.meaning != .minus, var number = cardinal(at: next),
      number.form == .cardinal
    else { return nil }
    number.value = -number.value
    number.range = start..<number.range.upperBound
    return number
  }

  /// "point five".
  private func point(_ next: Int, from start: Int) -> Numeral? {
    guard let decimals = decimals(at: next) else { return nil }
    return Numeral(range: start..<decimals.end, value: decimals.digits.value(), isScaled: true)
  }

  /// "hundred", "dozen" and "half" by themselves: a figure only where nothing else is there.
  private func lone(_ entry: LexiconEntry, _ range: Range<Int>) -> Numeral? {
    let number = lexicon.number(entry)
    switch entry.meaning {
    case .multiplier:
      guard !lexicon.hasArticle(entry), range.count > 2, isAlone(range) else { return nil }
      return Numeral(range: range, value: number, isLone: true, isScaled: true)
    case .divisor where number == 2:
      return Numeral(range: range, value: 0.5, isLone: true, isScaled: true)
    default: return nil
    }
  }

  /// Whether the text is nothing but the word in `range`.
  private func isAlone(_ range: Range<Int>) -> Bool {
    text[range.lowerBound - 1] == Symbol.lineBreak && text[range.upperBound] == Symbol.lineBreak
  }

  /// "a third", "a tenth of": one of so many parts, not the third of a row.
  private func isPart(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard text[start - 1] == Symbol.blank, text[start - 2] == Symbol.a,
      !Symbol.isLetter(text[start - 3]), lexicon.words.longest(in: text, at: start) != nil
    else { return false }
    let next = text.skippingBlank(range.upperBound)
    let isOf = text[next] == Symbol.a + 14 && text[next + 1] == Symbol.a + 5
    return isBoundary(range.upperBound) && (isOf || !Symbol.isLetter(text[next]))
  }

  /// What a number is more than whole by: "and a half", "and two thirds", at `index`.
  func englishPart(at index: Int) -> (value: Double, end: Int)? {
    if let addend = entry(at: index), addend.entry.meaning == .addend {
      return (lexicon.number(addend.entry), addend.end)
    }
    guard text[index] == Symbol.a, text[index + 1] == Symbol.a + 13,
      text[index + 2] == Symbol.a + 3, text[index + 3] == Symbol.blank,
      Symbol.isLetter(text[index + 4]), let part = english(at: index + 4), part.value > 0,
      part.value < 1, !part.isLone
    else { return nil }
    return (part.value, part.range.upperBound)
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
