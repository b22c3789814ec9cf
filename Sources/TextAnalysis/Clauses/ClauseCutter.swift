/// Cuts a text into clauses, at its punctuation.
///
/// Nothing is cut inside quotation marks and brackets. A bracket that names who does the work
/// (责任单位：…) ends the clause and belongs to none.
struct ClauseCutter {
  private let scan: TokenView
  private(set) var spans: [ClauseSpan] = []
  private var firstSymbol = 0
  private var firstToken = 0
  private var hasQuantities = false

  init(_ scan: TokenView) {
    self.scan = scan
    spans.reserveCapacity(scan.tokens.count / 4 + 2)
    var index = 0
    while index < scan.tokens.count { index = read(index) }
    close(symbol: scan.text.count, token: scan.tokens.count, nextSymbol: scan.text.count)
  }

  /// Reads the token at `index` and gives the next one to read.
  private mutating func read(_ index: Int) -> Int {
    let token = scan.tokens[index]
    guard token.kind == .mark else {
      hasQuantities = hasQuantities || token.isQuantity
      return index + 1
    }
    if isDuty(index) { return skipDuty(from: index) }
    guard cuts(token, at: index) else { return index + 1 }
    close(symbol: token.start, token: index, nextSymbol: token.end)
    firstToken = index + 1
    return index + 1
  }

  private mutating func close(symbol: Int, token: Int, nextSymbol: Int) {
    var start = firstSymbol
    var end = symbol
    while start < end, isMargin(scan.text[start]) { start += 1 }
    while end > start, isMargin(scan.text[end - 1]) { end -= 1 }
    if start < end, hasText(start..<end) {
      spans.append(
        ClauseSpan(
          symbols: start..<end, tokens: firstToken..<token, hasQuantities: hasQuantities))
    }
    hasQuantities = false
    firstSymbol = nextSymbol
    firstToken = token
  }

  private func isMargin(_ symbol: UInt16) -> Bool {
    symbol == Symbol.blank || symbol == Symbol.lineBreak
  }

  /// Whether anything but marks stands in `range`.
  private func hasText(_ range: Range<Int>) -> Bool {
    range.contains { index in
      let symbol = scan.text[index]
      return symbol == Symbol.other || symbol > Symbol.lineBreak && symbol < Symbol.comma
        || symbol > Symbol.placeholder
    }
  }

  private func cuts(_ token: Token, at index: Int) -> Bool {
    let symbol = UInt16(truncatingIfNeeded: token.index)
    if symbol == Symbol.lineBreak { return !isBetweenLetters(token) }
    guard !token.isEnclosed else { return false }
    switch symbol {
    case Symbol.wideComma, Symbol.stop, Symbol.semicolon, Symbol.colon, Symbol.dash:
      return true
    case Symbol.comma:
      return !isBetweenLetters(token) || startsVerb(behind: index)
    case Symbol.dot:
      return isMargin(scan.text[token.end]) && !isInitial(token)
    default:
      return false
    }
  }

  /// Whether Latin words stand on both sides of a mark.
  private func isBetweenLetters(_ token: Token) -> Bool {
    Symbol.isLetter(scan.text[token.start - 1])
      && Symbol.isLetter(scan.text[scan.text.skippingBlank(token.end)])
  }

  /// Whether a verb begins behind the comma at `index`, with or without "and".
  private func startsVerb(behind index: Int) -> Bool {
    let start = scan.text.skippingBlank(scan.tokens[index].end)
    for next in (index + 1)..<(index + 4) where next < scan.tokens.count {
      let token = scan.tokens[next]
      guard token.kind == .phrase, token.start <= start + 16 else { return false }
      if token.meaning.isVerb { return true }
      if token.meaning != .manner && token.meaning != .word { return false }
    }
    return false
  }

  /// Whether the full stop ends an abbreviation of one letter.
  private func isInitial(_ token: Token) -> Bool {
    Symbol.isLetter(scan.text[token.start - 1]) && !Symbol.isLetter(scan.text[token.start - 2])
      && scan.text[token.start - 2] != Symbol.blank
  }

  private func isDuty(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard token.isMark(Symbol.openBracket) || token.isMark(Symbol.openSquare),
      index + 1 < scan.tokens.count
    else { return false }
    return scan.tokens[index + 1].meaning == .duty
  }

  private mutating func skipDuty(from index: Int) -> Int {
    close(symbol: scan.tokens[index].start, token: index, nextSymbol: scan.tokens[index].end)
    var next = index + 1
    while next < scan.tokens.count {
      let token = scan.tokens[next]
      next += 1
      if token.isMark(Symbol.closeBracket) || token.isMark(Symbol.closeSquare)
        || token.isMark(Symbol.stop) || token.isMark(Symbol.lineBreak)
      {
        break
      }
    }
    firstSymbol = next < scan.tokens.count ? scan.tokens[next - 1].end : scan.text.count
    firstToken = next
    return next
  }
}
