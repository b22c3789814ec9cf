/// Why a time point cannot come earlier: what it starts from, or the link that leads to it.
enum PointStep: Hashable {
  /// Nothing is known of the point.
  case none
  case commonFloor
  case floor(Int32)
  /// From a task's start to its finish.
  case duration
  case wait(Int32)
  /// From the start of the task that this one is part of.
  case startsInParent
  /// From the finish of a part.
  case finishesInParent(Int32)
}
