import ArgumentParser
import ValidatorCore

/// What is linted, and how: the options of every command that lints.
struct RunOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      zh: "文件或文件夹；“-”为标准输入，不写为当前文件夹",
      en: "Files and folders; - is standard input, none the current folder.",
      valueName: "path"))
  var paths: [String] = []

  @Option(name: .customLong("lang"), help: .languageOfMessages)
  var language: Language?

  @OptionGroup var selection: SelectionOptions

  @Option(
    help: ArgumentHelp(
      zh: "单位名录文件，用来核对单位名称", en: "A unit directory, against which names of units are checked.",
      valueName: "file"))
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
    help: ArgumentHelp(
      zh: "标准输入在报告中的文件名，也决定用哪些设置",
      en: "What standard input is called in reports, and whose settings hold for it.",
      valueName: "name"))
  var standardInputName: String?

  @OptionGroup var cacheOptions: CacheOptions

  @OptionGroup var configurationOptions: ConfigurationOptions

  @OptionGroup var pluginOptions: PluginOptions

  /// Finds the files to lint and those to compare with.
  func collect(_ configuration: RunConfiguration) -> InputCollector {
    InputCollector(
      paths: paths.isEmpty ? ["."] : paths,
      context: context.isEmpty ? configuration.context : context, against: against,
      standardInputName: standardInputName, configuration: configuration)
  }

  /// Lints.
  ///
  /// - Parameters:
  ///   - requests: the reports, which must not overwrite a plan.
  ///   - measuresCosts: whether it is measured what each check costs.
  ///   - texts: what is linted in place of what files hold.
  ///   - baseline: the baseline of the run, once the configurations are known.
  func lint(
    for requests: [ReportRequest] = [], measuresCosts: Bool = false,
    texts: [BytePath: [UInt8]] = [:],
    _ baseline: (RunConfiguration) throws -> Baseline?
  ) throws -> LintRun {
    let configuration = try configurationOptions.load()
    let language = language ?? configuration.language
    let processes = try pluginOptions.start(configuration.plugins)
    defer { processes.end() }
    var found = collect(configuration)
    try requests.refuseOverwriting(found.inputs)
    let catalog = processes.catalog(with: try pluginOptions.plugins(configuration))
    let notices = PluginNotices(
      configuration: configuration, catalog: catalog,
      language: LanguageChoice.language(asked: language))
    var builder = try processes.telling(notices) {
      try selection.settings(for: catalog)
    }
    if let units { try builder.units(units) }
    if measuresCosts { builder.measureCosts() }
    let profiles = found.profiles(configuration, catalog, above: builder.settings)
    configuration.verify(with: catalog)
    var baseline = try baseline(configuration)
    baseline?.expect(paths.isEmpty ? ["."] : paths)
    found.replace(with: texts)
    let cache = cacheOptions.open()
    let progress = ProgressLine(total: found.inputs.count, language: language)
    let result = Linter(catalog: catalog, profiles: profiles)
      .run(
        found.inputs, settings: configuration.files, baseline: baseline, cache: try? cache?.get()
      ) { progress.advance(to: $0) }
    progress.clear()
    return LintRun(
      configuration: configuration, found: found, catalog: catalog, baseline: baseline,
      cacheProblem: CacheOptions.problem(of: cache), result: result,
      language: LanguageChoice.language(asked: language, plans: result.files.map(\.source)))
  }
}
