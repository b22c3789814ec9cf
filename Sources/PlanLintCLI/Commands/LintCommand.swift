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

  @OptionGroup var fixes: FixOptions

  @OptionGroup var configurationOptions: ConfigurationOptions

  @OptionGroup var pluginOptions: PluginOptions

  mutating func run() throws {
    let requests = try reporting.requests()
    if fixes.fix || fixes.unsafeFixes, paths.contains("-") {
      throw UsageError(
        zh: "标准输入不能修改，可用--diff查看",
        en: "standard input cannot be fixed; --diff shows what would change")
    }
    var run = try lint(requests)
    var changes = FixRun(options: fixes, inputs: run.found.inputs, language: messageLanguage(run))
    if fixes.diff {
      let diff = changes.diff(run.result)
      Console.output(diff)
      if !diff.isEmpty { throw ExitCode(ExitStatus.findings) }
    }
    var rounds = 0
    while fixes.isOn, !fixes.diff, rounds < FixRun.mostRounds, changes.apply(run.result) {
      run = try lint(requests)
      rounds += 1
    }
    let isWritten = report(run, requests, changes)
    guard run.isWhole, isWritten, changes.failures.isEmpty else {
      throw ExitCode(ExitStatus.usage)
    }
    if reporting.fails(run.result, configured: run.configuration.failLevel) {
      throw ExitCode(ExitStatus.findings)
    }
  }

  /// What was linted, and what came of it.
  private struct Run {
    let configuration: RunConfiguration
    let found: InputCollector
    let catalog: CheckCatalog
    let result: LintResult

    var isWhole: Bool {
      found.failures.isEmpty && result.failures.isEmpty && result.pluginFailures.isEmpty
        && !result.hasBrokenSettings
    }
  }

  private func lint(_ requests: [ReportRequest]) throws -> Run {
    let configuration = try configurationOptions.load()
    let language = language ?? configuration.language
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
    return Run(configuration: configuration, found: found, catalog: catalog, result: result)
  }

  private func messageLanguage(_ run: Run) -> Language {
    LanguageChoice.language(
      asked: language ?? run.configuration.language, plans: run.result.files.map(\.source))
  }

  /// Whether every report could be written.
  private func report(_ run: Run, _ requests: [ReportRequest], _ changes: FixRun) -> Bool {
    let language = messageLanguage(run)
    let unread = run.result.failures.map { $0.error.notice($0.path) }
    let plugins = run.result.pluginFailures.map(\.notice)
    let failures = run.found.failures + changes.failures
    for note in run.found.notes + failures + unread + plugins + [changes.summary].compactMap(\.self)
    {
      Console.error("plan-lint: \(note[language])\n")
    }
    if timings { Console.error(CostTable(language: language).text(run.result.costs)) }
    return ReportOutput(
      options: reporting, requests: requests, language: language, catalog: run.catalog
    )
    .write(
      Report(
        run.result, level: reporting.leastReported,
        failures: failures.map { ReportFailure(message: $0[language]) }))
  }
}
