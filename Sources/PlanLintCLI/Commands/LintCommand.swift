import ArgumentParser
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

  @OptionGroup var reporting: ReportOptions

  @Option(name: .customLong("lang"), help: ArgumentHelp(zh: "语言", en: "The language of messages."))
  var language: Language?

  @OptionGroup var selection: SelectionOptions

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

  @Flag(
    help: ArgumentHelp(
      zh: "说明各项检查、各个插件的耗时", en: "Say what each check and plugin cost."))
  var timings = false

  @OptionGroup var configurationOptions: ConfigurationOptions

  @OptionGroup var pluginOptions: PluginOptions

  mutating func run() throws {
    let requests = try reporting.requests()
    let configuration = try configurationOptions.load()
    language = language ?? configuration.language
    let processes = try pluginOptions.start(configuration.plugins)
    defer { processes.end() }
    var found = InputCollector(
      paths: paths.isEmpty ? ["."] : paths,
      context: context.isEmpty ? configuration.context : context, against: against,
      standardInputName: standardInputName, configuration: configuration)
    try requests.refuseOverwriting(found.inputs)
    let catalog = processes.catalog(with: try pluginOptions.plugins(configuration.packs))
    var builder = try processes.telling(catalog, LanguageChoice.language(asked: language)) {
      try selection.settings(for: catalog)
    }
    if let units { try builder.units(units) }
    if timings { builder.measureCosts() }
    let profiles = found.profiles(configuration, catalog, above: builder.settings)
    configuration.verify(with: catalog)
    let progress = ProgressLine(total: found.inputs.count, language: language)
    let result = Linter(catalog: catalog, profiles: profiles)
      .run(found.inputs, settings: configuration.files) { progress.advance(to: $0) }
    progress.clear()
    let isWritten = report(result, found, requests, catalog)
    let isWhole =
      found.failures.isEmpty && result.failures.isEmpty && result.pluginFailures.isEmpty
      && !result.hasBrokenSettings
    guard isWhole, isWritten else { throw ExitCode(ExitStatus.usage) }
    if reporting.fails(result, configured: configuration.failLevel) {
      throw ExitCode(ExitStatus.findings)
    }
  }

  /// Whether every report could be written.
  private func report(
    _ result: LintResult, _ found: InputCollector, _ requests: [ReportRequest],
    _ catalog: CheckCatalog
  ) -> Bool {
    let language = LanguageChoice.language(asked: language, plans: result.files.map(\.source))
    let unread = result.failures.map { $0.error.notice($0.path) }
    let plugins = result.pluginFailures.map(\.notice)
    for note in found.notes + found.failures + unread + plugins {
      Console.error("plan-lint: \(note[language])\n")
    }
    let failures = found.failures.map { ReportFailure(message: $0[language]) }
    if timings { Console.error(CostTable(language: language).text(result.costs)) }
    return ReportOutput(
      options: reporting, requests: requests, language: language, catalog: catalog
    )
    .write(Report(result, level: reporting.leastReported, failures: failures))
  }
}
