/// How many findings about clauses of two tasks there are: a few say enough.
struct DuplicateTally {
  private var findings: [DuplicateTaskPair: Int] = [:]

  /// The most findings about clauses of two tasks.
  private static let most = 2

  /// Whether one more finding may be told about clauses of two tasks.
  func hasRoom(for pair: DuplicateTaskPair) -> Bool {
    findings[pair, default: 0] < Self.most
  }

  /// Counts a finding about clauses of two tasks, if it may be told.
  mutating func mayTell(_ pair: DuplicateTaskPair) -> Bool {
    guard hasRoom(for: pair) else { return false }
    findings[pair, default: 0] += 1
    return true
  }
}
