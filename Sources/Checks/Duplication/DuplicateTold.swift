/// The tasks that are told to repeat each other as a whole.
struct DuplicateTold: Sendable {
  /// For each task, one that it is told with; it leads to the same task for all that are.
  private var homes: [DuplicatePosition: DuplicatePosition] = [:]

  init(_ occurrences: [DuplicateOccurrence]) {
    for occurrence in occurrences {
      for original in occurrence.originals {
        let (one, two) = (home(of: occurrence.task), home(of: original))
        if one != two { homes[max(one, two)] = min(one, two) }
      }
    }
  }

  private func home(of task: DuplicatePosition) -> DuplicatePosition {
    var task = task
    while let next = homes[task] { task = next }
    return task
  }

  /// Whether two tasks are told to repeat each other, or to repeat the same ones.
  func areTold(_ one: DuplicatePosition, _ two: DuplicatePosition) -> Bool {
    one != two && home(of: one) == home(of: two)
  }
}
