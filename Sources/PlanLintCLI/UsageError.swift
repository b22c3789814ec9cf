import ValidatorCore

/// Something on the command line that cannot be used.
struct UsageError: Error, CustomStringConvertible {
  let text: LocalizedText

  init(zh: String, en: String) {
    text = LocalizedText(zh: zh, en: en)
  }

  var description: String { text[LanguageChoice.ofHelp] }

  /// “`name`” is no check; with the nearest one.
  static func unknownCheck(_ name: String, _ catalog: CheckCatalog) -> UsageError {
    let nearest = catalog.nearest(to: name)
    return UsageError(
      zh: "没有名为“\(name)”的检查" + (nearest.map { "，是否为“\($0)”" } ?? "；plan-lint checks列出全部检查"),
      en: "there is no check “\(name)”"
        + (nearest.map { "; did you mean “\($0)”?" } ?? "; plan-lint checks lists them"))
  }
}
