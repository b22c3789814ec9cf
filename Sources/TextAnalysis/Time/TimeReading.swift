/// A time expression as it was understood.
public struct TimeReading: Hashable, Sendable {
  /// The expression's bytes, as offsets into the text that was read. For an impossible date, the
  /// part that is wrong; where nothing was understood, the text without the blanks around it.
  public var range: Range<Int>
  /// What it says.
  public var meaning: TimeMeaning
  /// How it limits what it is said of.
  public var bound: TimeBound
  /// Whether the text gives the year itself, so that no context was needed for it.
  public var hasYear: Bool

  /// A reading of the bytes in `range`.
  public init(
    range: Range<Int>, meaning: TimeMeaning, bound: TimeBound = .during, hasYear: Bool = false
  ) {
    self.range = range
    self.meaning = meaning
    self.bound = bound
    self.hasYear = hasYear
  }

  /// The runs of days that the expression names, in the order of the text.
  public var intervals: [DayInterval] {
    switch meaning {
    case .interval(let interval): [interval]
    case .several(let intervals): intervals
    default: []
    }
  }

  /// The first day that the expression names, if it names days.
  public var firstDay: Day? {
    if case .interval(let interval) = meaning { return interval.first }
    return intervals.map(\.first).min()
  }

  /// The last day that the expression names, if it names days: the day by which a deadline falls due.
  public var lastDay: Day? {
    if case .interval(let interval) = meaning { return interval.last }
    return intervals.map(\.last).max()
  }
}
