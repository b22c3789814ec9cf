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
      guard isDated(number, first) else { return nil }
      return cycle(first) ?? length(first) ?? dates(at: offset, Opening(allowsBareYear: !isProse))
        ?? (isProse ? nil : length(first, isClosed: false))
    case .word(let term): return expression(term, first)
    }
  }

  /// Whether anything stands behind a number that can make it a time: a unit, a mark, or nothing
  /// at all behind a year.
  private func isDated(_ number: TimeNumber, _ first: TimeToken) -> Bool {
    if number.length >= 4 || number.fiveYearPlan != nil || isShortDate(number) { return true }
    if !number.isArabic, isFeast(first) { return true }
    if bareYear(number, from: first.range.lowerBound) != nil { return true }
    if number.length == 3, !isProse, isoDate(number, first) != nil { return true }
    switch token(at: number.end).term {
    case nil, .nothing: return false
    default: return true
    }
  }

  /// Whether a holiday is named by numerals: 五一国际劳动节, 七夕.
  private func isFeast(_ first: TimeToken) -> Bool {
    guard let word = lexicon.word(in: text, at: first.range.lowerBound),
      case .part = word.term
    else { return false }
    return true
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
    case .count(.week), .weekday:
      return weekdays(first) ?? dates(at: first.range.lowerBound, Opening())
    case .within, .count, .number: return length(first)
    case .to, .prefix, .earlierThan, .on: return opened(first)
    case .openQuote: return quoted(first)
    case .past: return stretch(first, isPast: true)
    case .coming: return stretch(first, isPast: false)
    case .step(let step) where step != 0:
      return stretch(first, isPast: step < 0)
        ?? dates(at: first.range.lowerBound, Opening())
    default: return dates(at: first.range.lowerBound, Opening())
    }
  }

  /// 周一至周五, "Monday to Friday": what comes again.
  private func weekdays(_ first: TimeToken) -> TimeExpression? {
    guard let start = fields(at: first.range.lowerBound, bareYear: false), case .days = start.part
    else { return nil }
    let mark = token(at: start.range.upperBound)
    guard mark.term == .dash || mark.term == .to,
      case let second = token(at: mark.range.upperBound),
      second.term == first.term || isWeekday(second),
      let end = fields(at: second.range.lowerBound, bareYear: false), case .days = end.part
    else { return nil }
    return TimeExpression(
      reading: TimeReading(
        range: first.range.lowerBound..<end.range.upperBound, meaning: .recurring))
  }

  private func isWeekday(_ token: TimeToken) -> Bool {
    if case .weekday = token.term { true } else { false }
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
    /// Whether "between" stands there, so that "and" joins the ends of a range.
    var isBetween = false
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
      opening.allowsBareYear = opening.allowsBareYear || isEnglish && !isPlace(next)
      if isEnglish, text.has("etween", at: next.range.lowerBound + 1) { opening.isBetween = true }
      let behind = token(at: next.range.upperBound)
      if next.term == .on, let distance = distance(behind: next, behind) { return distance }
      next = behind
    }
    return nil
  }

  /// "at" and "over", which stand before amounts.
  private func isPlace(_ word: TimeToken) -> Bool {
    let start = word.range.lowerBound
    return text.has("t", at: start + 1) && word.range.count == 2 || text.has("ver", at: start + 1)
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
