import Reporters
import ValidatorCore

/// The table of all checks, with a link to the page of each.
struct CheckIndex {
  let language: Language
  let suffix: String

  func markdown(_ catalog: CheckCatalog) -> String {
    var text = LocalizedText(
      zh: "# 检查一览\n\n| 检查 | 查什么 | 级别 |\n|---|---|---|\n",
      en: "# Checks\n\n| check | what it finds | severity |\n|---|---|---|\n")[language]
    for check in catalog.descriptions {
      let levels = CheckLevels(language: language).text(check)
      text +=
        "| [`\(check.id)`](\(check.id)\(suffix).md) | \(check.summary[language]) | \(levels) |\n"
    }
    return text
  }
}
