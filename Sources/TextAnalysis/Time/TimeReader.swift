/// Reads the text of a time field: a deadline, a start, a date.
///
/// Dates, months, quarters and years are read in every form in use (2026-03-31, 2026年3月底前,
/// “十五五”末, "by the end of Q3"), in both scripts and any width. Conventions:
/// - a month, quarter or year is the whole of it; 上旬, 中旬, 下旬 are days 1–10, 11–20 and 21 to the end;
/// - 6月底前, 6月前 and "by June" are the days until 30 June, from the first day of the plan's
///   period (without one, from 1 January); a date before 前 counts in;
/// - 秋季开学前, 教师节前 and "before the summer holidays" end on the day before; so does English
///   "before June" on 31 May;
/// - 汛期前 and 供暖季前 end on the day before such seasons begin in most places;
/// - school terms, vacations and examinations fall where ``SchoolSeason`` and ``Feast`` put them.
public struct TimeReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads `text`; a time without a year takes it from `context`. Words that are no time
  /// (6月底前完成) are passed over.
  public func read(_ text: ByteView, context: TimeContext = TimeContext()) -> TimeReading {
    let body = Self.trimmed(text)
    if let whole = Self.placeholder(text, body) ?? Self.shortDate(text, body, context)
      ?? Self.emptyWords(text, body) ?? Self.beforeSeason(text, body, context)
    {
      return whole
    }
    var scan = TimeScan(text, context: context, isProse: false)
    var found: [TimeReading] = []
    while found.count < Self.mostExpressions, let expression = scan.next() {
      found.append(expression.reading)
    }
    return Self.joined(found)
      ?? TimeReading(range: body, meaning: Self.isByOthers(text, body) ? .openEnded : .unreadable)
  }

  /// Expressions that are read of one field; what follows them is passed over.
  private static let mostExpressions = 64

  private static func joined(_ found: [TimeReading]) -> TimeReading? {
    if let wrong = found.first(where: { $0.meaning == .impossible || $0.meaning == .reversed }) {
      return wrong
    }
    if let blank = found.first(where: { $0.meaning == .placeholder }) { return blank }
    let dated = found.filter { !$0.intervals.isEmpty }
    guard let first = dated.first, let last = dated.last else {
      return found.min { rank($0.meaning) < rank($1.meaning) }
    }
    if found.contains(where: {
      $0.meaning == .recurring && $0.range.lowerBound < first.range.lowerBound
    }) {
      return found.first { $0.meaning == .recurring }
    }
    guard dated.count > 1 else { return first }
    return TimeReading(
      range: first.range.lowerBound..<last.range.upperBound,
      meaning: .several(dated.flatMap(\.intervals)), bound: last.bound,
      hasYear: dated.allSatisfy(\.hasYear))
  }

  private static func rank(_ meaning: TimeMeaning) -> Int {
    switch meaning {
    case .unresolved: 0
    case .recurring: 1
    case .openEnded: 2
    case .vague: 3
    default: 4
    }
  }
}
