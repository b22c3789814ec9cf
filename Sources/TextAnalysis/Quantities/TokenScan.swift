/// Cuts a text into phrases, figures and marks, in one pass from left to right.
struct TokenScan {
  private let text: SymbolText
  private let lexicon: LexiconView
  private let parser: FigureParser
  private var taken: ArraySlice<Range<Int>>
  private var tokens: [Token] = []
  private var figures: [Figure] = []
  private var enclosures = EnclosureTracker()

  /// Scans `text`; figures that touch the byte ranges in `taken`, which are in order, are left out.
  init(_ text: SymbolText, lexicon: LexiconView, taken: [Range<Int>]) {
    self.text = text
    self.lexicon = lexicon
    self.taken = taken[...]
    parser = FigureParser(text: text, lexicon: lexicon)
    tokens.reserveCapacity(text.count / 2)
    let words = lexicon.words
    let count = text.count
    var index = 0
    while index < count {
      let symbol = text[index]
      if words.mayBegin(symbol, text[index + 1]) {
        index = scan(symbol, at: index)
      } else {
        index += 1
      }
    }
  }

  /// Lends a view of the tokens to `body`.
  func withTokens<Result>(_ body: (TokenView) -> Result) -> Result {
    tokens.withUnsafeBufferPointer { tokens in
      figures.withUnsafeBufferPointer { figures in
        body(TokenView(text: text, lexicon: lexicon, tokens: tokens, figures: figures))
      }
    }
  }

  /// Reads what stands at `index` and gives the index behind it.
  private mutating func scan(_ symbol: UInt16, at index: Int) -> Int {
    if Symbol.isMark(symbol) {
      if isMinus(symbol, at: index), let figure = parser.figure(at: index) {
        return append(figure)
      }
      return mark(symbol, at: index)
    }
    let isLetter = Symbol.isLetter(symbol)
    if isLetter, text.isInsideWord(index) { return index + 1 }
    let word = lexicon.words.longest(in: text, at: index)
    let isNumberWord = word.map { self.isNumberWord($0.meaning) } ?? false
    if isNumberWord || !isLetter && Symbol.startsNumeral(symbol),
      let figure = parser.figure(at: index, after: tokens.last?.meaning),
      isNumberWord || (word?.end ?? 0) < figure.number.range.upperBound
    {
      return append(figure)
    }
    if symbol == Symbol.should, isExhaustion(at: index) {
      return append(PhraseMatch(entry: -1, meaning: .all, trait: .none, end: index + 4), at: index)
    }
    guard let word else { return index + 1 }
    return append(word, at: index)
  }

  /// Whether a hyphen is the sign of the number behind it: nothing but a blank stands before it.
  private func isMinus(_ symbol: UInt16, at index: Int) -> Bool {
    guard symbol == Symbol.hyphen, Symbol.isDigit(text[index + 1]) else { return false }
    let before = text[index - 1]
    return before == Symbol.lineBreak || before == Symbol.openBracket
      || before == Symbol.blank && !Symbol.isDigit(text[index - 2])
  }

  private func isNumberWord(_ meaning: WordMeaning) -> Bool {
    switch meaning {
    case .numeral, .multiplier, .ordinal, .minus: true
    default: false
    }
  }

  /// 应助尽助 and the like: all who should be.
  private func isExhaustion(at index: Int) -> Bool {
    text[index + 2] == Symbol.utmost && text.scalar(index + 1) == text.scalar(index + 3)
      && index + 3 < text.count
  }

  private mutating func mark(_ symbol: UInt16, at index: Int) -> Int {
    enclosures.note(symbol, at: index, in: &tokens)
    tokens.append(
      Token(kind: .mark, meaning: .word, start: index, end: index + 1, index: Int(symbol)))
    return index + 1
  }

  private mutating func append(_ word: PhraseMatch, at index: Int) -> Int {
    var token = Token(
      kind: .phrase, meaning: word.meaning, start: index, end: word.end, index: word.entry)
    token.trait = word.trait
    tokens.append(token)
    return word.end
  }

  private mutating func append(_ figure: Figure) -> Int {
    let end = figure.range.upperBound
    guard !figure.isDate, !isTaken(text.bytes(figure.range)) else { return end }
    tokens.append(
      Token(
        kind: .figure, meaning: .word, start: figure.range.lowerBound, end: end,
        index: figures.count))
    figures.append(figure)
    return end
  }

  private mutating func isTaken(_ bytes: Range<Int>) -> Bool {
    while let first = taken.first, first.upperBound <= bytes.lowerBound { taken.removeFirst() }
    return taken.first.map { $0.lowerBound < bytes.upperBound } ?? false
  }
}
