/// Reads a plan's period: `2026`, 2026年—2028年, `2026-03..2027-02`, 2025—2026学年, “十五五”.
public struct PeriodReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads `text`. A period is one run of days whose years the text gives; all else is
  /// ``TimeMeaning/unreadable``, ``TimeMeaning/impossible`` where a date is none, or ``TimeMeaning/reversed``.
  public func read(_ text: ByteView) -> TimeReading {
    var reading = TimeReader().read(text, context: TimeContext(countsRepublicYears: true))
    switch reading.meaning {
    case .interval, .impossible, .reversed, .placeholder: return reading
    case .several(let intervals):
      guard let first = intervals.first, let last = intervals.last,
        let whole = DayInterval(first.first, last.last)
      else { break }
      reading.meaning = .interval(whole)
      return reading
    default: break
    }
    reading.meaning = .unreadable
    return reading
  }

  /// The period from the first day that `start` names to the last day that `end` names; nil where one
  /// names no day or the end lies before the start.
  public func interval(start: TimeReading, end: TimeReading) -> DayInterval? {
    guard let first = start.firstDay, let last = end.lastDay else { return nil }
    return DayInterval(first, last)
  }
}
