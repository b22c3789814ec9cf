/// What was read in a text: its quantities and clauses, each in the order of the text.
public struct TextReadings: Hashable, Sendable {
  /// The quantities.
  public var quantities: [Quantity]
  /// The clauses.
  public var clauses: [Clause]

  /// Readings.
  public init(quantities: [Quantity] = [], clauses: [Clause] = []) {
    self.quantities = quantities
    self.clauses = clauses
  }
}
