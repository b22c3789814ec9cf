/// A date in running text, with what it is there for.
public struct DateMention: Hashable, Sendable {
  /// The expression as it was read; its range holds offsets into the text that was scanned.
  public var reading: TimeReading
  /// What it is there for.
  public var role: DateRole

  /// A mention.
  public init(reading: TimeReading, role: DateRole) {
    self.reading = reading
    self.role = role
  }

  /// The first day, where the text gives one: nil for 年底前, which only ends.
  public var from: Day? { reading.bound == .upTo && role == .deadline ? nil : reading.firstDay }

  /// The last day, where the text gives one: nil for 9月起, which only begins.
  public var to: Day? {
    switch reading.bound {
    case .from, .after: role == .period ? reading.lastDay : nil
    case .during, .upTo: reading.lastDay
    }
  }
}
