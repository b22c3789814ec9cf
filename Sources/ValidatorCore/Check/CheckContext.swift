/// What a check may know beside the plan.
public struct CheckContext: Sendable {
  /// The units that exist, where the user gave a directory.
  public let units: UnitDirectory?
  /// The words that the user added.
  public let words: OwnWords

  /// A context.
  public init(units: UnitDirectory? = nil, words: OwnWords = .none) {
    self.units = units
    self.words = words
  }
}
