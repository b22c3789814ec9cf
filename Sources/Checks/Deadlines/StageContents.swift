import ValidatorCore

/// The contents of the milestones of one task, each read when it is first asked for.
struct StageContents {
  private let plan: Plan
  private let texts: [PlanText?]
  private var read: [StageContent?]

  init(_ plan: Plan, _ texts: [PlanText?]) {
    self.plan = plan
    self.texts = texts
    read = Array(repeating: nil, count: texts.count)
  }

  /// How the milestone `one`, which is listed before `other` and due after it, stands to it.
  mutating func relation(of one: Int, to other: Int) -> StageRelation {
    guard let first = content(one), let second = content(other) else { return .others }
    let relation = first.relation(listedBefore: second)
    guard relation == .contradictionOfWhole else { return relation }
    return isOneWork(with: first, second) ? .contradiction : .oneWork
  }

  /// Whether `one`, which is listed before `other` and due before it, says what can only come after.
  mutating func isReversed(_ one: Int, _ other: Int) -> Bool {
    guard let first = content(one), let second = content(other) else { return false }
    return first.isReversed(by: second)
  }

  /// So many milestones may speak of one work.
  private static let most = 32

  /// Whether no milestone speaks of another work than the two.
  private mutating func isOneWork(with one: StageContent, _ two: StageContent) -> Bool {
    guard texts.count <= Self.most else { return false }
    return texts.indices.allSatisfy { index in
      guard let content = content(index) else { return true }
      return content.fits(one) && content.fits(two)
    }
  }

  private mutating func content(_ index: Int) -> StageContent? {
    if let known = read[index] { return known }
    guard let text = texts[index] else { return nil }
    let content = StageContent(text, in: plan)
    read[index] = content
    return content
  }
}
