/// A time expression with what a scanner of running text must know of its form.
struct TimeExpression {
  /// The reading.
  var reading: TimeReading
  /// What of the calendar it names; the last part, where it names several. Nil for words such as
  /// 定期, and for lengths of time.
  var part: CalendarPart?
  /// Whether it has a beginning and an end of its own: 3月—6月, 2020—2023年.
  var isRange = false
  /// Whether it names the end, the middle or the beginning of its part only.
  var hasEdge = false

  /// Whether a word such as 前, 起 or 期间 stands behind the date.
  var hasBoundWord = false

  /// Where the expression ends.
  var end: Int { reading.range.upperBound }

  /// The same expression with the words before it, if there are any.
  func starting(at start: Int?) -> TimeExpression {
    var longer = self
    longer.reading.range = (start ?? reading.range.lowerBound)..<end
    return longer
  }
}
