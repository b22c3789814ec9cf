extension TimeParser {
  /// What one date, a list or a range says.
  func meaning(of times: Times, _ bound: Bound) -> TimeMeaning {
    if times.firstValue({ $0.isBlank ? true : nil }) == true { return .placeholder }
    if let missing = times.firstValue(\.missing) { return .unresolved(missing) }
    guard !times.others.isEmpty else { return interval(of: times.first, bound).meaning }
    var fields = times.fields
    if fields.count == 2, fields[0].year == nil, fields[0].isEnglish {
      fields[0].year = fields[1].year
    }
    if times.isRange { return range(fields[0], fields[1]) }
    let intervals = fields.map { interval(of: $0, bound) }
    if let other = intervals.first(where: { $0.interval == nil }) { return other.meaning }
    let found = intervals.compactMap(\.interval)
    return found.count == 1 ? .interval(found[0]) : .several(found)
  }

  private func range(_ first: TimeFields, _ last: TimeFields) -> TimeMeaning {
    let (from, to) = (interval(of: first, nil), interval(of: last, nil))
    guard let begin = from.interval else { return from.meaning }
    guard let end = to.interval else { return to.meaning }
    if let interval = DayInterval(begin.first, end.last) { return .interval(interval) }
    // 11月至3月: without a year of its own the end lies in the next year.
    guard !last.hasYear else { return .reversed }
    if let begun = rangeBegunEarlier(first, end) { return .interval(begun) }
    var later = last
    later.year = end.last.date.year + 1
    guard let next = interval(of: later, nil).interval,
      let interval = DayInterval(begin.first, next.last)
    else { return .reversed }
    return .interval(interval)
  }

  /// The days of a range that ends inside of the plan's period and begins in the same year before it: 1月至4月 in
  /// 2026-02..2027-01. Taken for one that begins in the period, it would end behind it.
  private func rangeBegunEarlier(_ first: TimeFields, _ end: DayInterval) -> DayInterval? {
    guard !first.hasYear, let period = context.period, period.contains(end.last) else { return nil }
    var earlier = first
    earlier.year = end.last.date.year
    guard let begin = interval(of: earlier, nil).interval else { return nil }
    return DayInterval(begin.first, end.last)
  }

  /// Either days or the reason why there are none.
  struct Resolution {
    var interval: DayInterval?
    var meaning: TimeMeaning
  }

  /// The days of one date, in the year that the text or else the context gives it.
  func interval(of fields: TimeFields, _ bound: Bound?) -> Resolution {
    let days: (Int) -> DayInterval? = { year in
      guard let named = fields.part.narrowed(to: fields.edge, in: year) else { return nil }
      guard let bound, bound.leavesOut else { return named }
      return DayInterval(named.first.advanced(by: -1))
    }
    let placed: DayInterval?
    if let missing = fields.missing { return Resolution(meaning: .unresolved(missing)) }
    if case .days(let days) = fields.part {
      guard let days else { return Resolution(meaning: .unresolved(.issued)) }
      placed = days
    } else if case .fiveYearPlan = fields.part {
      placed = days(0)
    } else if let year = fields.year {
      placed = days(year)
      if placed == nil { return Resolution(meaning: isDay(fields) ? .impossible : .unreadable) }
    } else {
      placed = context.placed(fields.part, days)
      if placed == nil, isDay(fields), context.year(of: fields.part, days) != nil {
        return Resolution(meaning: .impossible)
      }
    }
    guard var placed else { return Resolution(meaning: .unresolved(.year)) }
    if fields.year == nil || isTerm(fields.part) { placed = context.clipped(placed, fields.part) }
    if let bound, bound.kind == .upTo, !bound.isWithin { placed = upTo(placed) }
    return Resolution(interval: placed, meaning: .interval(placed))
  }

  /// The days until the last of `interval`: from the period's first day, else from that year's.
  private func upTo(_ interval: DayInterval) -> DayInterval {
    let start = context.period?.first ?? Day(year: interval.last.date.year, month: 1, day: 1)
    return start.flatMap { DayInterval(min($0, interval.first), interval.last) } ?? interval
  }
}
