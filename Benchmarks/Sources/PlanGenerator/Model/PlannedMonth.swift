/// A time in a plan: a month, whose last day is meant where it ends something.
struct PlannedMonth: Comparable {
  /// How the time is written.
  enum Form {
    case day, month, quarter, words
  }

  let year: Int
  let month: Int
  var form = Form.day

  static func < (left: PlannedMonth, right: PlannedMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }

  static func == (left: PlannedMonth, right: PlannedMonth) -> Bool {
    (left.year, left.month) == (right.year, right.month)
  }

  /// The time as the start of something.
  var asStart: String {
    switch form {
    case .day: "\(year)-\(padded(month))-01"
    case .words: "\(year)年\(month)月"
    case .month, .quarter: "\(year)-\(padded(month))"
    }
  }

  /// The time as the end of something.
  var asEnd: String {
    switch form {
    case .day: "\(year)-\(padded(month))-\(lastDay)"
    case .month: "\(year)-\(padded(month))"
    case .quarter where month % 3 == 0: "\(year)-Q\(month / 3)"
    case .quarter, .words: month == 12 ? "\(year)年底前" : "\(year)年\(month)月底前"
    }
  }

  /// The time as running text names it, where the year is understood.
  var inText: String {
    month == 12 ? "年底前" : "\(month)月底前"
  }

  private var lastDay: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
