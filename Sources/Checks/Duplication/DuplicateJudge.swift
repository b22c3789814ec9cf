import TextAnalysis
import ValidatorCore

/// Judges whether two tasks whose texts are alike ask for the same work.
struct DuplicateJudge: Sendable {
  /// What the titles of two tasks say about whether they are the same work.
  enum Titles: Sendable {
    /// They are the same, or one says more.
    case same
    /// Something else is done to the same thing: Control balsam, Remove balsam.
    case sameObject
    /// They have little in common.
    case renamed
    /// One thing stands for another: the work is parallel.
    case parallel
    /// One of the tasks has none.
    case none
  }

  /// Content that says less is the same only under the same title.
  private static let shortContent = 20
  /// Text that says less is the same only if it is equal.
  static let shortText = 8
  /// A title without content must say as much to repeat one of another plan, or of another task's
  /// subtask.
  private static let longTitle = 10
  /// Titles that share less than this of the shorter one are different titles.
  private static let titleShare = 0.34

  private let corpus: [DuplicatePlan]

  init(_ corpus: [DuplicatePlan]) {
    self.corpus = corpus
  }

  /// Whether two tasks whose contents ask for the same work do so under their titles.
  func areSameByContent(_ first: DuplicatePosition, _ second: DuplicatePosition, weight: Int)
    -> Bool
  {
    switch titles(first, second) {
    case .same: true
    case .none: weight >= Self.shortText
    case .sameObject, .renamed: weight >= Self.shortContent
    case .parallel: false
    }
  }

  /// Whether two tasks with the same title, one of which has no content, are the same work. Short
  /// titles of subtasks speak of the task above them.
  func areSameByTitle(_ first: DuplicatePosition, _ second: DuplicatePosition, weight: Int) -> Bool
  {
    guard weight < Self.longTitle else { return true }
    guard first.plan == second.plan, weight > 1 else { return false }
    return task(first).parent == task(second).parent
  }

  private func task(_ position: DuplicatePosition) -> DuplicateTaskFacts {
    corpus[position.plan].facts.tasks[position.task]
  }

  private func titles(_ first: DuplicatePosition, _ second: DuplicatePosition) -> Titles {
    guard let title = task(first).title, let other = task(second).title else { return .none }
    return corpus[first.plan].withText(title) { title in
      corpus[second.plan].withText(other) { titles(title, $0) }
    }
  }

  private func titles(_ title: ByteView, _ other: ByteView) -> Titles {
    if title == other { return .same }
    guard let comparison = WordingComparison(Wording(title), Wording(other)) else {
      return .renamed
    }
    if comparison.commonShare < Self.titleShare { return .renamed }
    if comparison.isParallel || comparison.isReversed { return .parallel }
    return comparison.changes.contains { $0.kind == .verb } ? .sameObject : .same
  }
}
