/// Reads one time expression that begins at a given byte.
///
/// Every attempt looks at a bounded number of tokens, each of them a word of bounded length or a
/// run of numerals that the caller passes over whole; so reading a text takes linear time.
///
/// It is not copied, so that handing it on counts no reference.
struct TimeParser: ~Copyable {
  let text: ByteView
  let context: TimeContext
  /// Whether the text is prose, where a bare number is no year and 持续 is no time.
  let isProse: Bool
  let lexicon = TimeLexicon.shared

  /// The number or word that stands at `offset`, behind blanks.
  func token(at offset: Int) -> TimeToken {
    let start = lexicon.skipBlanks(in: text, from: offset)
    if let number = TimeNumber(in: text, at: start, lexicon) {
      return TimeToken(kind: .number(number), range: start..<number.end)
    }
    guard let word = lexicon.word(in: text, at: start) else {
      return TimeToken(kind: .nothing, range: start..<start)
    }
    switch word.term {
    case .yearOnly: return TimeToken(kind: .word(.year), range: start..<start + 3)
    case .monthOnly: return TimeToken(kind: .word(.month), range: start..<start + 3)
    default: return TimeToken(kind: .word(word.term), range: start..<word.end)
    }
  }

  /// The token behind `offset`, past one word such as 的 or "of the".
  func tokenPastLink(at offset: Int) -> TimeToken {
    let next = token(at: offset)
    return next.term == .link ? token(at: next.range.upperBound) : next
  }

  /// The expression that begins at `offset`; nil where none does.
  func expression(at offset: Int) -> TimeExpression? {
    let first = token(at: offset)
    switch first.kind {
    case .nothing: return nil
    case .number(let number):
      guard isDated(number) else { return nil }
      return cycle(first) ?? length(first) ?? dates(at: offset, Opening(allowsBareYear: !isProse))
        ?? (isProse ? nil : length(first, isClosed: false))
    case .word(let term): return expression(term, first)
    }
  }

  /// Whether anything stands behind a number that can make it a time: a unit, a mark, or nothing
  /// at all behind a year.
  private func isDated(_ number: TimeNumber) -> Bool {
    if number.length >= 4 || number.fiveYearPlan != nil { return true }
    // 五一国际劳动节
    if number.length == 2, !number.isArabic { return true }
    switch token(at: number.end).term {
    case nil, .nothing: return false
    default: return true
    }
  }

  private func expression(_ term: TimeTerm, _ first: TimeToken) -> TimeExpression? {
    if isProse, term.isForFieldsOnly { return nil }
    switch term {
    case .vague, .hollow: return said(first, .vague)
    case .recurring, .repeated: return said(first, .recurring)
    case .openEnded: return said(first, .openEnded)
    case .placeholder: return said(first, .placeholder)
    case .wholeYear: return wholeYear(first)
    case .each: return recurrence(first)
    case .issuing: return sinceIssue(first)
    case .within, .count, .number: return length(first)
    case .to, .prefix, .earlierThan, .on: return opened(first)
    case .openQuote: return quoted(first)
    default: return dates(at: first.range.lowerBound, Opening())
    }
  }

  private func said(_ token: TimeToken, _ meaning: TimeMeaning) -> TimeExpression {
    TimeExpression(reading: TimeReading(range: token.range, meaning: meaning))
  }

  private func wholeYear(_ first: TimeToken) -> TimeExpression {
    guard isProse else { return said(first, .openEnded) }
    let year = context.period ?? context.ownYear.flatMap { DayInterval(year: $0) }
    var expression = said(first, year.map { .interval($0) } ?? .unresolved(.year))
    expression.part = .year
    return expression
  }

  /// What stands before a date: 到, 从, "by the end of".
  struct Opening {
    /// Where the expression begins, if before its date.
    var start: Int?
    /// The bound that the words before the date set.
    var bound: TimeBound?
    /// Whether "before" stands there: 前 of English, which leaves the named month out.
    var isBefore = false
    /// Whether a number alone may be a year.
    var allowsBareYear = false
  }

  /// 到2027年, 从9月起, "by June", "in 2026": a date, or a length of time, behind such words.
  private func opened(_ first: TimeToken) -> TimeExpression? {
    var opening = Opening()
    var next = first
    for _ in 0..<4 {
      switch next.term {
      case .to: opening.bound = .upTo
      case .prefix(let bound): opening.bound = bound
      case .earlierThan: (opening.bound, opening.isBefore) = (.upTo, true)
      case .on, .link: break
      default: return behind(opening, next)
      }
      if opening.bound != nil { opening.start = opening.start ?? next.range.lowerBound }
      let isEnglish = TimeLexicon.isLetter(UInt32(text[next.range.lowerBound]))
      opening.allowsBareYear = opening.allowsBareYear || isEnglish
      next = token(at: next.range.upperBound)
    }
    return nil
  }

  private func behind(_ opening: Opening, _ next: TimeToken) -> TimeExpression? {
    switch next.kind {
    case .word(.issuing):
      guard let expression = sinceIssue(next) else { return nil }
      return expression.starting(at: opening.start)
    case .word(.each), .word(.wholeYear), .nothing: return nil
    case .word(.openQuote): return quoted(next, opening)
    default:
      return dates(at: next.range.lowerBound, opening)
        ?? length(next)?.starting(at: opening.start)
    }
  }
}
