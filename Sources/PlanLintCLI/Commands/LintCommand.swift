import ArgumentParser
import Foundation
import Reporters
import ValidatorCore

/// `plan-lint [lint] PATH…`.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: ArgumentHelpText.lint,
    discussion: ArgumentHelpText.lintDiscussion)

  @Argument(
    help: ArgumentHelp(
      zh: "文件或文件夹；“-”为标准输入，不写为当前文件夹",
      en: "Files and folders; - is standard input, none the current folder.",
      valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp(zh: "输出格式", en: "How the report is written."))
  var format = ReportFormat.human

  @Option(name: .customLong("lang"), help: ArgumentHelp(zh: "语言", en: "The language of messages."))
  var language: Language?

  @Option(
    help: ArgumentHelp(zh: "显示到哪一级（human格式）", en: "The least severity that format human shows."))
  var level = Severity.warning

  @Option(
    help: ArgumentHelp(zh: "有哪一级以上的发现时退出码为1", en: "The least severity that makes the exit code 1."))
  var failLevel: Severity?

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

  @Option(help: ArgumentHelp(zh: "单位名录文件", en: "A unit directory.", valueName: "file"))
  var units: String?

  @Option(
    help: ArgumentHelp(
      zh: "只用来对照、不报告的计划（可重复）", en: "Plans to compare with, not reported; may be repeated.",
      valueName: "path"))
  var context: [String] = []

  @Option(
    help: ArgumentHelp(
      zh: "上年的计划，用来查找照搬的任务（可重复）",
      en: "Earlier plans, to find tasks taken over from them unchanged; may be repeated.",
      valueName: "path"))
  var against: [String] = []

  @Option(
    name: .customLong("stdin-filename"),
    help: ArgumentHelp(zh: "标准输入的文件名", en: "What standard input is called.", valueName: "name"))
  var standardInputName: String?

  @OptionGroup var configurationOptions: ConfigurationOptions

  @Option(help: ArgumentHelp(zh: "颜色", en: "When colour is used."))
  var color = ColorPolicy.auto

  mutating func run() throws {
    let configuration = try configurationOptions.load()
    language = language ?? configuration.language
    var builder = SettingsBuilder(catalog: PlanLintCLI.catalog)
    try builder.only(only)
    try builder.enable(enable)
    try builder.skip(skip)
    for assignment in severity { try builder.severity(assignment) }
    for assignment in option { try builder.option(assignment) }
    if let units { try builder.units(units) }

    var found = InputCollector(
      paths: paths.isEmpty ? ["."] : paths,
      context: context.isEmpty ? configuration.context : context, against: against,
      standardInputName: standardInputName, configuration: configuration)
    let profiles = found.profiles(configuration, PlanLintCLI.catalog, above: builder.settings)
    configuration.verify(with: PlanLintCLI.catalog)
    let progress = ProgressLine(total: found.inputs.count, language: language)
    let result = Linter(catalog: PlanLintCLI.catalog, profiles: profiles)
      .run(found.inputs, settings: configuration.files) { progress.advance(to: $0) }
    progress.clear()
    report(result, found)
    try exit(with: result, found, failLevel ?? configuration.failLevel ?? .error)
  }

  private func report(_ result: LintResult, _ found: InputCollector) {
    let language = LanguageChoice.language(asked: language, plans: result.files.map(\.source))
    let unread = result.failures.map { $0.error.notice($0.path) }
    let plugins = result.pluginFailures.map(\.notice)
    for note in found.notes + found.failures + unread + plugins {
      Console.error("plan-lint: \(note[language])\n")
    }
    switch format {
    case .json:
      let failures = found.failures.map { JSONReporter.Failure(message: $0[language]) }
      JSONReporter(language: language, toolVersion: PlanLintCLI.version)
        .report(result, failures: failures, to: Console.output)
    case .human:
      let reporter = HumanReporter(
        language: language, level: level, style: TerminalStyle(isColored: usesColor),
        width: Console.width)
      reporter.report(result, to: Console.output)
      // A hook must see nothing of a clean run; a person at a terminal wants to know that it ran.
      let isSilent = !result.diagnostics.contains { $0.severity >= level }
      if isSilent, Console.errorIsTerminal, found.failures.isEmpty, result.checkedFiles > 0 {
        Console.error(reporter.quietLine(for: result) + "\n")
      }
    }
  }

  private var usesColor: Bool {
    ColorPolicy.decide(
      flag: color, environment: ProcessInfo.processInfo.environment,
      isTerminal: Console.outputIsTerminal)
  }

  private func exit(
    with result: LintResult, _ found: InputCollector, _ failLevel: Severity
  ) throws {
    let isWhole =
      found.failures.isEmpty && result.failures.isEmpty && result.pluginFailures.isEmpty
      && !result.hasBrokenSettings
    guard isWhole else { throw ExitCode(ExitStatus.usage) }
    if result.diagnostics.contains(where: { $0.severity >= failLevel }) {
      throw ExitCode(ExitStatus.findings)
    }
  }
}
