/// Fields within a text, and brackets at its end.
extension InlineUnitScan {
  /// The field that begins at a position, and the position behind it.
  func labelled(at position: Int) -> (role: UnitRole, parts: [Range<Int>], end: Int)? {
    guard let label = names.label(at: position, before: text.count),
      label.namesBodies && label.isClosed || isAtBoundary(position),
      vocabulary.word(in: text, at: position - 1)?.word != .each
    else { return nil }
    let needsUnit = !label.isClosed || !label.namesBodies && !label.isEnglish
    let (parts, end) = list(from: label.end, needsUnit: needsUnit)
    guard !parts.isEmpty || label.isClosed && label.namesBodies else { return nil }
    return (label.role, parts, max(end, label.end))
  }

  /// Whether nothing, a mark or, in Chinese, a blank stands before a position.
  private func isAtBoundary(_ position: Int) -> Bool {
    if text.gap(position - 1) == .line { return true }
    let before = text.symbol(position - 1) == UnitVocabulary.blank ? position - 2 : position - 1
    return before < 0 || UnitVocabulary.isMark(text.symbol(before))
      || text.gap(position) != .none && !text.isLatin(position)
  }

  /// The names of a list that begins at `start`, and the position behind it.
  ///
  /// - Parameter needsUnit: whether the first of them must look like a unit; behind 、 none must,
  ///   behind other marks all.
  private func list(from start: Int, needsUnit: Bool) -> (parts: [Range<Int>], end: Int) {
    var parts: [Range<Int>] = []
    var needsUnit = needsUnit
    var position = start
    while position - start < Self.longestList {
      while isSeparator(text.symbol(position)) { position += 1 }
      position = names.withoutNumber(position)
      guard names.label(at: position, before: text.count) == nil,
        let end = endOfPart(from: position)
      else { break }
      for part in names.joinedParts(of: position..<end) {
        guard !needsUnit || names.isUnitLike(part) else { return (parts, position) }
        // 市直有关部门、单位: the second word goes on with the first.
        if parts.isEmpty || !names.isBareBody(part) { parts.append(part) }
        needsUnit = true
      }
      position = end
      let symbol = text.symbol(end)
      needsUnit = symbol != UnitVocabulary.pause && symbol != UnitVocabulary.slash
      guard isSeparator(symbol) || text.gap(end) == .blank else { break }
    }
    return (parts, position)
  }

  private func isSeparator(_ symbol: UInt16) -> Bool {
    switch symbol {
    case UnitVocabulary.blank, UnitVocabulary.comma, UnitVocabulary.pause, UnitVocabulary.slash,
      UnitVocabulary.semicolon:
      true
    default: false
    }
  }

  /// Where the name that begins at `start` ends; nil where none does.
  private func endOfPart(from start: Int) -> Int? {
    var depth = 0
    var lastGap: Int?
    var position = start
    while position < text.count, position - start <= Self.longestName {
      let symbol = text.symbol(position)
      if position > start, depth == 0, text.gap(position) != .none {
        if symbol == UnitVocabulary.blank {
          if text.gap(position) == .line { return position }
        } else if names.isUnitLike(start..<position) {
          return position
        } else {
          lastGap = position
        }
      }
      switch symbol {
      case UnitVocabulary.open: depth += 1
      case UnitVocabulary.close where depth > 0: depth -= 1
      case UnitVocabulary.colon where depth == 0: return lastGap
      case UnitVocabulary.stop where !isEndOfSentence(position): break
      case UnitVocabulary.close, UnitVocabulary.stop: return position > start ? position : nil
      case _ where depth == 0 && symbol != UnitVocabulary.blank && isSeparator(symbol):
        return position > start ? position : nil
      default: break
      }
      position += 1
    }
    return position == text.count && position > start ? position : lastGap
  }

  /// Whether a stop is not the point in an abbreviation or a number.
  private func isEndOfSentence(_ position: Int) -> Bool {
    let next = position + 1
    return next >= text.count || text.letters[position].form == .wide
      || text.letters[next].form == .wide || UnitVocabulary.isMark(text.symbol(next))
  }

  // MARK: Brackets

  /// The units in the brackets that hold nothing else and stand at the end, or each behind a sentence: 清零。（县水利局）.
  func unitsInBrackets() -> [[Range<Int>]] {
    var end = text.count
    while end > 0, text.symbol(end - 1) == UnitVocabulary.stop { end -= 1 }
    var found: [[Range<Int>]] = []
    var position = 0
    while position < end {
      if text.symbol(position) == UnitVocabulary.close {
        let units = unitsInBracket(endingAt: position + 1, isLast: position + 1 == end)
        if !units.isEmpty { found.append(units) }
      }
      position += 1
    }
    return found
  }

  /// The units in the bracket that ends at `end`: behind a sentence of any sort (…投用。（县教育局）), else of offices only: in
  /// 新建2所学校（城东小学、城北中学） they are no units that answer. Only the last one need not stand behind a sentence.
  private func unitsInBracket(endingAt end: Int, isLast: Bool) -> [Range<Int>] {
    let whole = max(0, end - Self.longestList)..<end
    let open = names.withoutBracket(whole).upperBound
    guard open < end, open > 0 else { return [] }
    let before = text.symbol(text.symbol(open - 1) == UnitVocabulary.blank ? open - 2 : open - 1)
    let isBehindSentence =
      before == UnitVocabulary.stop || before == UnitVocabulary.semicolon
      || text.gap(open) == .line
    guard isLast || isBehindSentence else { return [] }
    let (parts, behind) = list(from: open + 1, needsUnit: true)
    guard behind == end - 1 else { return [] }
    let kinds = parts.map(names.kind)
    let isNamed = zip(parts, kinds).allSatisfy { part, kind in
      // 专著65篇（部）: one character is a measure.
      guard part.count > 1 else { return false }
      if names.isOffice(part) { return true }
      return isBehindSentence && kind.namesSomebody && (isLast || kind == .collective)
    }
    return isNamed && kinds.contains(where: \.namesSomebody) ? parts : []
  }
}
