import ValidatorCore

/// What came of the examples of checks: a line for each check, and for each example that failed what is different.
public struct ExampleReport {
  private let language: Language
  private let style: TerminalStyle

  /// A report in `language`.
  public init(language: Language, style: TerminalStyle) {
    self.language = language
    self.style = style
  }

  /// The last line of a report: the same in every language, for programs.
  public static func summary(examples: Int, failed: Int) -> String {
    "\(examples) examples, \(failed) failed\n"
  }

  /// What came of the examples of one check.
  public func text(_ check: CheckDescription, _ results: [ExampleResult]) -> String {
    let id = VisibleText.text(check.id)
    guard !results.isEmpty else { return "– \(id)  \(pick("没有例子", "no examples"))\n" }
    let failed = results.filter { !$0.hasPassed }
    let count = pick("\(results.count)个例子", "\(results.count) \(noun(results.count))")
    guard !failed.isEmpty else { return "\(style.paint("✓", .added)) \(id)  \(count)\n" }
    let failures = pick("，\(failed.count)个不符", ", \(failed.count) failed")
    return "\(style.paint("✗", .removed)) \(id)  \(count)\(failures)\n"
      + failed.map(text).joined()
  }

  private func noun(_ count: Int) -> String { count == 1 ? "example" : "examples" }

  private func text(_ result: ExampleResult) -> String {
    let name =
      result.example.isBad
      ? pick("反例\(result.number)", "bad example \(result.number)")
      : pick("正例\(result.number)", "good example \(result.number)")
    return result.faults.map { fault in
      switch fault {
      case .noMark:
        "    \(name)\(pick("没有⟦…⟧标记，无从核对", " has no ⟦…⟧, so it tests nothing"))\n"
      case .difference(let difference):
        "    \(name)\(pick("（", " ("))\(difference.variant.name[language])\(pick("）", ")"))\n"
          + ExampleDiff(difference).lines(style: style).map { "      \($0)\n" }.joined()
          + kinds(of: difference)
      }
    }.joined()
  }

  private func kinds(of difference: ExampleDifference) -> String {
    guard !difference.strangeKinds.isEmpty else { return "" }
    let strange = difference.strangeKinds.map { VisibleText.text($0) }
    let chinese = strange.map { "“\($0)”" }.joined(separator: "、")
    let english = strange.map { "“\($0)”" }.joined(separator: ", ")
    let expected = difference.expectedKind.map { VisibleText.text($0) }
    return "      "
      + pick(
        "种类：报告了\(chinese)，" + (expected.map { "应为“\($0)”" } ?? "应无发现"),
        "kind: \(english) reported, " + (expected.map { "“\($0)” expected" } ?? "nothing expected"))
      + "\n"
  }

  private func pick(_ chinese: String, _ english: String) -> String {
    LocalizedText(zh: chinese, en: english)[language]
  }
}
