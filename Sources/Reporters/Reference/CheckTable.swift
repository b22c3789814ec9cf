import ValidatorCore

/// A list of all checks: id, severities, title.
public struct CheckTable {
  private let language: Language

  /// A table in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The table: a line for each check, and one for each of its options.
  public func text(_ catalog: CheckCatalog) -> String {
    let checks = catalog.descriptions
    let width = checks.map { DisplayWidth.cells(of: $0.id) }.max() ?? 0
    return checks.map { check in
      let levels = Set(check.kinds.flatMap { $0.severity.range }).sorted(by: >)
        .map { $0.label[language] }.joined(separator: "/")
      let id = check.id + String(repeating: " ", count: width - DisplayWidth.cells(of: check.id))
      let origin = catalog.entries.first { $0.description.id == check.id }?.origin
      let suffix = origin.map { $0 == "built-in" ? "" : "  [\($0)]" } ?? ""
      return "\(id)  \(check.title[language])（\(levels)）\(suffix)\n"
        .replacing("（", with: language == .chinese ? "（" : " (")
        .replacing("）", with: language == .chinese ? "）" : ")")
    }.joined()
  }
}
