/// What looks at all plans of a run, as small facts: `collect` runs in parallel, `check` joins.
public protocol CorpusChecking: Sendable {
  /// What has to be remembered of a plan. Where it is `Codable`, with properties that have fixed names, a cache can keep it
  /// (``RememberedPlan`` stands for the plan itself); else plans are read again to be compared.
  associatedtype Facts: Sendable

  /// What has to be remembered of `plan`.
  func collect(_ plan: Plan, in context: CheckContext) -> Facts

  /// What is wrong with the plans of the run, in any order. The answer about one plan must not depend on unrelated plans.
  func check(_ corpus: [CorpusPlan<Facts>], in context: CheckContext) -> [CorpusFinding]
}

extension CorpusChecking {
  /// The facts that a cache kept as `bytes`; nil where they cannot be read.
  func facts(_ bytes: [UInt8], plan: @escaping @Sendable () -> Plan?) -> (any Sendable)? {
    guard let type = Facts.self as? any Decodable.Type else { return nil }
    return FactsDecoder.facts(type, bytes, plan: plan) as? Facts
  }
}
