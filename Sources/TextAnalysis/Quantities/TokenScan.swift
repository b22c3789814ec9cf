/// Cuts a text into phrases, figures and marks, in one pass from left to right.
struct TokenScan {
  private let text: SymbolText
  private let lexicon: LexiconView
  private let parser: FigureParser
  private let taken: [Range<Int>]
  /// How many of `taken` lie behind the scan.
  private var passed = 0
  private let tokens: UnsafeMutableBufferPointer<Token>
  private var count = 0
  private var figures: [Figure] = []
  private var enclosures = EnclosureTracker()

  /// Scans `text` and lends a view of its tokens to `body`; figures that touch the byte ranges in
  /// `taken`, which are in order, are left out.
  @inline(__always)
  static func withTokens<Result>(
    of text: SymbolText, lexicon: LexiconView, taken: [Range<Int>], _ body: (TokenView) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: Token.self, capacity: text.count + 1) { tokens in
      var scan = TokenScan(text, lexicon: lexicon, taken: taken, tokens: tokens)
      scan.run()
      let tokens = UnsafeBufferPointer(rebasing: tokens[..<scan.count])
      return scan.figures.withUnsafeBufferPointer { figures in
        body(TokenView(text: text, lexicon: lexicon, tokens: tokens, figures: figures))
      }
    }
  }

  /// A scan of `text` into `tokens`, with room for a token for each symbol.
  private init(
    _ text: SymbolText, lexicon: LexiconView, taken: [Range<Int>],
    tokens: UnsafeMutableBufferPointer<Token>
  ) {
    self.text = text
    self.lexicon = lexicon
    self.taken = taken
    self.tokens = tokens
    parser = FigureParser(text: text, lexicon: lexicon)
  }

  private mutating func run() {
    let end = text.count
    var index = text.nextPhrase(from: 0)
    while index < end { index = text.nextPhrase(from: scan(text[index], at: index)) }
  }

  /// Adds a token; each takes a symbol at least, so the room suffices.
  @inline(__always)
  private mutating func append(_ token: Token) {
    guard count < tokens.count else { return }
    tokens.initializeElement(at: count, to: token)
    count += 1
  }

  /// Reads what stands at `index` and gives the index behind it.
  private mutating func scan(_ symbol: UInt16, at index: Int) -> Int {
    if Symbol.isMark(symbol) {
      if opensNumeral(symbol, at: index), let figure = parser.figure(at: index) {
        return append(figure)
      }
      if symbol == Symbol.placeholder, text[index - 1] != symbol,
        let end = blankAmount(at: index)
      {
        return end
      }
      return mark(symbol, at: index)
    }
    let isLetter = Symbol.isLetter(symbol)
    if isLetter, text.isInsideWord(index) { return index + 1 }
    if symbol == Self.cross, let end = blankAmount(at: index) { return end }
    let word = lexicon.words.longest(in: text, at: index)
    let isNumberWord = word.map { self.isNumberWord($0.meaning) } ?? false
    if isNumberWord || !isLetter && Symbol.startsNumeral(symbol),
      let end = figure(at: index, behind: isNumberWord ? index : word?.end ?? index)
    {
      return end
    }
    if symbol == Symbol.should, isExhaustion(at: index) {
      return append(PhraseMatch(entry: -1, meaning: .all, trait: .none, end: index + 4), at: index)
    }
    guard let word else {
      guard symbol == Symbol.hanZero, isNone(at: index) else { return index + 1 }
      return append(PhraseMatch(entry: -1, meaning: .none, trait: .none, end: index + 3), at: index)
    }
    return append(word, at: index)
  }

  /// Reads the figure at `index`, if it ends behind `end`, and gives the index behind it.
  @inline(never)
  private mutating func figure(at index: Int, behind end: Int) -> Int? {
    let before = count > 0 ? tokens[count - 1].meaning : nil
    guard let figure = parser.figure(at: index, after: before),
      end < figure.number.range.upperBound
    else { return nil }
    return append(figure)
  }

  /// Whether a hyphen is the sign of the number behind it, or a dot its point: nothing but a blank
  /// or an opening bracket stands before it.
  private func opensNumeral(_ symbol: UInt16, at index: Int) -> Bool {
    guard symbol == Symbol.hyphen || symbol == Symbol.dot else { return false }
    let digit = symbol == Symbol.hyphen && text[index + 1] == Symbol.dot ? index + 2 : index + 1
    guard Symbol.isDigit(text[digit]) else { return false }
    let before = text[index - 1]
    return before == Symbol.lineBreak || before == Symbol.openBracket
      || before == Symbol.blank && !Symbol.isDigit(text[index - 2])
  }

  private func isNumberWord(_ meaning: WordMeaning) -> Bool {
    switch meaning {
    case .numeral, .multiplier, .ordinal, .minus, .divisor, .decimalPoint: true
    default: false
    }
  }

  /// 应助尽助 and the like: all who should be.
  private func isExhaustion(at index: Int) -> Bool {
    text[index + 2] == Symbol.utmost && text.scalar(index + 1) == text.scalar(index + 3)
      && index + 3 < text.count
  }

  /// 零败诉, 零差评: none of what two characters name.
  private func isNone(at index: Int) -> Bool {
    guard text.scalar(index) == 0x96F6, index + 2 < text.count else { return false }
    let before = text[index - 1]
    guard !Symbol.isDigit(before), !Symbol.isHanNumeral(before), before != Symbol.year else {
      return false
    }
    return (index + 1...index + 2).allSatisfy { place in
      let symbol = text[place]
      let isHan = (0x4E00..<0xA000).contains(text.scalar(place))
      return isHan && !Symbol.isHanNumeral(symbol)
    }
  }

  private static let cross = Symbol.a + 23

  /// xx所, ××%: a place left for a figure is an amount without one. The name of a place is not
  /// (xx市).
  private mutating func blankAmount(at start: Int) -> Int? {
    var end = start
    while text[end] == text[start] { end += 1 }
    guard end - start > 1 || text[start] == Symbol.placeholder, !isProduct(start, end) else {
      return nil
    }
    // 单价×人数
    guard let unitEnd = unitOfAmount(at: end), text.scalar(unitEnd) != 0x6570 else { return nil }
    append(Token(kind: .phrase, meaning: .amount, start: start, end: unitEnd, index: -1))
    return unitEnd
  }

  /// Whether one × stands behind a figure, with a unit or without: 248天×8人, 3×4米.
  private func isProduct(_ start: Int, _ end: Int) -> Bool {
    guard end - start == 1, text.scalar(start) == 0xD7 else { return false }
    return [start - 1, start - 2].contains { $0 >= 0 && Symbol.isDigit(text[$0]) }
  }

  private func unitOfAmount(at start: Int) -> Int? {
    if text[start] == Symbol.percent { return start + 1 }
    let start = text[start] == Symbol.tenThousand ? start + 1 : start
    guard let unit = lexicon.units.longest(in: text, at: start) else { return nil }
    switch unit.meaning {
    case .unit: return unit.end
    case .measure, .collective:
      let isShort = unit.end == start + 1 || text.scalar(start) == 0x4E2A
      return isShort && !Self.places.contains(text.scalar(start)) ? unit.end : nil
    default: return nil
    }
  }

  /// 市县区省乡镇村校园院州盟旗会化: behind a placeholder they end a name.
  private static let places: [UInt32] = "市县区省乡镇村校园院州盟旗会化店厂馆站社".unicodeScalars.map(\.value)

  private mutating func mark(_ symbol: UInt16, at index: Int) -> Int {
    // The comma of “June 30, 2026” parts nothing.
    if symbol == Symbol.comma, Symbol.isDigit(text[text.skippingBlank(index + 1)]),
      isTaken(text.bytes(index..<index + 1))
    {
      return index + 1
    }
    enclosures.note(symbol, at: index, in: tokens, count: count)
    append(
      Token(kind: .mark, meaning: .word, start: index, end: index + 1, index: Int(symbol)))
    return index + 1
  }

  private mutating func append(_ word: PhraseMatch, at index: Int) -> Int {
    var token = Token(
      kind: .phrase, meaning: word.meaning, start: index, end: word.end, index: word.entry)
    token.trait = word.trait
    append(token)
    return word.end
  }

  private mutating func append(_ figure: Figure) -> Int {
    let end = figure.range.upperBound
    guard !figure.isClock, !isTaken(text.bytes(figure.range)) else { return end }
    append(
      Token(
        kind: .figure, meaning: .word, start: figure.range.lowerBound, end: end,
        index: figures.count))
    figures.append(figure)
    return end
  }

  private mutating func isTaken(_ bytes: Range<Int>) -> Bool {
    while passed < taken.count, taken[passed].upperBound <= bytes.lowerBound { passed += 1 }
    return passed < taken.count && taken[passed].lowerBound < bytes.upperBound
  }
}
