import TextAnalysis

/// A typed value in a message, rendered in the reader's language at the edge.
public enum MessageArgument: Hashable, Sendable {
  /// A text as it stands.
  case text(String)
  /// A text of the plan, in quotation marks; long ones are shortened.
  case quoted(String)
  /// A number.
  case number(Int)
  /// A number of things; English says `one` or `many` of them, Chinese has its own words around the number.
  case count(Int, one: String, many: String)
  /// A day; the year is shown unless it is the plan's.
  case day(Day, year: Int?)
  /// A task, as a reader of the plan would cite it.
  case task(TaskCitation)
  /// Several values, set apart as the language does.
  indirect case list([MessageArgument])

  /// The longest quotation, in Unicode scalars: English words take more of them.
  static func longestQuotation(_ language: Language) -> Int { language == .chinese ? 24 : 48 }

  /// The value in `language`.
  public func text(in language: Language) -> String {
    switch self {
    case .text(let text): return text
    case .quoted(let text): return "“\(Self.shortened(text, language))”"
    case .number(let number): return String(number)
    case .count(let number, let one, let many):
      return language == .chinese ? String(number) : "\(number) \(number == 1 ? one : many)"
    case .day(let day, let year): return Self.date(day, year: year, language)
    case .task(let task): return task.text(in: language)
    case .list(let items):
      return items.map { $0.text(in: language) }
        .joined(separator: language == .chinese ? "、" : ", ")
    }
  }

  /// A form for fingerprints: the same in every language, and without places in the plan.
  var key: String {
    switch self {
    case .text(let text), .quoted(let text): "t:\(text)"
    case .number(let number), .count(let number, _, _): "n:\(number)"
    case .day(let day, _): "d:\(day)"
    case .task(let task): "k:\(task.identity)"
    case .list(let items): "[\(items.map(\.key).joined(separator: ";"))]"
    }
  }

  private static func shortened(_ text: String, _ language: Language) -> String {
    let limit = longestQuotation(language)
    let scalars = text.unicodeScalars
    guard scalars.count > limit else { return text }
    var short = String.UnicodeScalarView()
    short.append(contentsOf: scalars.prefix(limit - 1))
    return String(short) + "…"
  }

  private static func date(_ day: Day, year shown: Int?, _ language: Language) -> String {
    let (year, month, number) = day.date
    switch language {
    case .chinese:
      return (year == shown ? "" : "\(year)年") + "\(month)月\(number)日"
    case .english:
      let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
      let name = names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
      return "\(number) \(name)" + (year == shown ? "" : " \(year)")
    }
  }
}
