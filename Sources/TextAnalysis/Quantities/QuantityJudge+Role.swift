/// What a figure is there for: most numbers of a plan stand in names or sum up a list.
extension QuantityJudge {
  func role(of figure: Figure, at index: Int, before: Token?) -> QuantityRole {
    let token = scan.tokens[index]
    if token.isQuoted || figure.isName || before?.meaning == .titled { return .name }
    if isListLabel(figure, at: index) || isPaired(at: index) { return .name }
    if isAuthors(figure) || isOrdinal(figure) || isPartOfName(figure) { return .name }
    if figure.isCalendar || countsAspects(figure) { return .context }
    if let bound = before?.meaning, bound == .from { return .context }
    if isBaseline(figure), figure.comparator != .ratio { return .context }
    let isBound = figure.comparator != nil || before.map(isBoundOrReach) == true
    guard let meaning = figure.unitMeaning else {
      return bareRole(of: figure, at: index, isBound: isBound)
    }
    switch meaning {
    case .unit: return figure.number.isLone && !isBound ? .context : .target
    case .span: return spanRole(of: figure, at: index, isBound: isBound)
    case .label: return isHeld(figure) ? .target : .name
    default: return countRole(of: figure, at: index, isBound: isBound)
    }
  }

  /// Whether the word for what a change starts from stands near enough before the figure.
  private func isBaseline(_ figure: Figure) -> Bool {
    guard let baselineEnd else { return false }
    return figure.range.lowerBound - baselineEnd <= Self.farthestBaseline
  }

  private func isBoundOrReach(_ token: Token) -> Bool {
    switch token.meaning {
    case .atLeast, .atMost, .moreThan, .lessThan, .about, .reach: true
    default: false
    }
  }

  /// 一、 1. （1） 一是 at the beginning of a clause.
  private func isListLabel(_ figure: Figure, at index: Int) -> Bool {
    guard figure.unit == nil, figure.comparator == nil else { return false }
    let text = scan.text
    let behind = text[figure.range.upperBound]
    let before = text[figure.range.lowerBound - 1]
    if before == Symbol.openBracket, behind == Symbol.closeBracket { return true }
    guard index == clause.lowerBound || index == clause.lowerBound + 1 else { return false }
    let scalar = text.scalar(figure.range.upperBound)
    let isVerb = figure.number.isHan && (scalar == 0x662F || scalar == 0x8981)
    return behind == Symbol.pause || behind == Symbol.closeBracket || isVerb
      || behind == Symbol.dot && !Symbol.isDigit(text[figure.range.upperBound + 1])
  }

  /// 三会一课, 一岗双责: numerals in turn with single characters.
  private func isPaired(at index: Int) -> Bool {
    isSlogan(index, index + 1) || isSlogan(index - 1, index)
  }

  private func isSlogan(_ first: Int, _ second: Int) -> Bool {
    guard clause.contains(first), clause.contains(second) else { return false }
    let left = scan.tokens[first]
    let right = scan.tokens[second]
    guard left.kind == .figure, right.kind == .figure else { return false }
    let one = scan.figures[left.index]
    let two = scan.figures[right.index]
    return one.number.isHan && two.number.isHan && one.number.range.count == 1
      && two.number.range.count == 1
      && two.number.range.lowerBound - one.number.range.upperBound == 1
      && one.unitMeaning != .unit
  }

  /// 二类, 二号: 两 counts, 二 tells which one.
  private func isOrdinal(_ figure: Figure) -> Bool {
    figure.number.isHan && figure.number.range.count == 1 && figure.unitTrait != .piece
      && scan.text[figure.range.lowerBound] == Symbol.hanOne + 1
      && (figure.unitMeaning == .measure || figure.unitMeaning == .collective)
  }

  /// 开展3轮巡察, 培训12期: held so many times; in 2期工程 the figure tells which one.
  private func isHeld(_ figure: Figure) -> Bool {
    guard figure.unitTrait == .round, producer != nil else { return false }
    let next = scan.lexicon.words.longest(in: scan.text, at: figure.range.upperBound)?.meaning
    return next != .facility && next != .build
  }

  /// 教育部等四部门: the authors of a document.
  private func isAuthors(_ figure: Figure) -> Bool {
    figure.number.isHan && scan.text[figure.range.lowerBound - 1] == Symbol.department
      && figure.unitTrait == .department
  }

  private func bareRole(of figure: Figure, at index: Int, isBound: Bool) -> QuantityRole {
    if figure.number.form == .fraction || isBound { return .target }
    if figure.comparator == .ratio { return .target }
    let text = scan.text
    let end = figure.range.upperBound
    let isCounted = figure.hasNoun || text[end] == Symbol.blank && Symbol.isLetter(text[end + 1])
    if figure.number.isHan {
      guard isCounted else { return figure.number.range.count == 1 ? .name : .context }
      return isProducing ? .target : .context
    }
    if text[end] == Symbol.hyphen || text[end] == Symbol.slash { return .name }
    let isAtEnd =
      text[end] == Symbol.lineBreak
      || text[end] >= Symbol.comma
        && text[end] <= Symbol.semicolon
      || text[end] == Symbol.dot
    return isCounted || isAtEnd && index > clause.lowerBound ? .target : .context
  }

  private func spanRole(of figure: Figure, at index: Int, isBound: Bool) -> QuantityRole {
    if isPlan(behind: index) { return .name }
    switch figure.unitTrait {
    case .lesson: return isBound || !figure.number.isHan ? .target : .context
    case .year, .age: return .context
    default: return isBound ? .target : .context
    }
  }

  /// Whether the name of a plan ends soon behind the token: 三年提升计划.
  private func isPlan(behind index: Int) -> Bool {
    for next in (index + 1)..<(index + 4) where next < clause.upperBound {
      let token = scan.tokens[next]
      guard token.kind == .phrase, token.start - scan.tokens[index].end <= 8 else { return false }
      if token.meaning == .document { return true }
    }
    return false
  }

  private func countRole(of figure: Figure, at index: Int, isBound: Bool) -> QuantityRole {
    if isCycle(at: index) || isClassSize(at: index) { return .context }
    if isBound || hasShare && !figure.number.isHan { return .target }
    if hasShare, figure.unitMeaning == .measure, isOwned(at: index) { return .target }
    if sumsUpQuotations(figure) || figure.number.isHan && sumsUpList(at: index) {
      return .context
    }
    guard figure.number.isHan else { return figure.unitTrait == .grand ? .context : .target }
    if figure.number.isLone { return .context }
    if figure.number.value == 1, figure.unitMeaning == .collective { return .context }
    if figure.number.value >= 10, figure.unitMeaning == .measure { return .target }
    guard isProducing, !isAbstract(behind: index), figure.unitTrait != .heading,
      figure.unitTrait != .grand
    else {
      return .context
    }
    return .target
  }

  /// 3-5年一轮, 每两年一次.
  private func isCycle(at index: Int) -> Bool {
    guard index > clause.lowerBound, case let token = scan.tokens[index - 1],
      token.kind == .figure
    else { return false }
    return scan.figures[token.index].unitMeaning == .span
      && token.end == scan.tokens[index].start
  }

  /// 66人以上超大班额: the figure tells which classes are meant.
  private func isClassSize(at index: Int) -> Bool {
    guard index + 1 < clause.upperBound, case let next = scan.tokens[index + 1],
      next.start == scan.tokens[index].end, next.meaning == .indicator
    else { return false }
    return scan.figures[scan.tokens[index].index].unitTrait == .person
  }

  /// “甲”“乙”两项, 三朵“云”: the figure stands beside what it counts.
  private func sumsUpQuotations(_ figure: Figure) -> Bool {
    guard figure.number.isHan else { return false }
    let before = scan.text[figure.range.lowerBound - 1]
    if before == Symbol.closeQuote || before == Symbol.closeTitle { return true }
    return scan.text[figure.range.upperBound] == Symbol.openQuote
  }

  /// 甲、乙两个: the figure counts the list before it.
  private func sumsUpList(at index: Int) -> Bool {
    let start = scan.tokens[index].start
    for place in (max(clause.lowerBound, index - 8)..<index).reversed() {
      let token = scan.tokens[place]
      if token.kind == .figure { return false }
      if token.end == start, token.meaning.isVerb { return false }
      if token.isMark(Symbol.pause), !token.isQuoted { return true }
    }
    return false
  }

  /// Whether what is counted is something that cannot be pointed to: 机制, 体系, 能力.
  private func isAbstract(behind index: Int) -> Bool {
    var next = index + 1
    while next < clause.upperBound, scan.tokens[next].kind == .phrase {
      switch scan.tokens[next].meaning {
      case .mechanism, .system, .outcome, .movement, .obstacle, .indicator, .task: return true
      case .document, .body, .facility: return false
      default: next += 1
      }
      if next > index + 4 { return false }
    }
    return false
  }

  private var isProducing: Bool {
    switch producer {
    case .found, .build, .enrol, .staff, .nurture, .fund, .draft, .complete, .change, .pass, .act,
      .state,
      .gain, .realise:
      true
    default: false
    }
  }
}
