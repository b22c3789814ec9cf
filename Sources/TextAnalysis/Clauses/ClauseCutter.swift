/// Cuts a text into clauses, at its punctuation, and reads their phrases on the way.
///
/// Nothing is cut inside quotation marks and brackets. A bracket that names who does the work
/// (责任单位：…, …牵头) ends the clause and belongs to none.
struct ClauseCutter {
  private let scan: TokenView
  private var index = 0
  private var firstSymbol = 0
  private var firstToken = 0
  private var hasQuantities = false
  /// What the phrases say of the clause that was given last.
  private(set) var features = ClauseFeatures(from: 0)

  init(_ scan: TokenView) { self.scan = scan }

  /// The next clause; nil behind the last.
  mutating func next() -> ClauseSpan? {
    begin()
    while index < scan.tokens.count {
      let token = scan.tokens[index]
      index += 1
      guard token.kind == .mark else {
        if token.meaning == .word, joinsVerb(index - 1), let clause = read(joint: token) {
          return clause
        }
        hasQuantities = hasQuantities || token.isQuantity
        features.read(token, at: index - 1, of: scan)
        continue
      }
      if let clause = read(mark: token, at: index - 1) { return clause }
    }
    guard index == scan.tokens.count else { return nil }
    index += 1
    return clause(upTo: scan.text.count, token: scan.tokens.count)
  }

  private mutating func begin() {
    features = ClauseFeatures(from: firstSymbol)
    hasQuantities = false
  }

  /// Reads the mark at `place` and gives the clause that it ends.
  @inline(__always)
  private mutating func read(mark: Token, at place: Int) -> ClauseSpan? {
    let duty = DutyBracket(scan: scan).end(openedAt: place)
    guard duty != nil || cuts(mark, at: place) else {
      features.read(mark: mark)
      return nil
    }
    let clause = clause(upTo: mark.start, token: place)
    firstSymbol = mark.end
    if let duty {
      index = duty.token
      firstSymbol = duty.symbol
    }
    firstToken = index
    if clause == nil { begin() }
    return clause
  }

  /// Gives the clause that ends before “and”.
  private mutating func read(joint: Token) -> ClauseSpan? {
    let clause = clause(upTo: joint.start, token: index - 1)
    firstSymbol = joint.end
    firstToken = index
    if clause == nil { begin() }
    return clause
  }

  /// The clause that ends before a symbol and a token; nil where nothing but marks stands there.
  private mutating func clause(upTo symbol: Int, token: Int) -> ClauseSpan? {
    var start = firstSymbol
    var end = symbol
    while start < end, isMargin(scan.text[start]) { start += 1 }
    while end > start, isMargin(scan.text[end - 1]) { end -= 1 }
    guard start < end, hasText(start..<end) else { return nil }
    let span = ClauseSpan(
      symbols: start..<end, tokens: firstToken..<token, hasQuantities: hasQuantities)
    features.finish(scan, span: span)
    return span
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

  /// Whether “and” at `index` joins a second verb with words of its own to the first one.
  private func joinsVerb(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard scan.text[token.start] == Symbol.a, token.end == token.start + 3, !token.isEnclosed,
      scan.text[token.start + 2] == Symbol.a + 3, index > firstToken, startsVerb(behind: index)
    else { return false }
    let before = scan.tokens[index - 1]
    let isVerbAlone = before.meaning.isVerb && before.end + 1 >= token.start
    return !isVerbAlone
      && scan.tokens[firstToken..<index].contains { $0.kind == .figure || $0.meaning.isVerb }
  }

  /// Whether the full stop ends an abbreviation of one letter.
  private func isInitial(_ token: Token) -> Bool {
    Symbol.isLetter(scan.text[token.start - 1]) && !Symbol.isLetter(scan.text[token.start - 2])
      && scan.text[token.start - 2] != Symbol.blank
  }
}
