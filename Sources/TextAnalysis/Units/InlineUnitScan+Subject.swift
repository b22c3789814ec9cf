/// The units that stand before a verb, or behind “led by”.
extension InlineUnitScan {
  /// Whether the word at a position is a verb with which units may answer, not part of a name and
  /// not what describes something (县教育局牵头的工作专班).
  func isVerb(_ word: UnitWord, _ count: Int, at position: Int) -> Bool {
    guard !text.isLatin(position) else { return false }
    var next = position + count
    if word == .allies, !beginsUnit(next) { return false }
    if let (word, _) = vocabulary.word(in: text, at: next),
      word == .body || word == .person || word == .particle
    {
      return false
    }
    guard text.symbol(next) == UnitVocabulary.pause else { return true }
    // 教育局牵头、部门配合的格局
    let end = min(text.count, next + Self.longestName)
    while next < end {
      switch text.symbol(next) {
      case UnitVocabulary.stop, UnitVocabulary.semicolon, UnitVocabulary.comma,
        UnitVocabulary.close:
        return true
      default: break
      }
      guard let (word, count) = vocabulary.word(in: text, at: next) else {
        next += 1
        continue
      }
      next += count
      if word.isVerb, vocabulary.word(in: text, at: next)?.word == .particle { return false }
    }
    return true
  }

  /// Whether the name of a unit begins at a position: 联合县公安局, not 联合印发.
  private func beginsUnit(_ position: Int) -> Bool {
    let ends = position + 2..<max(position + 2, min(text.count, position + Self.longestUnit) + 1)
    let first = ends.lazy.compactMap {
      vocabulary.ending(in: text, before: $0, from: position)?.ending
    }.first { $0.isUnit || $0 == .noUnit }
    return first?.isUnit ?? false
  }

  /// The units before a verb: behind 由, at the beginning of a clause or of a bracket.
  ///
  /// - Parameter isLast: whether the verb ends its clause. One that needs an agent goes on with its object else, and may be
  ///   part of a name: （县委实施乡村振兴战略领导小组）.
  func subject(before verb: Int, needsAgent: Bool, isLast: Bool) -> [Range<Int>] {
    let end = withoutAdverbs(before: verb)
    let (start, opening) = startOfClause(before: end)
    guard !needsAgent || isLast || opening == .agent else { return [] }
    let listed = unitsInBracket(before: end)
    guard listed.isEmpty else { return listed }
    guard start < end else { return [] }
    switch opening {
    case .agent:
      let before = vocabulary.ending(in: text, before: start - 1, from: 0)?.ending
      guard before != .founds, before != .helps, !makesUpBody(verb) else { return [] }
    case .clause where !needsAgent: break
    case .bracket: break
    case .clause, .none: return []
    }
    let units =
      opening != .bracket && dividesWork(before: verb)
      ? list(start..<end) : unitsAtEnd(of: start..<end)
    guard opening != .agent, let first = units.first else { return units }
    let isSlogan = opening == .clause && units.count == 1 && isBare(first)
    return isSlogan || isMention(start) || isMention(first.lowerBound) ? [] : units
  }

  /// Whether nothing goes on at a position: a mark stands there, a blank or the end.
  func endsPart(_ position: Int) -> Bool {
    position >= text.count || text.gap(position) != .none
      || UnitVocabulary.isMark(text.symbol(position))
  }

  /// Whether the clause of a verb says of whom a body is made up: 由各校承办主任、教师代表等组成.
  private func makesUpBody(_ verb: Int) -> Bool {
    var end = verb
    while end < text.count, end - verb < Self.longestList, !endsClause(end) { end += 1 }
    return vocabulary.ending(in: text, before: end, from: verb)?.ending == .composes
  }

  private func endsClause(_ position: Int) -> Bool {
    switch text.symbol(position) {
    case UnitVocabulary.stop, UnitVocabulary.semicolon, UnitVocabulary.comma, UnitVocabulary.colon,
      UnitVocabulary.close:
      true
    default: text.gap(position) == .line
    }
  }

  // MARK: Lists

  /// Whether a verb says that each of the units before it answers for its own part: 按职责分工负责, 分别负责.
  func dividesWork(before verb: Int) -> Bool {
    let limit = max(0, verb - Self.longestName)
    var end = verb
    while let (ending, count) = vocabulary.ending(in: text, before: end, from: limit) {
      if ending == .division { return true }
      guard ending == .adverb else { return false }
      end -= count
    }
    return false
  }

  /// The units of a bracket before a verb in it, back to its beginning or to those of the verb before:
  /// （人民银行分行牵头，县委金融办，县财政局、共青团县委等按职责分工负责）.
  private func unitsInBracket(before end: Int) -> [Range<Int>] {
    guard var start = beginningOfBracket(before: end) else { return [] }
    var segments: [Range<Int>] = []
    var position = start
    var depth = 0
    while position <= end {
      let symbol = text.symbol(position)
      if position < end, symbol == UnitVocabulary.open { depth += 1 }
      if position < end, symbol == UnitVocabulary.close { depth -= 1 }
      if position == end || depth == 0 && symbol == UnitVocabulary.comma {
        segments.append(start..<position)
        start = position + 1
      } else if depth == 0, let (word, count) = vocabulary.word(in: text, at: position),
        word == .joins || word == .agent
      {
        segments = []
        start = position + count
        position = start
        continue
      }
      position += 1
    }
    guard let last = segments.popLast() else { return [] }
    var units = list(last)
    guard !units.isEmpty else { return [] }
    while let segment = segments.popLast(), !endsInVerb(segment) {
      let parts = parts(of: segment)
      guard parts.allSatisfy(isName), !isMention(segment.lowerBound) else { break }
      units = parts + units
    }
    guard let first = units.first, !isMention(first.lowerBound),
      units.count > 1 || !isBare(first)
    else { return [] }
    return units
  }

  /// The position behind the bracket that is open at `end`, if nothing but commas part what stands in it.
  private func beginningOfBracket(before end: Int) -> Int? {
    let limit = max(0, end - Self.longestBracket)
    var depth = 0
    var position = end - 1
    while position >= limit {
      switch text.symbol(position) {
      case UnitVocabulary.close: depth += 1
      case UnitVocabulary.open:
        if depth == 0 { return position + 1 }
        depth -= 1
      case UnitVocabulary.stop, UnitVocabulary.semicolon, UnitVocabulary.colon,
        UnitVocabulary.quote:
        if depth == 0 { return nil }
      default: break
      }
      position -= 1
    }
    return nil
  }

  /// The names of a list, if one of them ends as names of units do.
  private func list(_ range: Range<Int>) -> [Range<Int>] {
    let parts = parts(of: range).filter { !$0.isEmpty }
    guard parts.contains(where: isName) else { return [] }
    let end = range.upperBound
    // Behind 教育、公安等部门 the parts are fields; else a few characters may name a person.
    let shortest = UnitNameWords(text, max(0, end - 2)..<end).seen.contains(.body) ? 1 : 4
    let isPlain = parts.allSatisfy { part in
      isName(part)
        || (shortest...Self.longestUnit).contains(part.count)
          && names.kind(of: part) == .specific && !isMention(part.lowerBound)
    }
    return isPlain ? parts : unitsAtEnd(of: range)
  }

  private func isName(_ part: Range<Int>) -> Bool {
    !part.isEmpty && part.count <= Self.longestName && names.isUnitLike(part)
  }

  private func endsInVerb(_ segment: Range<Int>) -> Bool {
    vocabulary.ending(in: text, before: segment.upperBound, from: segment.lowerBound)?
      .ending.role != nil
  }

  // MARK: Clauses

  private enum Opening {
    case agent, clause, bracket, none
  }

  private func withoutAdverbs(before verb: Int) -> Int {
    var end = verb
    let limit = max(0, verb - Self.longestName)
    while let (ending, count) = vocabulary.ending(in: text, before: end, from: limit),
      ending.isAdverb
    {
      end -= count
    }
    return end
  }

  /// Where the clause that ends at `end` begins, and how.
  private func startOfClause(before end: Int) -> (start: Int, opening: Opening) {
    let limit = max(0, end - Self.longestList)
    var depth = 0
    var start = end
    while start > limit {
      let position = start - 1
      switch text.symbol(position) {
      case UnitVocabulary.close: depth += 1
      case UnitVocabulary.open:
        if depth == 0 { return (start, .bracket) }
        depth -= 1
      case UnitVocabulary.stop, UnitVocabulary.semicolon, UnitVocabulary.colon,
        UnitVocabulary.comma, UnitVocabulary.quote:
        if depth == 0 { return (start, .clause) }
      default:
        if depth == 0, isAgent(at: position) { return (start, .agent) }
        if depth == 0, let (word, count) = vocabulary.word(in: text, at: position), word == .joins {
          return (position + count, .clause)
        }
        if depth == 0, start < end - 2, text.gap(start) != .none, names.isUnitLike(start..<end) {
          return (start, .clause)
        }
      }
      start = position
    }
    return (start, start == 0 && depth == 0 ? .clause : .none)
  }

  /// Whether 由 stands at a position, not 自由 or 理由.
  private func isAgent(at position: Int) -> Bool {
    guard vocabulary.word(in: text, at: position)?.word == .agent else { return false }
    return vocabulary.word(in: text, at: position - 1)?.word != .noise
  }

  /// Whether what begins at a position is no subject: 督促县教育局, 与县教育局.
  private func isMention(_ position: Int) -> Bool {
    switch vocabulary.word(in: text, at: position)?.word {
    case .mention, .helps, .joins, .allies, .joint, .carriesOut, .leads, .answers: true
    default: false
    }
  }

  /// Whether a subject is one word for bodies of any sort, as in the slogan 政府负责、社会协同.
  private func isBare(_ range: Range<Int>) -> Bool {
    guard let (word, count) = vocabulary.word(in: text, at: range.lowerBound) else { return false }
    return count == range.count && (word == .scope || word == .body || word == .bodyOfKind)
  }

  /// The units at the end of a clause: all of them, or those behind other words.
  private func unitsAtEnd(of range: Range<Int>) -> [Range<Int>] {
    var units: [Range<Int>] = []
    for part in parts(of: range).reversed() {
      guard !part.isEmpty, part.count <= Self.longestName, names.isUnitLike(part) else { break }
      units.append(part)
    }
    return units.reversed()
  }

  private func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var depth = 0
    var start = range.lowerBound
    for position in range {
      switch text.symbol(position) {
      case UnitVocabulary.open: depth += 1
      case UnitVocabulary.close: depth -= 1
      case UnitVocabulary.pause, UnitVocabulary.slash:
        guard depth == 0 else { break }
        parts += names.joinedParts(of: start..<position)
        start = position + 1
      default: break
      }
    }
    return parts + names.joinedParts(of: start..<range.upperBound)
  }

  // MARK: English

  /// The units that begin at a position, up to the next mark.
  func namesBehind(_ position: Int) -> [Range<Int>] {
    let start = names.withoutArticle(position)
    var end = start
    while end < text.count, end - start < Self.longestList, isInEnglishName(end) { end += 1 }
    return start < end && names.isUnitLike(start..<end) ? names.joinedParts(of: start..<end) : []
  }

  /// The units before “is responsible”, back to the last mark.
  func subject(inEnglishBefore verb: Int) -> [Range<Int>] {
    var end = verb
    while text.symbol(end - 1) == UnitVocabulary.blank { end -= 1 }
    var start = end
    while start > 0, end - start < Self.longestList, isInEnglishName(start - 1) { start -= 1 }
    start = names.withoutArticle(start)
    return start < end && names.isUnitLike(start..<end) ? names.joinedParts(of: start..<end) : []
  }

  private func isInEnglishName(_ position: Int) -> Bool {
    let symbol = text.symbol(position)
    return symbol == UnitVocabulary.blank || symbol == UnitVocabulary.sign
      || text.letters[position].form != .wide && !UnitVocabulary.isMark(symbol)
  }
}
