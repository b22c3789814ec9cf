/// A rule that plans are checked against.
///
/// A check is pure: no files, no clock, no environment, no global state. It conforms to ``PlanCheck``, ``CorpusCheck`` or both.
public protocol Check: Sendable {
  /// Everything that people and programs need to know about the check.
  static var description: CheckDescription { get }

  /// A check with the values that the user gave to its options.
  init(options: CheckOptions)

  /// The check, where it sees plans one at a time. Conforming to ``PlanCheck`` is enough; asking the run-time for the
  /// conformance would cost every start of the program.
  var asPlanCheck: (any PlanCheck)? { get }

  /// The check, where it sees all plans of a run. Conforming to ``CorpusCheck`` is enough.
  var asCorpusCheck: (any CorpusCheck)? { get }
}

extension Check {
  /// None, unless the check is a ``PlanCheck``.
  public var asPlanCheck: (any PlanCheck)? { nil }
  /// None, unless the check is a ``CorpusCheck``.
  public var asCorpusCheck: (any CorpusCheck)? { nil }
}

extension PlanCheck {
  /// The check itself.
  public var asPlanCheck: (any PlanCheck)? { self }
}

extension CorpusCheck {
  /// The check itself.
  public var asCorpusCheck: (any CorpusCheck)? { self }
}

/// A check that sees one plan at a time.
public protocol PlanCheck: Check {
  /// What is wrong with `plan`, in any order.
  func check(_ plan: Plan, in context: CheckContext) -> [Finding]
}

/// A check that sees all plans of a run, as small facts: `collect` runs in parallel, `check` joins.
public protocol CorpusCheck: Check {
  /// What the check has to remember of a plan.
  associatedtype Facts: Sendable

  /// What has to be remembered of `plan`.
  func collect(_ plan: Plan, in context: CheckContext) -> Facts

  /// What is wrong with the plans of the run, in any order. The answer about one plan must not depend on unrelated plans.
  func check(_ corpus: [CorpusPlan<Facts>], in context: CheckContext) -> [CorpusFinding]
}
