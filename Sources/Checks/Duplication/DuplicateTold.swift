/// The tasks that are told to repeat each other as a whole, and those of which nothing is to be told.
struct DuplicateTold {
  /// For each task, one that it is told with; it leads to the same task for all that are.
  private var homes: [DuplicatePosition: DuplicatePosition] = [:]
  private var findings: [DuplicateTaskPair: Int] = [:]

  /// The most findings about clauses of two tasks.
  private static let most = 2

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

  /// Whether one more finding may be told about clauses of two tasks; if so, it is counted.
  mutating func mayTell(_ one: DuplicatePosition, _ two: DuplicatePosition) -> Bool {
    let pair = DuplicateTaskPair(one, two)
    guard findings[pair, default: 0] < Self.most else { return false }
    findings[pair, default: 0] += 1
    return true
  }
}
