import ArgumentParser
import Reporters
import ValidatorCore

/// `plan-lint config`.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: ArgumentHelpText.config,
    discussion: ArgumentHelpText.configDiscussion)

  /// How the values are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(
    help: ArgumentHelp(
      zh: "计划文件；不写为当前文件夹", en: "A plan; none for the current folder.", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp(zh: "输出格式", en: "The format of the output."))
  var format = Format.text

  @Option(name: .customLong("lang"), help: .languageOfMessages)
  var language: Language?

  @OptionGroup var configurationOptions: ConfigurationOptions

  @OptionGroup var pluginOptions: PluginOptions

  mutating func run() throws {
    let configuration = try configurationOptions.load()
    // Patterns that match no file show in a run over all files only.
    configuration.isStrict = false
    let language = LanguageChoice.language(asked: language ?? configuration.language)
    let path = BytePath(file ?? "./-")
    let isExcluded = file != nil && configuration.isExcluded(path)
    let values = configuration.values(for: path)
    let report = ConfigurationReport(values, file: file, isExcluded: isExcluded)
    Console.output(format == .json ? report.json : report.text)
    if values.isEmpty {
      say(zh: "没有配置文件设定什么，一律按默认", en: "no configuration sets anything: the defaults hold", language)
    }
    if isExcluded {
      say(zh: "这个文件不检查（排除）", en: "this file is not linted: it is excluded", language)
    }
    try tellMistakes(configuration, path, language)
  }

  private func tellMistakes(
    _ configuration: RunConfiguration, _ path: BytePath, _ language: Language
  ) throws {
    let processes = try pluginOptions.start(configuration.plugins)
    defer { processes.end() }
    let catalog = processes.catalog(with: try pluginOptions.plugins(configuration))
    _ = configuration.profile(for: path, in: catalog)
    try PluginNotices(configuration: configuration, catalog: catalog, language: language).report()
  }

  private func say(zh: String, en: String, _ language: Language) {
    Console.error("plan-lint: \(LocalizedText(zh: zh, en: en)[language])\n")
  }
}
