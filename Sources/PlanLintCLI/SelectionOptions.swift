import ArgumentParser
import ValidatorCore

/// The options that say which checks run, with which options and severities.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      zh: "只做这些检查：检查、其中一类（检查/类别）或规则包的名称，用逗号分开，可重复",
      en:
        "Run these checks only: ids of checks, kinds (check/kind) or packs, set apart by commas; may be repeated.",
      valueName: "check"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      zh: "另做这些默认不做的检查（写法同--only）",
      en: "Run these checks too, which are off by default; ids as with --only.", valueName: "check")
  )
  var enable: [String] = []

  @Option(
    help: ArgumentHelp(
      zh: "不做这些检查（写法同--only）", en: "Leave these checks out; ids as with --only.",
      valueName: "check"))
  var skip: [String] = []

  @Option(
    help: ArgumentHelp(
      zh: "改变一项检查的级别：info提示、warning请核、error必改（可重复）",
      en: "Give a check another severity: info, warning, error; may be repeated.",
      valueName: "check=level"))
  var severity: [String] = []

  @Option(
    help: ArgumentHelp(
      zh: "设定一项检查的选项，如duplicate-task.threshold=0.9（可重复）",
      en: "Set an option of a check: duplicate-task.threshold=0.9; may be repeated.",
      valueName: "check.key=value"))
  var option: [String] = []

  /// The settings that were asked for, checks looked up in `catalog`.
  func settings(for catalog: CheckCatalog) throws -> SettingsBuilder {
    var builder = SettingsBuilder(catalog: catalog)
    try builder.only(only)
    try builder.enable(enable)
    try builder.skip(skip)
    for assignment in severity { try builder.severity(assignment) }
    for assignment in option { try builder.option(assignment) }
    return builder
  }
}
