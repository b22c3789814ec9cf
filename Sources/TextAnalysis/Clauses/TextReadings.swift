/// What was read in a text: its dates, quantities and clauses, each in the order of the text.
public struct TextReadings: Hashable, Sendable {
  /// The dates, with what each is there for.
  public var dates: [DateMention]
  /// The quantities.
  public var quantities: [Quantity]
  /// The clauses.
  public var clauses: [Clause]

  /// Readings.
  public init(dates: [DateMention] = [], quantities: [Quantity] = [], clauses: [Clause] = []) {
    self.dates = dates
    self.quantities = quantities
    self.clauses = clauses
  }
}
