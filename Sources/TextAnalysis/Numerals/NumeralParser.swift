/// Reads the numbers of a text: Arabic, Chinese, financial, mixed and English.
///
/// A parser is asked at each place where a number can begin; what it reads there it reads once.
struct NumeralParser {
  let text: SymbolText
  let lexicon: LexiconView

  /// The number that begins at `start`.
  func numeral(at start: Int) -> Numeral? {
    if text[start] == Symbol.ordinal { return ordinal(at: start) }
    guard let digits = signEnd(at: start) else { return unsigned(at: start) }
    return unsigned(at: digits).map { negated($0, from: start) }
  }

  private func unsigned(at start: Int) -> Numeral? {
    if let share = hundredth(at: start) { return share }
    guard let number = cardinal(at: start) else { return nil }
    guard number.form == .cardinal else { return number }
    return fraction(of: number) ?? tenths(of: number) ?? dozens(of: number) ?? number
  }

  /// A plain number: digits or words with their scales.
  func cardinal(at start: Int) -> Numeral? {
    let symbol = text[start]
    if Symbol.isLetter(symbol) { return english(at: start) }
    if opensArabic(start) { return arabic(at: start) }
    if let digits = signEnd(at: start) {
      return cardinal(at: digits).map { negated($0, from: start) }
    }
    if Symbol.isHanNumeral(symbol) { return han(at: start) }
    return word(at: start) ?? (symbol == Symbol.half ? han(at: start) : nil)
  }

  /// Whether digits begin at `start`, or a point with digits behind it.
  private func opensArabic(_ start: Int) -> Bool {
    Symbol.isDigit(text[start]) || text[start] == Symbol.dot && Symbol.isDigit(text[start + 1])
  }

  /// Where the digits begin behind the sign at `start`: 负, 零下 or a minus.
  private func signEnd(at start: Int) -> Int? {
    let end: Int
    switch text[start] {
    case Symbol.negative, Symbol.hyphen: end = start + 1
    case Symbol.hanZero where text.scalar(start + 1) == Self.below: end = start + 2
    default: return nil
    }
    return opensArabic(end) || Symbol.isHanNumeral(text[end]) ? end : nil
  }

  /// 下, of 零下.
  private static let below: UInt32 = 0x4E0B

  /// A number in one word or sign of the lexicon: 俩, 半数, ½, ④, Ⅳ.
  private func word(at start: Int) -> Numeral? {
    guard let found = lexicon.words.longest(in: text, at: start) else { return nil }
    let entry = lexicon.entries[found.entry]
    guard entry.meaning == .numeral || entry.meaning == .ordinal else { return nil }
    var number = Numeral(
      range: start..<found.end, value: lexicon.number(entry), isHan: true, isScaled: true)
    if entry.meaning == .ordinal { number.form = .ordinal }
    return number
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
      var part = quotient(of: rest) ?? slashed(rest), part.form == .fraction
    {
      part.value += number.value
      part.range = number.range.lowerBound..<part.range.upperBound
      return part
    }
    return quotient(of: number) ?? shortQuotient(of: number) ?? mixed(number) ?? slashed(number)
  }

  /// 1 1/2, 2½, "3 and a half": a whole number with a part behind it.
  private func mixed(_ number: Numeral) -> Numeral? {
    let isWord = Symbol.isLetter(text[number.range.lowerBound])
    guard isWord || !number.isHan && !number.isScaled,
      let part = part(behind: number.range.upperBound)
    else { return nil }
    var result = number
    result.form = .fraction
    result.value += part.value
    result.range = number.range.lowerBound..<part.end
    return result
  }

  private func part(behind end: Int) -> (value: Double, end: Int)? {
    if Self.isFractionSign(text.scalar(end)) {
      return word(at: end).map { ($0.value, $0.range.upperBound) }
    }
    guard text[end] == Symbol.blank else { return nil }
    if Symbol.isDigit(text[end + 1]) {
      guard let top = arabic(at: end + 1), top.digitCount > 0, let part = slashed(top),
        part.form == .fraction, part.value < 1
      else { return nil }
      return (part.value, part.range.upperBound)
    }
    return englishPart(at: end + 1)
  }

  private static func isFractionSign(_ scalar: UInt32) -> Bool {
    (0xBC...0xBE).contains(scalar) || (0x2150...0x215E).contains(scalar)
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

  /// 四分三, 三分二: Hong Kong says so for 四分之三. A clock says 三分二十秒, a list of marks 四分三门.
  private func shortQuotient(of number: Numeral) -> Numeral? {
    let (start, end) = (number.range.lowerBound, number.range.upperBound)
    guard number.isHan, end == start + 1, (3...5).contains(number.value), text[end] == Symbol.part,
      let top = hanDigit(text[end + 1]), top > 0, Double(top) < number.value,
      !Symbol.isHanNumeral(text[end + 2]), !Symbol.isHanNumeral(text[start - 1]),
      !Symbol.isDigit(text[start - 1]), text[end + 2] != Symbol.point,
      !Self.counted.contains(text.scalar(end + 2))
    else { return nil }
    var result = number
    result.form = .fraction
    result.value = Double(top) / number.value
    result.range = start..<end + 2
    return result
  }

  /// What a figure of its own counts behind 分.
  private static let counted = "秒钟鐘门門次项項期科".unicodeScalars.map(\.value)

  private func slashed(_ number: Numeral) -> Numeral? {
    let end = number.range.upperBound
    guard text[end] == Symbol.slash, !number.isHan, Symbol.isDigit(text[end + 1]),
      let bottom = arabic(at: end + 1), bottom.form == .cardinal
    else { return nil }
    var result = bottom
    result.range = number.range.lowerBound..<bottom.range.upperBound
    let isCode = bottom.value == 0 || number.isYear || text[result.range.upperBound] == Symbol.slash
    result.form = isCode ? .code : .fraction
    result.value = isCode ? .nan : number.value / bottom.value
    return result
  }

  /// 三成, 七成半, 三成五, 八折, 七五折: tenths, given as a percentage.
  private func tenths(of number: Numeral) -> Numeral? {
    let end = number.range.upperBound
    if text.scalar(end) == Self.discount { return discount(number) }
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

  /// 折.
  private static let discount: UInt32 = 0x6298

  private func discount(_ number: Numeral) -> Numeral? {
    let end = number.range.upperBound
    let isPair = number.isHan && number.digitCount == 2 || number.value > 10
    guard number.value > 0, number.value < 100, !number.isLone,
      !isIdeograph(end + 1)
        || text.scalar(number.range.lowerBound - 1) == Self.strike
    else { return nil }
    var result = number
    result.form = .percent
    result.value *= isPair ? 1 : 10
    result.upper = number.upper.flatMap { isPair ? nil : $0 * 10 }
    result.range = number.range.lowerBound..<end + 1
    return result
  }

  /// 打: the dozen, and the verb.
  private static let strike: UInt32 = 0x6253

  /// Second characters of verbs that begin with 打: 打击 打通 打造 打印 打包 打扫 打破 打断 打架 打工 打算 打开
  /// 打好 打磨 打赢 打下.
  private static let strikes: [UInt32] = [
    0x51FB, 0x64CA, 0x901A, 0x9020, 0x5370, 0x5305, 0x626B, 0x6383, 0x7834, 0x65AD, 0x65B7, 0x67B6,
    0x5DE5, 0x7B97, 0x5F00, 0x958B, 0x597D, 0x78E8, 0x8D62, 0x8D0F, 0x4E0B,
  ]

  /// 一打, 两打: dozens.
  private func dozens(of number: Numeral) -> Numeral? {
    let end = number.range.upperBound
    guard text.scalar(end) == Self.strike, !number.isLone,
      isBoundary(end + 1) || isIdeograph(end + 1) && !Self.strikes.contains(text.scalar(end + 1))
    else { return nil }
    var result = number
    result.value *= 12
    result.upper = number.upper.map { $0 * 12 }
    result.range = number.range.lowerBound..<end + 1
    return result
  }

  private func isIdeograph(_ index: Int) -> Bool {
    (0x4E00...0x9FFF).contains(text.scalar(index)) && index < text.count
  }

  /// Whether a blank, a punctuation mark or the end of the text stands at `index`.
  func isBoundary(_ index: Int) -> Bool {
    text[index] == Symbol.lineBreak || text[index] == Symbol.blank
      || text[index] >= Symbol.comma && text[index] <= Symbol.closeSquare
  }

  /// Whether nothing touches the symbols in `range`.
  func isIsolated(_ range: Range<Int>) -> Bool {
    isBoundary(range.lowerBound - 1) && isBoundary(range.upperBound)
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
