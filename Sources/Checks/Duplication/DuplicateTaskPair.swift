/// Two tasks, whichever comes first.
struct DuplicateTaskPair: Hashable, Sendable {
  private let first: DuplicatePosition
  private let second: DuplicatePosition

  init(_ one: DuplicatePosition, _ two: DuplicatePosition) {
    first = min(one, two)
    second = max(one, two)
  }
}
