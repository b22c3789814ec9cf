import ValidatorCore

/// How often each check found something (`--statistics`).
public struct CheckStatistics {
  private let language: Language

  /// Statistics in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// A line for each check that found something, the most frequent first: the number, the id, the title.
  public func text(_ report: Report, _ checks: [CheckDescription]) -> String {
    var counts: [String: Int] = [:]
    for diagnostic in report.diagnostics { counts[diagnostic.check, default: 0] += 1 }
    let titles = Dictionary(
      checks.map { ($0.id, $0.title[language]) }, uniquingKeysWith: { first, _ in first })
    let digits = String(counts.values.max() ?? 0).count
    let width = counts.keys.map(\.count).max() ?? 0
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { id, count in
      let number = String(count)
      let line =
        String(repeating: " ", count: digits - number.count) + number + "  " + VisibleText.text(id)
      guard let title = titles[id] else { return line + "\n" }
      return line + String(repeating: " ", count: width - id.count + 2) + title + "\n"
    }.joined()
  }
}
