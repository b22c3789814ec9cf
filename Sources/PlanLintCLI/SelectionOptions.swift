import ArgumentParser
import ValidatorCore

/// The options that say which checks run, with which options and severities.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp(zh: "只做这些检查", en: "Run these checks only.", valueName: "check"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      zh: "另做这些默认不做的检查", en: "Run these checks too, which are off by default.", valueName: "check"))
  var enable: [String] = []

  @Option(help: ArgumentHelp(zh: "不做这些检查", en: "Leave these checks out.", valueName: "check"))
  var skip: [String] = []

  @Option(
    help: ArgumentHelp(
      zh: "改变一项检查的级别", en: "Give a check another severity.", valueName: "check=level"))
  var severity: [String] = []

  @Option(
    help: ArgumentHelp(
      zh: "设定一项检查的选项", en: "Set an option of a check.", valueName: "check.key=value"))
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
