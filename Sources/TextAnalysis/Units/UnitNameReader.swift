/// Reads names of units from folded characters.
struct UnitNameReader {
  let text: UnitLetters
  let vocabulary = UnitVocabulary.shared

  init(_ text: UnitLetters) {
    self.text = text
  }

  /// The name in `range`, with what is said beside it.
  func name(in range: Range<Int>) -> UnitName {
    var range = withoutStops(range)
    range = min(withoutNumber(range.lowerBound), range.upperBound)..<range.upperBound
    var role: UnitRole?
    if let label = label(at: range.lowerBound, before: range.upperBound),
      label.end < range.upperBound
    {
      role = label.role
      range = label.end..<range.upperBound
    }
    range = withoutRole(withoutRemark(range), &role)
    range = withoutOthers(range)
    range = min(withoutArticle(range.lowerBound), range.upperBound)..<range.upperBound
    let whole = withoutInclusion(range)
    let base = trimmed(withoutBracket(whole))
    let kind = kind(of: whole)
    // 县卫生健康局，含县医院: a part of the one before it, which leads or answers with it.
    let isPart = whole != range && kind == .specific
    return UnitName(
      kind: isPart ? .collective : kind, range: text.bytes(whole),
      base: text.bytes(base.isEmpty ? whole : base), role: role)
  }

  /// The name without 含 or 包括 before it; 含山县 and 含浦街道 have the character in their names.
  func withoutInclusion(_ range: Range<Int>) -> Range<Int> {
    guard let (word, count) = vocabulary.word(in: text, at: range.lowerBound), word == .includes,
      count < range.count, count > 1 || maySayInclusion(at: range.lowerBound)
    else { return range }
    return range.lowerBound + count..<range.upperBound
  }

  /// Whether 含 stands behind a comma or a bracket, or before the level of a unit: 含县医院.
  private func maySayInclusion(at position: Int) -> Bool {
    let before = text.symbol(position - 1)
    return before == UnitVocabulary.comma || before == UnitVocabulary.open
      || Self.levels.contains { vocabulary.symbol(of: $0.value) == text.symbol(position + 1) }
  }

  private static let levels: [Unicode.Scalar] = ["省", "市", "州", "县", "区", "旗", "乡", "镇", "各"]

  /// The most letters that 等 and the words behind it have.
  private static let longestTail = 16

  // MARK: What stands beside a name

  /// The name without a bracket or a verb at its end that says a role.
  private func withoutRole(_ range: Range<Int>, _ role: inout UnitRole?) -> Range<Int> {
    let base = withoutBracket(range)
    if base.count < range.count, !base.isEmpty,
      let said = roleAlone(in: base.upperBound + 1..<range.upperBound - 1)
    {
      role = said
      return trimmed(base)
    }
    guard let (ending, count) = ending(range), let said = ending.role else { return range }
    var end = range.upperBound - count
    while let (adverb, count) = self.ending(range.lowerBound..<end), adverb.isAdverb {
      end -= count
    }
    var start = range.lowerBound
    if let (word, count) = vocabulary.word(in: text, at: start), word == .agent { start += count }
    guard start < end, isUnitLike(start..<end) else { return range }
    role = said
    return start..<end
  }

  /// The name without a bracket at its end that says which of the units leads, or that the same holds for what follows:
  /// 市财政局（第一责任单位为牵头单位，下同）.
  private func withoutRemark(_ range: Range<Int>) -> Range<Int> {
    let base = withoutBracket(range)
    guard base.count < range.count, !base.isEmpty else { return range }
    for position in base.upperBound + 1..<range.upperBound {
      guard let (word, count) = vocabulary.word(in: text, at: position) else { continue }
      let isRule =
        word == .equals && vocabulary.word(in: text, at: position + count)?.word.isInLabels == true
      if word == .ditto || isRule { return trimmed(base) }
    }
    return range
  }

  /// `range` without blanks around it.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, text.symbol(first) == UnitVocabulary.blank {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, text.symbol(last) == UnitVocabulary.blank {
      range = range.lowerBound..<last
    }
    return range
  }

  /// `range` without stops and blanks at its end.
  private func withoutStops(_ range: Range<Int>) -> Range<Int> {
    let end = range.last { position in
      let symbol = text.symbol(position)
      return symbol != UnitVocabulary.stop && symbol != UnitVocabulary.blank
    }
    return end.map { range.lowerBound..<$0 + 1 } ?? range
  }

  /// The position behind a number of a list, such as 1. or 2、, that begins at a position.
  func withoutNumber(_ position: Int) -> Int {
    var end = position
    while end < position + 2, text.isDigit(end) { end += 1 }
    let mark = text.symbol(end)
    let isNumber =
      end > position && text.symbol(end + 1) != UnitVocabulary.stop
      && (mark == UnitVocabulary.stop || mark == UnitVocabulary.pause
        || mark == UnitVocabulary.close)
    return isNumber ? end + 1 : position
  }

  /// The position behind “the” and the blanks around it.
  func withoutArticle(_ position: Int) -> Int {
    var position = position
    while text.symbol(position) == UnitVocabulary.blank { position += 1 }
    guard let (word, count) = vocabulary.word(in: text, at: position), word == .particle,
      text.symbol(position + count) == UnitVocabulary.blank
    else { return position }
    return position + count + 1
  }

  /// The role in a bracket that holds nothing else: （牵头）, （牵头单位）.
  private func roleAlone(in range: Range<Int>) -> UnitRole? {
    var position = range.lowerBound
    var role: UnitRole?
    while position < range.upperBound {
      if text.symbol(position) == UnitVocabulary.blank {
        position += 1
        continue
      }
      guard let (word, count) = vocabulary.word(in: text, at: position) else { return nil }
      guard word.isInLabels || word == .body && role != nil else { return nil }
      role = role ?? word.role
      position += count
    }
    return role
  }

  /// The name without 等, 等单位, 等有关部门 at its end.
  private func withoutOthers(_ range: Range<Int>) -> Range<Int> {
    var position = max(range.lowerBound + 1, range.upperBound - Self.longestTail)
    while position < range.upperBound {
      if let (word, _) = vocabulary.word(in: text, at: position), word == .andOthers,
        isGeneric(position + 1..<range.upperBound)
      {
        return range.lowerBound..<position
      }
      position += 1
    }
    return range
  }

  /// Whether nothing but words for bodies of any sort stands in `range`.
  private func isGeneric(_ range: Range<Int>) -> Bool {
    let words = UnitNameWords(text, range)
    return !words.hasOther
      && words.seen.isSubset(of: [.body, .bodyOfKind, .concerned, .function, .scope, .particle])
  }

  /// `range` without a bracket at its end.
  func withoutBracket(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, text.symbol(last) == UnitVocabulary.close else { return range }
    var depth = 0
    for position in range.reversed() {
      switch text.symbol(position) {
      case UnitVocabulary.close: depth += 1
      case UnitVocabulary.open: depth -= 1
      default: break
      }
      if depth == 0 { return range.lowerBound..<position }
    }
    return range
  }

  private func ending(_ range: Range<Int>) -> (ending: UnitEnding, count: Int)? {
    vocabulary.ending(in: text, before: range.upperBound, from: range.lowerBound)
  }

  // MARK: What a name is

  /// Whether a text ends, or in English is made, as names of units are, or stands in for one.
  func isUnitLike(_ range: Range<Int>) -> Bool {
    let range = trimmed(range)
    let whole = withoutOthers(range)
    if UnitNameWords(text, whole.upperBound..<range.upperBound).seen.contains(.body) { return true }
    let base = withoutBracket(whole)
    guard !base.isEmpty else { return false }
    if let ending = ending(base)?.ending { return ending.isUnit }
    let words = UnitNameWords(text, whole)
    if text.isLatin(base.lowerBound) {
      return !words.seen.isDisjoint(with: [.body, .bodyOfKind])
    }
    return !words.hasOther && !kindOfUnnamed(words).namesSomebody
  }

  /// Whether a text ends as names of offices do.
  func isOffice(_ range: Range<Int>) -> Bool { ending(range)?.ending == .office }

  /// What the name in `range` stands for.
  func kind(of range: Range<Int>) -> UnitKind {
    if ending(trimmed(range))?.ending == .person { return .undetermined }
    let words = UnitNameWords(text, range)
    return words.hasOther ? kindOfNamed(words) : kindOfUnnamed(words)
  }

  private func kindOfNamed(_ words: UnitNameWords) -> UnitKind {
    if words.seen.contains(.each) || words.seen.contains(.concerned) { return .collective }
    if words.hasListInBracket { return .collective }
    let isBelonging = words.beforeLast == .belonging
    return isBelonging && (words.last == .body || words.last == .bodyOfKind)
      ? .collective : .specific
  }

  /// The kind of a name without a word of its own.
  private func kindOfUnnamed(_ words: UnitNameWords) -> UnitKind {
    let seen = words.seen
    if seen.isEmpty { return .undetermined }
    if seen.contains(.ditto) { return .collective }
    if seen.contains(.pending) || seen.contains(.pends) { return .undetermined }
    if seen.contains(.concerned) || seen.contains(.remaining) { return .vague }
    if seen.contains(.body) { return kindOfBodies(words) }
    let isGeneric = seen.isSubset(of: [
      .each, .bodyOfKind, .scope, .belonging, .function, .joint, .andOthers, .particle, .person,
    ])
    return isGeneric && !seen.isDisjoint(with: [.each, .bodyOfKind]) ? .collective : .specific
  }

  /// The kind of 责任单位, 职能部门, 各科室. English names are made of such words too.
  private func kindOfBodies(_ words: UnitNameWords) -> UnitKind {
    let seen = words.seen
    let isFieldName = !seen.isDisjoint(with: [
      .duty, .leads, .hosts, .chiefly, .answers, .carriesOut, .helps,
    ])
    if isFieldName { return .vague }
    if words.isLatin, !seen.contains(.each) { return words.count > 1 ? .specific : .vague }
    if seen.contains(.function), !seen.contains(.each) { return .vague }
    return seen.isSubset(of: [.body, .particle]) ? .vague : .collective
  }

  // MARK: Several names

  /// The names in `range` that nothing but 和 or a blank parts; the whole where the parts would be
  /// no names.
  func joinedParts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var position = start + 1
    var depth = 0
    while position < range.upperBound {
      switch text.symbol(position) {
      case UnitVocabulary.open: depth += 1
      case UnitVocabulary.close: depth -= 1
      default: break
      }
      let gap = depth == 0 ? joint(at: position) : nil
      if let gap, position + gap < range.upperBound, isUnitLike(start..<position),
        isUnitLike(position + gap..<range.upperBound),
        !isBareBody(position + gap..<range.upperBound)
      {
        parts.append(trimmed(start..<position))
        start = position + gap
        position = start
      }
      position += 1
    }
    parts.append(trimmed(start..<range.upperBound))
    return parts
  }

  /// Whether a text is no more than 单位 or 部门, which goes on with what stands before it: 各有关部门和单位.
  func isBareBody(_ range: Range<Int>) -> Bool {
    let words = UnitNameWords(text, range)
    return !words.hasOther && words.seen.isSubset(of: [.body, .particle])
  }

  /// The number of letters of a joint at a position; 0 for a blank between Chinese characters.
  private func joint(at position: Int) -> Int? {
    if let (word, count) = vocabulary.word(in: text, at: position), word == .joint { return count }
    let isGap = text.gap(position) != .none && text.symbol(position) != UnitVocabulary.blank
    return isGap ? 0 : nil
  }
}
