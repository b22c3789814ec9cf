/// A deadline that is later than the other constraints allow the task to finish.
public struct LooseDeadline: Hashable, Sendable {
  /// The deadline, by its position among ``TaskNetwork/ceilings``.
  public let deadline: Int
  /// The latest finish that the others allow.
  public let latest: Int
  /// What limits it in the end: a position among ``TaskNetwork/ceilings``, or nil for ``TaskNetwork/commonCeiling``.
  public let ceiling: Int?
  /// The task that this ceiling limits.
  public let ceilingTask: Int
  /// The task on the way there whose deadline the same ceiling makes too late, of several the one nearest to it.
  public let nearest: Int?
}
