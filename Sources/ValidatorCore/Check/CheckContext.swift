/// What a check may know beside the plan.
public struct CheckContext: Sendable {
  /// The units that exist, where the user gave a directory.
  public let units: UnitDirectory?

  /// A context.
  public init(units: UnitDirectory? = nil) {
    self.units = units
  }
}
