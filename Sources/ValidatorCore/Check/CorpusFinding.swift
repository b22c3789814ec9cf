/// A finding of a corpus check, with the plan that it is about.
public struct CorpusFinding: Sendable {
  /// The position of the plan in the run.
  public var plan: Int
  private let wording: Wording

  private indirect enum Wording: Sendable {
    case ready(Finding)
    case deferred(@Sendable () -> Finding)
  }

  /// A finding about the plan at `plan`.
  public init(plan: Int, _ finding: Finding) {
    self.plan = plan
    wording = .ready(finding)
  }

  /// A finding about the plan at `plan` that is put into words each time it is asked for: of a large run there may be
  /// many, and what is to be said takes much more memory than what was found.
  ///
  /// - Parameter finding: gives the same finding whenever it is called.
  public init(plan: Int, wordedBy finding: @escaping @Sendable () -> Finding) {
    self.plan = plan
    wording = .deferred(finding)
  }

  /// What is wrong.
  public var finding: Finding {
    switch wording {
    case .ready(let finding): finding
    case .deferred(let word): word()
    }
  }
}
