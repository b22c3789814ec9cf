/// What the phrases of a clause say about it.
struct ClauseFeatures {
  /// The meanings of all phrases outside of quotation marks, one bit each.
  private var meanings: UInt128 = 0
  /// The first verb.
  private(set) var head: WordMeaning?
  /// What the clause ends in; nil where it ends in no phrase of the lexicon.
  private(set) var tail: WordMeaning?
  private(set) var tailTrait = WordTrait.none
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
  /// Whether the first verb says nothing but a direction (促进).
  private(set) var isDirected = false
  /// Whether it is in haste (加快).
  private(set) var isHastened = false
  /// Of which sort the work is that stands right before 建设 or 改造, in which it ends.
  private(set) var pushedWork: WordTrait?
  /// Whether something is said that is to be finished, beside the verb, its adverbs and a date.
  private(set) var finishesSomething = false
  /// Whether 工作 or 活动 stands behind what it ends in.
  private(set) var endsInWork = false
  /// Whether one thing with a name or a place of its own is built.
  private(set) var isSingleWork = false
  /// Whether a place is to become of a certain sort (建设平安校园).
  private(set) var isIdeal = false
  /// Whether the work is not to be done: 不得新建.
  private(set) var isBanned = false
  /// Whether it says no more than an attitude: 坚持…, 加强协调配合.
  private(set) var isAttitude = false
  /// Whether what there is, is to be kept (保持).
  private var isKept = false
  /// Whether it ends in the verb that says that something stands: 指挥平台建成, 系统上线.
  private(set) var endsInFounding = false
  /// Where the verbs end that stand together at the head.
  private var headEnd = 0
  private let firstSymbol: Int
  /// Where the last phrase or mark before the head ends.
  private var wordEnd = 0
  private(set) var indicator: Token?
  private(set) var amount: Token?
  private(set) var undertaking: Undertaking?
  /// The verb of the undertaking.
  private var worker: Token?
  private var tailToken: Token?
  /// Whether a phase stands behind what the clause ends in: 平台三期.
  private var endsInPhase = false

  /// Whether it opens with what the clause before it comes to: 转化为, 成为, 使.
  private(set) var opensWithResult = false

  /// The features of a clause that begins behind the symbol at `start`, before a phrase is read.
  init(from start: Int) {
    firstSymbol = start
    wordEnd = start
  }

  /// Adds what all of the clause says, when each of its tokens was read.
  mutating func finish(_ scan: TokenView, span: ClauseSpan) {
    isEnglish =
      Symbol.isLetter(scan.text[span.symbols.lowerBound])
      && Symbol.isLetter(scan.text[span.symbols.lowerBound + 1])
    readTail(scan, span: span)
    readWork(scan, span: span)
    readAttitude(scan, span: span)
    endsInFounding =
      tail == .found
      && tailToken.map {
        scan.text.text.has(anyOf: Self.foundings, endingAt: scan.text.offset($0.end))
      } == true
    finishesSomething = has(.complete) && Self.hasObject(scan, span: span)
    let first = span.tokens.first.map { scan.tokens[$0] }
    opensWithResult = first?.meaning == .become && first?.start == span.symbols.lowerBound
  }

  /// 保, of 保持.
  private static let keep: UInt32 = 0x4FDD
  /// Verbs that say that something stands; 组成 and 成立 say it of those who make it up.
  private static let foundings: [StaticString] = ["建成", "上线", "上線", "开通", "開通"]

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
    wordEnd = mark.end
    if mark.isMark(Symbol.openTitle), has(.draft) { hasDraftedTitle = true }
  }

  /// Adds what the phrase or figure at `index` says.
  @inline(__always)
  mutating func read(_ token: Token, at index: Int, of scan: TokenView) {
    defer { wordEnd = token.end }
    if token.kind == .figure, !token.isQuoted,
      Standing(scan.text).isRank(scan.figures[token.index])
    {
      hasWon = true
    }
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
    if token.trait == .haste { isHastened = true }
    if meaning.isVerb, !isNoun(token, at: index, of: scan) { read(verb: meaning, token) }
    switch meaning {
    case .document: hasDraftedDocument = hasDraftedDocument || has(.draft)
    case .acceptance:
      hasPassedAcceptance = hasPassedAcceptance || has(.pass) || isKept
      hasCompletedWork = hasCompletedWork || has(.complete)
    case .milestone: hasCompletedWork = hasCompletedWork || has(.complete) || has(.realise)
    case .build: hasCompletedWork = hasCompletedWork || has(.complete)
    case .indicator: indicator = token
    case .amount: amount = amount ?? token
    case .atLeast, .atMost, .moreThan, .lessThan, .reach:
      if Standing(scan.text).isAverage(behind: token.end) { hasWon = true }
      if meaning == .reach, scan.text.scalar(token.start) == Self.keep { isKept = true }
    default: break
    }
    meanings |= Self.bit(meaning)
  }

  /// Reads whether the verb of an undertaking calls for a figure, or for a time.
  private mutating func readWork(_ scan: TokenView, span: ClauseSpan) {
    guard let worker else { return }
    let work = NamedWork(worker, in: span, of: scan)
    isBanned = work.isBanned
    isIdeal = work.isIdeal
    if isBanned || !work.callsForFigure(tail: tailToken, isWork: endsInWork) { undertaking = nil }
    guard undertaking != nil else { return }
    isSingleWork = work.isSingle(tailToken, hasPhase: endsInPhase)
  }

  /// Reads whether the clause is about nothing: it has no verb, or verbs alone, or one of attitude.
  private mutating func readAttitude(_ scan: TokenView, span: ClauseSpan) {
    guard !isEnglish else { return }
    guard let head else { return isAttitude = !isHastened }
    let verb = span.tokens.lazy.map { scan.tokens[$0] }.first { $0.meaning == head }
    isAttitude =
      verb?.trait == .attitude || headEnd == span.symbols.upperBound
      || head == .act && (tail == .scene || tail == .name && tailTrait == .none)
  }

  /// Whether words stand behind the last verb that says that something is finished, or a phrase
  /// with a meaning before it.
  private static func hasObject(_ scan: TokenView, span: ClauseSpan) -> Bool {
    guard let last = span.tokens.last(where: { scan.tokens[$0].meaning == .complete }) else {
      return false
    }
    if scan.tokens[last].end < span.symbols.upperBound { return true }
    return (span.tokens.lowerBound..<last).contains { index in
      let token = scan.tokens[index]
      return token.kind == .phrase && token.meaning != .manner && token.meaning != .word
    }
  }

  /// Whether a verb of work stands where a noun does: 在队伍建设、经费投入等方面.
  private func isNoun(_ token: Token, at index: Int, of scan: TokenView) -> Bool {
    guard Self.undertaking(token.meaning) != nil, head == nil,
      token.start > scan.text.skippingBlank(firstSymbol), !Symbol.isLetter(scan.text[token.start])
    else { return false }
    switch scan.text[token.end] {
    case Symbol.pause:
      let next = index + 2
      return next >= scan.tokens.count || scan.tokens[next].start > token.end + 1
        || !scan.tokens[next].meaning.isVerb
    case Symbol.lineBreak, Symbol.comma, Symbol.wideComma, Symbol.stop, Symbol.semicolon,
      Symbol.colon, Symbol.closeBracket:
      return true
    default: return isInCompound(token, of: scan)
    }
  }

  /// Whether a noun goes on behind a verb, or 在…中 closes: 企业投资管理体制, 在创业人才遴选中.
  private func isInCompound(_ token: Token, of scan: TokenView) -> Bool {
    let (text, end) = (scan.text.text, scan.text.offset(token.end))
    if text.has(anyOf: Self.systems, at: end) { return true }
    let start = scan.text.offset(scan.text.skippingBlank(firstSymbol))
    guard text.has("在", at: start),
      let close = Self.closings.first(where: { text.has($0, at: end) })
    else { return false }
    return !Self.afterMiddle.contains(text.scalar(at: end + close.utf8CodeUnitCount).value)
  }

  /// With 中 they are another word: 在县城新建中学, 在各乡镇改造中心卫生院.
  private static let afterMiddle = Set("学學心小高央医醫等职職层層型药藥试試华華国國".unicodeScalars.map(\.value))

  private static let closings: [StaticString] = ["中", "过程", "過程", "方面"]

  private static let systems: [StaticString] = [
    "体制", "體制", "机制", "機制", "制度", "政策", "管理体制", "管理體制", "管理机制", "管理機制", "管理制度", "管理办法",
    "管理辦法",
  ]

  private mutating func read(verb meaning: WordMeaning, _ token: Token) {
    if head == nil {
      head = meaning
      headEnd = token.end
      isDirected = token.trait == .direction
      if token.start - wordEnd <= Self.widestGap { take(meaning, token) }
    } else if token.start == headEnd {
      headEnd = token.end
      if undertaking == nil, head == .push || isHastened {
        take(meaning, token)
      }
    }
  }

  private mutating func take(_ meaning: WordMeaning, _ token: Token) {
    undertaking = Self.undertaking(meaning)
    worker = undertaking == nil ? nil : token
  }

  /// Symbols of unknown words before the verb of an undertaking: 全县新建, not 严明换届纪律和招生.
  private static let widestGap = 4

  private static func undertaking(_ meaning: WordMeaning) -> Undertaking? {
    switch meaning {
    case .build: .builds
    case .enrol: .enrols
    case .staff: .staffs
    case .fund: .funds
    default: nil
    }
  }

  /// Reads in which phrase the clause ends, leaving 工作, 等 and brackets aside.
  private mutating func readTail(_ scan: TokenView, span: ClauseSpan) {
    var end = span.symbols.upperBound
    for index in span.tokens.reversed() {
      let token = scan.tokens[index]
      guard token.end == end else { return }
      let namesPhase = isPhase(token, of: scan)
      let isAside =
        token.kind == .mark || token.meaning == .trailing || token.isEnclosed || namesPhase
      guard isAside else {
        guard token.kind == .phrase else { return }
        tail = token.meaning
        tailTrait = token.trait
        tailToken = token
        let before = index - 1
        if before >= span.tokens.lowerBound, scan.tokens[before].end == token.start,
          isPhase(scan.tokens[before], of: scan)
        {
          endsInPhase = true
        }
        readPushedWork(scan, tail: token, before: index, in: span)
        return
      }
      if token.meaning == .trailing { endsInWork = true }
      if namesPhase { endsInPhase = true }
      end = token.start
    }
  }

  /// 三期: which one of the stages of a work.
  private func isPhase(_ token: Token, of scan: TokenView) -> Bool {
    guard token.kind == .figure else { return false }
    let figure = scan.figures[token.index]
    return figure.unitTrait == .round && figure.comparator == nil
  }

  /// 新校区建设, 大楼项目建设, 食堂改造: what is built, where the clause ends in the verb.
  private mutating func readPushedWork(
    _ scan: TokenView, tail: Token, before index: Int, in span: ClauseSpan
  ) {
    guard tail.meaning == .build else { return }
    var end = tail.start
    for place in (span.tokens.lowerBound..<index).reversed() {
      let work = scan.tokens[place]
      guard work.end == end, work.meaning == .facility else { return }
      if pushedWork == nil || work.trait == .site { pushedWork = work.trait }
      end = work.start
    }
  }
}
