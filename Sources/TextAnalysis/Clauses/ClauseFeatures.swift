/// What the phrases of a clause say about it.
struct ClauseFeatures {
  /// The meanings of all phrases outside of quotation marks, one bit each.
  private var meanings: UInt128 = 0
  /// The first verb.
  private(set) var head: WordMeaning?
  /// What the clause ends in; nil where it ends in no phrase of the lexicon.
  private(set) var tail: WordMeaning?
  /// Whether a document is named in the marks of a title, behind a verb that writes one.
  private(set) var hasDraftedTitle = false
  /// Whether a document, acceptance, body … stands behind the verb that calls for it.
  private(set) var hasDraftedDocument = false
  private(set) var hasPassedAcceptance = false
  private(set) var hasCompletedWork = false
  /// Whether the clause is in English, where the noun stands anywhere behind its verb.
  private(set) var isEnglish = false
  /// Whether a title or status is won (创成, 获评).
  private(set) var hasWon = false
  private var headEnd = 0
  private(set) var indicator: Token?
  private(set) var amount: Token?
  private(set) var undertaking: Undertaking?

  /// Whether it opens with what the clause before it comes to: 转化为, 成为, 使.
  private(set) var opensWithResult = false

  /// Adds what all of the clause says, when each of its tokens was read.
  mutating func finish(_ scan: TokenView, span: ClauseSpan) {
    isEnglish =
      Symbol.isLetter(scan.text[span.symbols.lowerBound])
      && Symbol.isLetter(scan.text[span.symbols.lowerBound + 1])
    tail = Self.tail(scan, span: span)
    let first = span.tokens.first.map { scan.tokens[$0] }
    opensWithResult = first?.meaning == .become && first?.start == span.symbols.lowerBound
  }

  /// Whether the clause ends in a phrase of this meaning; in English: whether it holds one.
  func ends(in meaning: WordMeaning) -> Bool {
    isEnglish ? has(meaning) : tail == meaning
  }

  /// Whether a phrase of this meaning stands in the clause.
  func has(_ meaning: WordMeaning) -> Bool { meanings & Self.bit(meaning) != 0 }

  @inline(__always)
  private static func bit(_ meaning: WordMeaning) -> UInt128 { 1 &<< UInt128(meaning.rawValue) }

  /// Adds what a mark says.
  mutating func read(mark: Token) {
    if mark.isMark(Symbol.openTitle), has(.draft) { hasDraftedTitle = true }
  }

  /// Adds what a phrase says.
  @inline(__always)
  mutating func read(_ token: Token) {
    guard token.kind == .phrase, !token.isQuoted,
      token.meaning != .word || token.trait != .none
    else { return }
    var meaning = token.meaning
    switch token.trait {
    case .document: meaning = .document
    case .won: hasWon = true
    case .done: hasCompletedWork = true
    default: break
    }
    if meaning.isVerb { read(verb: meaning, token) }
    switch meaning {
    case .document: hasDraftedDocument = hasDraftedDocument || has(.draft)
    case .acceptance:
      hasPassedAcceptance = hasPassedAcceptance || has(.pass)
      hasCompletedWork = hasCompletedWork || has(.complete)
    case .milestone, .build: hasCompletedWork = hasCompletedWork || has(.complete)
    case .indicator: indicator = token
    case .amount: amount = amount ?? token
    default: break
    }
    meanings |= Self.bit(meaning)
  }

  private mutating func read(verb meaning: WordMeaning, _ token: Token) {
    if head == nil {
      head = meaning
      undertaking = Self.undertaking(meaning)
    } else if head == .push || head == .act, undertaking == nil, token.start == headEnd {
      undertaking = Self.undertaking(meaning)
    }
    headEnd = token.end
  }

  private static func undertaking(_ meaning: WordMeaning) -> Undertaking? {
    switch meaning {
    case .build: .builds
    case .enrol: .enrols
    case .staff: .staffs
    case .fund: .funds
    default: nil
    }
  }

  /// The meaning of the phrase in which the clause ends, leaving 工作, 等 and brackets aside.
  private static func tail(_ scan: TokenView, span: ClauseSpan) -> WordMeaning? {
    var end = span.symbols.upperBound
    for index in span.tokens.reversed() {
      let token = scan.tokens[index]
      guard token.end == end else { return nil }
      let isAside = token.kind == .mark || token.meaning == .trailing || token.isEnclosed
      guard isAside else { return token.kind == .phrase ? token.meaning : nil }
      end = token.start
    }
    return nil
  }
}
