/// The time that went into what a plan works out once for all of its checks.
struct SharedCost: Sendable {
  /// The time so far; nil where nothing is measured.
  private(set) var spent: Duration?
  /// Whether something is being measured; what happens inside of it is part of it.
  private var isRunning = false

  /// From now on what is worked out is measured.
  mutating func begin() {
    spent = spent ?? .zero
  }

  /// Whether what follows is to be measured; ``stop(after:)`` then ends it.
  mutating func start() -> Bool {
    guard spent != nil, !isRunning else { return false }
    isRunning = true
    return true
  }

  mutating func stop(after passed: Duration) {
    spent? += passed
    isRunning = false
  }
}
