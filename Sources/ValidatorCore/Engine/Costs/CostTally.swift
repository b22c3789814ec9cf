/// Adds up what the parts of a run cost. It asks no clock unless the costs are to be measured.
struct CostTally: Sendable {
  private(set) var loading = Duration.zero
  private(set) var shared = Duration.zero
  /// By the position of the check in the catalogue.
  private(set) var checks: [Duration]
  private let isMeasuring: Bool

  init(_ checks: ConfiguredChecks) {
    isMeasuring = checks.measuresCosts
    self.checks = isMeasuring ? Array(repeating: .zero, count: checks.catalogCount) : []
  }

  /// Loads a file by `body`.
  mutating func load<Result>(_ body: () -> Result) -> Result {
    guard isMeasuring else { return body() }
    let begun = ContinuousClock.now
    defer { loading += ContinuousClock.now - begun }
    return body()
  }

  /// Runs the check at `position` by `body`. What it makes `plan` work out for all checks is not its own cost.
  mutating func run<Result>(_ position: Int, on plan: Plan? = nil, _ body: () -> Result) -> Result {
    guard isMeasuring, checks.indices.contains(position) else { return body() }
    plan?.readings.beginMeasuring()
    let before = plan?.readings.spent ?? .zero
    let begun = ContinuousClock.now
    let result = body()
    let passed = ContinuousClock.now - begun
    let forAll = (plan?.readings.spent ?? .zero) - before
    shared += forAll
    checks[position] += passed - forAll
    return result
  }

  mutating func add(_ other: CostTally) {
    loading += other.loading
    shared += other.shared
    for (position, cost) in other.checks.enumerated() where checks.indices.contains(position) {
      checks[position] += cost
    }
  }
}
