/// Reads how long a work takes: `30d`, `6w`, `3m`, 30天, 六周, 3个月, 30个工作日, 半年, "six weeks".
public struct DurationReader: Sendable {
  /// A reader.
  public init() {}

  /// The duration that the whole of `text` names; nil where it names none, or one of more than a
  /// hundred years. `0d` takes no time. Weeks are days, quarters and years are months; half a month is 15
  /// days; 约, 左右, 内 and "about" change nothing.
  public func read(_ text: ByteView) -> WorkDuration? {
    let parser = TimeParser(text: text, context: TimeContext(), isProse: false)
    let body = TimeReader.trimmed(text)
    var first = parser.token(at: body.lowerBound)
    while first.term == .about || first.term == .within {
      first = parser.token(at: first.range.upperBound)
    }
    guard let measured = parser.measure(first, least: 0) else { return nil }
    var end = measured.end
    var next = parser.token(at: end)
    while next.term == .around || next.term == .within {
      end = next.range.upperBound
      next = parser.token(at: end)
    }
    guard end >= body.upperBound else { return nil }
    return WorkDuration(measured.length)
  }
}

extension WorkDuration {
  init?(_ length: TimeLength) {
    switch length.unit {
    case .day: self = .days(length.count)
    case .halfMonth: self = .days(length.count * 15)
    case .week: self = .days(length.count * 7)
    case .workingDay: self = .workingDays(length.count)
    case .month: self = .months(length.count)
    case .quarter: self = .months(length.count * 3)
    case .halfYear: self = .months(length.count * 6)
    case .year: self = .months(length.count * 12)
    case .decade: self = .months(length.count * 120)
    }
    guard leastDays <= TimeLength.mostDays else { return nil }
  }
}
