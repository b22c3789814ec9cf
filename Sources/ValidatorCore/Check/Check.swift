/// A rule that plans are checked against, written in Swift.
///
/// A check is pure: no files, no clock, no environment, no global state. It conforms to ``PlanCheck``, ``CorpusCheck`` or both.
public protocol Check: Sendable {
  /// Everything that people and programs need to know about the check.
  static var description: CheckDescription { get }

  /// A check with the values that the user gave to its options.
  init(options: CheckOptions)

  /// The check, where it sees plans one at a time. Conforming to ``PlanCheck`` is enough; asking the run-time for the
  /// conformance would cost every start of the program.
  var asPlanChecking: (any PlanChecking)? { get }

  /// The check, where it sees all plans of a run. Conforming to ``CorpusCheck`` is enough.
  var asCorpusChecking: (any CorpusChecking)? { get }
}

extension Check {
  /// None, unless the check is a ``PlanCheck``.
  public var asPlanChecking: (any PlanChecking)? { nil }
  /// None, unless the check is a ``CorpusCheck``.
  public var asCorpusChecking: (any CorpusChecking)? { nil }
}

extension PlanCheck {
  /// The check itself.
  public var asPlanChecking: (any PlanChecking)? { self }
}

extension CorpusCheck {
  /// The check itself.
  public var asCorpusChecking: (any CorpusChecking)? { self }
}

/// A check that sees one plan at a time.
public protocol PlanCheck: Check, PlanChecking {}

/// A check that sees all plans of a run, as small facts.
public protocol CorpusCheck: Check, CorpusChecking {}
