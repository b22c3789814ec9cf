/// One calendar date, month, quarter, term … as it stands in the text, before a year is found for it.
struct TimeFields {
  /// The unit that the expression's first number counts; a list such as 3、6、9月 shares it.
  enum Lead { case year, month, day, quarter, other }

  var range: Range<Int>
  var lead = Lead.other
  /// The year it lies in, if the text settles it.
  var year: Int?
  /// Whether the text gives the year as a number.
  var hasYear = false
  var part = CalendarPart.year
  var edge = PartEdge.whole
  /// Whether 内 stands behind it, in one word with its unit.
  var isWithin = false
  /// Whether it is written in English.
  var isEnglish = false
  /// The bytes of a date that no calendar has.
  var wrong: Range<Int>?
  /// What must be known before the time can be.
  var missing: MissingTimeReference?
  /// Whether a number is still to be written (2026年 月).
  var isBlank = false

  /// The month that a following day without a month lies in.
  var month: Int? {
    switch part {
    case .month(let month), .tenDays(_, let month), .day(_, let month): month
    default: nil
    }
  }

  /// The month or date of `part`, checked against the calendar; `wrong` takes `range` if none is.
  mutating func set(month: Int, day: Int? = nil, at range: Range<Int>) {
    let days = (1...12).contains(month) ? Day.daysInMonth(month, year: year ?? 2000) : 0
    guard (1...max(days, 1)).contains(day ?? 1), days > 0 else {
      wrong = range
      return
    }
    part = day.map { .day($0, month: month) } ?? .month(month)
  }
}
