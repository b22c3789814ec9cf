/// A set of constraints that cannot all hold, and of which each is needed: without any one of them the others can hold.
public struct NetworkConflict: Hashable, Sendable {
  /// A constraint with the time that follows from it and those before it.
  public struct Step: Hashable, Sendable {
    /// The constraint.
    public let constraint: TaskConstraint
    /// The boundary: for the last step the latest one, for the others the earliest.
    public let time: Int

    init(_ constraint: TaskConstraint, at time: Int) {
      self.constraint = constraint
      self.time = time
    }
  }

  /// The constraints in the order of the argument: a floor, what follows from it, and the ceiling that it misses; the
  /// ceiling alone where the way to it is longer than ``TaskNetworkSolution/Limits/points`` allow.
  public let steps: [Step]
  /// The earliest boundary that the network allows; it may lie after the one that follows from the reason alone.
  public let earliest: Int
}
