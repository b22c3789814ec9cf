import ValidatorCore

/// What a check is, for the terminal and as a page of the documentation: what it finds, why that is bad, an example, what
/// is right instead, kinds and options.
public struct Explanation {
  private let language: Language

  /// An explanation in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The explanation as Markdown.
  public func markdown(_ check: CheckDescription) -> String {
    var text = "# \(check.id)\n\n**\(check.title[language])**\n"
    text += section(zh: "查什么", en: "What it finds", check.summary[language])
    text += section(zh: "为什么", en: "Why that is bad", check.rationale[language])
    if let howToEnable = howToEnable(check) { text += "\n\(howToEnable)\n" }
    let bad = check.examples.filter(\.isBad)
    if !bad.isEmpty {
      text += section(zh: "反例", en: "Example", bad.map(block).joined(separator: "\n\n"))
    }
    let good = check.examples.filter { !$0.isBad }
    if !good.isEmpty {
      text += section(zh: "正例", en: "Instead", good.map(block).joined(separator: "\n\n"))
    }
    text += section(zh: "发现的种类", en: "Kinds of finding", kinds(check))
    if !check.options.isEmpty { text += section(zh: "选项", en: "Options", options(check)) }
    return text
  }

  /// The explanation of a check, or of one kind of what it finds, for a terminal.
  ///
  /// - Parameters:
  ///   - check: the check.
  ///   - kind: the kind, where only one is asked about.
  ///   - plugin: where the check comes from.
  public func text(_ check: CheckDescription, kind: FindingKind? = nil, plugin: Plugin? = nil)
    -> String
  {
    var text = kind.map { "\(line($0, of: check))\n\n" } ?? ""
    text += "\(check.id)  \(check.title[language])\n"
    if let plugin { text += "\(OriginText(language: language).text(plugin))\n" }
    text += "\n\(check.summary[language])\n\(check.rationale[language])\n"
    if let howToEnable = howToEnable(check, kind) { text += "\(howToEnable)\n" }
    let examples = check.examples.filter { kind == nil || !$0.isBad || $0.kind == kind?.id }
    for (index, example) in examples.enumerated() {
      let heading =
        example.isBad
        ? LocalizedText(zh: "反例", en: "Example") : LocalizedText(zh: "正例", en: "Instead")
      let isRepeated = index > 0 && examples[index - 1].isBad == example.isBad
      text += isRepeated ? "\n" : "\n\(heading[language])\n"
      text += indented(example.marked)
    }
    if kind == nil {
      text += "\n\(LocalizedText(zh: "发现的种类", en: "Kinds of finding")[language])\n"
      for kind in check.kinds { text += "  \(line(kind, of: check))\n" }
    }
    if !check.options.isEmpty {
      text += "\n\(LocalizedText(zh: "选项", en: "Options")[language])\n"
      for option in check.options { text += "  \(line(option, of: check))\n" }
    }
    return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { VisibleText.text(String($0)) }.joined(separator: "\n")
  }

  /// How to get what is off by default.
  private func howToEnable(_ check: CheckDescription, _ kind: FindingKind? = nil) -> String? {
    let kinds = kind.map { [$0] } ?? check.kinds
    let off = check.isOnByDefault ? kinds.filter { !$0.isOnByDefault } : []
    let names = check.isOnByDefault ? off.map { "\(check.id)/\($0.id)" } : [check.id]
    guard !names.isEmpty else { return nil }
    let flags = names.map { "`--enable \($0)`" }.joined(separator: " ")
    return LocalizedText(zh: "默认不做，用\(flags)开启。", en: "Off by default; \(flags) switches it on.")[
      language]
  }

  private func section(zh: String, en: String, _ body: String) -> String {
    "\n## \(LocalizedText(zh: zh, en: en)[language])\n\n\(body)\n"
  }

  private func block(_ example: CheckExample) -> String {
    "```yaml\n\(example.marked)\n```"
  }

  private func kinds(_ check: CheckDescription) -> String {
    check.kinds.map { "- \(line($0, of: check))" }.joined(separator: "\n")
  }

  private func options(_ check: CheckDescription) -> String {
    check.options.map { "- \(line($0, of: check))" }.joined(separator: "\n")
  }

  private func line(_ kind: FindingKind, of check: CheckDescription) -> String {
    let levels = CheckLevels(language: language).text(kind)
    switch language {
    case .chinese: return "`\(check.id)/\(kind.id)`（\(levels)）：\(kind.summary[language])"
    case .english: return "`\(check.id)/\(kind.id)` (\(levels)): \(kind.summary[language])"
    }
  }

  private func line(_ option: AnyCheckOption, of check: CheckDescription) -> String {
    switch language {
    case .chinese:
      "`\(check.id).\(option.key)`（\(option.expectation[language])，默认\(option.defaultValue)）：\(option.summary[language])"
    case .english:
      "`\(check.id).\(option.key)` (\(option.expectation[language]), default \(option.defaultValue)): \(option.summary[language])"
    }
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
  }
}
