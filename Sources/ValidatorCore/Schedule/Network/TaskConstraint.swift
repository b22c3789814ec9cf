/// One constraint of a ``TaskNetwork``.
public enum TaskConstraint: Hashable, Sendable {
  /// The task starts no earlier than ``TaskNetwork/commonFloor``.
  case commonFloor(task: Int)
  /// The floor at a position of ``TaskNetwork/floors``.
  case floor(Int)
  /// The task takes its duration.
  case duration(task: Int)
  /// The wait at a position of ``TaskNetwork/waits``.
  case wait(Int)
  /// The task starts no earlier than the one that it is part of.
  case startsInParent(task: Int)
  /// The task is finished no later than the one that it is part of.
  case finishesInParent(task: Int)
  /// The ceiling at a position of ``TaskNetwork/ceilings``.
  case ceiling(Int)
  /// The task is finished no later than ``TaskNetwork/commonCeiling``.
  case commonCeiling(task: Int)
}
