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
      let levels = CheckLevels(language: language).text(check)
      let id = check.id + String(repeating: " ", count: width - DisplayWidth.cells(of: check.id))
      let origin = catalog.plugin(of: check.id)?.name
      let suffix = origin.map { $0 == "built-in" ? "" : "  [\($0)]" } ?? ""
      let title = check.title[language]
      return (language == .chinese ? "\(id)  \(title)（\(levels)）" : "\(id)  \(title) (\(levels))")
        + "\(suffix)\n"
    }.joined()
  }
}
