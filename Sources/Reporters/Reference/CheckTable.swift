import ValidatorCore

/// A list of all checks by the way that they came: id, title, severities, options, and whether they are on.
public struct CheckTable {
  private let language: Language
  private let settings: LintSettings

  /// A table in `language` of what a run with `settings` does.
  public init(language: Language, settings: LintSettings = LintSettings()) {
    self.language = language
    self.settings = settings
  }

  /// The table: a heading for each plugin, a line for each check, and one for each of its options.
  public func text(_ catalog: CheckCatalog) -> String {
    let width = catalog.descriptions.map { DisplayWidth.cells(of: $0.id) }.max() ?? 0
    var parts = [
      group(
        pick("读取文件时的检查（总要做）", "what reading the files finds (always on)"), LoaderChecks.all, width)
    ]
    for (position, plugin) in catalog.plugins.enumerated() {
      let checks = catalog.entries.filter { $0.plugin == position }.map(\.description)
      guard !checks.isEmpty else { continue }
      parts.append(group(OriginText(language: language).text(plugin), checks, width))
    }
    return parts.joined(separator: "\n") + "\n" + legend
  }

  private var legend: String { pick("✓ 要做  – 不做", "✓ on  – off") + "\n" }

  private func group(_ heading: String, _ checks: [CheckDescription], _ width: Int) -> String {
    heading + "\n" + checks.map { line($0, width) + options($0) }.joined()
  }

  private func line(_ check: CheckDescription, _ width: Int) -> String {
    let mark = settings.mayReport(check) ? "✓" : "–"
    let padding = String(repeating: " ", count: max(0, width - DisplayWidth.cells(of: check.id)))
    let title = VisibleText.sentence(check.title[language])
    let levels = CheckLevels(language: language, settings: settings).text(check)
    return "\(mark) \(VisibleText.text(check.id))\(padding)  \(title)"
      + pick("（\(levels)）", " (\(levels))") + "\n"
  }

  private func options(_ check: CheckDescription) -> String {
    check.options.map { option in
      let value = settings.options[check.id]?[option.key] ?? option.defaultValue
      let summary = VisibleText.sentence(option.summary[language])
      let expectation = VisibleText.sentence(option.expectation[language])
      return "    \(VisibleText.text("\(option.key)=\(value)"))  \(summary)"
        + pick("（\(expectation)）", " (\(expectation))") + "\n"
    }.joined()
  }

  private func pick(_ chinese: String, _ english: String) -> String {
    LocalizedText(zh: chinese, en: english)[language]
  }
}
