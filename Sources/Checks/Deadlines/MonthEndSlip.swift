import TextAnalysis

/// A date in figures that lies one to three days behind the end of its month: 6月31日, 2026-02-30. Most often its last
/// day is meant.
struct MonthEndSlip {
  /// The month, from 1 to 12.
  let month: Int
  /// The last day of the month.
  let lastDay: Int
  /// Where the day stands: bytes of the text.
  let day: Range<Int>

  /// The slip in the bytes `range` of `text`; nil where the date is wrong in another way. February needs the year.
  init?(in text: ByteView, at range: Range<Int>, year: Int?) {
    var numbers = DateCandidates.numbers(in: text, range)
    if numbers.count == 3, numbers[0].range.count == 4 { numbers.removeFirst() }
    guard numbers.count == 2, (1...12).contains(numbers[0].value),
      (29...31).contains(numbers[1].value), numbers[0].value != 2 || year != nil
    else { return nil }
    month = numbers[0].value
    lastDay = Day.daysInMonth(month, year: year ?? 2000)
    day = numbers[1].range
    if numbers[1].value <= lastDay { return nil }
  }
}
