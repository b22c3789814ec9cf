/// What a part of a run cost, where that was measured (``LintSettings/measuresCosts``).
public struct RunCost: Hashable, Sendable {
  /// A part of a run.
  public enum Part: Hashable, Sendable {
    /// From bytes to plans.
    case loading
    /// What the checks share: reading texts for dates, quantities and clauses, and working out the schedule.
    case shared
    /// A check, by its id, without what it shares with others.
    case check(String)
  }

  /// The part.
  public let part: Part
  /// The name of the plugin that brought the check; nil for what is no check.
  public let plugin: String?
  /// The time that passed, added up over all threads. Waiting for a process counts.
  public let duration: Duration
}
