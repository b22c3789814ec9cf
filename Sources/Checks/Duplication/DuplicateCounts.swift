import TextAnalysis

/// Tells clauses that count different things from those that give one thing two counts.
///
/// A plan lists figures in clauses that differ in one word: 举办春季招聘会3场，举办秋季招聘会5场。So two counts contradict
/// each other only where nothing else of weight differs, and not beside each other in one part of a sentence, which is
/// such a list. Works of one text that differ in a name are a list, too.
struct DuplicateCounts {
  /// Clauses as much alike say the same of things, or of different ones.
  private static let alike = 0.6

  private let first: DuplicateClauseText
  private let second: DuplicateClauseText

  init(_ first: DuplicateClauseText, _ second: DuplicateClauseText) {
    self.first = first
    self.second = second
  }

  /// Whether the clauses speak of different things: they give different counts, or one text names them one by one.
  ///
  /// - Parameters:
  ///   - isOneText: whether both stand in one text, where one that says more counts a part: 31个，其中省级13个.
  ///   - surface: how alike their characters are, from 0 to 1. Little alike, they name one thing in other words.
  func areOfOtherThings(isOneText: Bool, surface: Double) -> Bool {
    let (one, two) = (BuildingVerbs(opening: first.own), BuildingVerbs(opening: second.own))
    let isRenewal = one.contrasts(with: two)
    let contrast = isRenewal || first.leansOnSentence && second.leansOnSentence
    let isAlike = surface >= Self.alike
    // What costs most comes last: little alike, clauses of two texts need no comparison.
    guard contrast || isOneText || isAlike, isOneText && isAlike || mayDifferInFigures else {
      return false
    }
    if isRenewal, isAlike, mayDifferInFigures { return true }
    let things = (
      first.own.part(one.end..<first.own.count), second.own.part(two.end..<second.own.count)
    )
    guard let comparison = WordingComparison(Wording(things.0), Wording(things.1)) else {
      return false
    }
    let namesOthers = comparison.changes.contains { change in
      change.kind == .content
        && !(Self.isKindOfWork(things.0.part(change.first))
          && Self.isKindOfWork(things.1.part(change.second)))
    }
    if isOneText, isAlike, namesOthers { return true }
    let countsOther = comparison.changes.contains { change in
      change.kind == .figure && DuplicateFigures(change, of: things.0, and: things.1) != nil
    }
    guard countsOther else { return false }
    if contrast || isOneText && first.place.part == second.place.part { return true }
    return isOneText ? comparison.changes.contains { $0.kind != .figure } : namesOthers
  }

  /// Whether a word stands for what is done as a whole: 工程 in the place of 项目 is no other thing.
  private static func isKindOfWork(_ name: ByteView) -> Bool {
    kindsOfWork.contains { name.count == $0.utf8CodeUnitCount && name.has($0, at: 0) }
  }

  private static let kindsOfWork: [StaticString] = [
    "工程", "项目", "項目", "工作", "行动", "行動", "活动", "活動", "计划", "計劃", "任务", "任務", "措施", "机制", "機制",
    "制度", "体系", "體系",
  ]

  private var mayDifferInFigures: Bool {
    var reader = WordingReader()
    return reader.mayDifferInFigures(first.own) && reader.mayDifferInFigures(second.own)
  }
}
