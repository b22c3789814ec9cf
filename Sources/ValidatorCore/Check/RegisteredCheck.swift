/// A check as the catalogue knows it, whatever way it came: its description, and how one is made for a run.
public struct RegisteredCheck: Sendable {
  /// A check that was made for a run.
  public struct Instance: Sendable {
    /// What looks at plans one at a time.
    public let plan: (any PlanChecking)?
    /// What looks at all plans of a run.
    public let corpus: (any CorpusChecking)?
  }

  /// Everything that people and programs need to know about the check.
  public let description: CheckDescription
  private let instance: @Sendable (CheckOptions) -> Instance

  /// A check that is a type of its own.
  public init(_ type: any Check.Type) {
    description = type.description
    instance = { options in
      let check = type.init(options: options)
      return Instance(plan: check.asPlanChecking, corpus: check.asCorpusChecking)
    }
  }

  /// A check that sees one plan at a time, and of which there is a description only when the program runs.
  public init(
    _ description: CheckDescription,
    plan: @escaping @Sendable (CheckOptions) -> any PlanChecking
  ) {
    self.description = description
    instance = { Instance(plan: plan($0), corpus: nil) }
  }

  /// A check that sees all plans of a run, and of which there is a description only when the program runs.
  public init(
    _ description: CheckDescription,
    corpus: @escaping @Sendable (CheckOptions) -> any CorpusChecking
  ) {
    self.description = description
    instance = { Instance(plan: nil, corpus: corpus($0)) }
  }

  /// The check with the values that the user gave to its options.
  public func make(_ options: CheckOptions) -> Instance { instance(options) }
}
