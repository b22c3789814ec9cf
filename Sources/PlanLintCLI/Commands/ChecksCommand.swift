import ArgumentParser
import Reporters
import ValidatorCore

/// `plan-lint checks`.
struct ChecksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checks", abstract: ArgumentHelpText.checks,
    discussion: ArgumentHelpText.checksDiscussion)

  @Option(help: ArgumentHelp(zh: "输出格式", en: "How the list is written."))
  var format = ListFormat.human

  @OptionGroup var selection: SelectionOptions

  @Option(name: .customLong("lang"), help: .language)
  var language: Language?

  @OptionGroup var configurationOptions: ConfigurationOptions

  @OptionGroup var plugins: PluginOptions

  mutating func run() throws {
    let language = LanguageChoice.language(asked: language)
    let configuration = try configurationOptions.load()
    let processes = try plugins.start(configuration.plugins)
    defer { processes.end() }
    let catalog = processes.catalog(with: try plugins.plugins(configuration))
    let notices = PluginNotices(
      configuration: configuration, catalog: catalog, language: language)
    let asked = try processes.telling(notices) {
      try selection.settings(for: catalog).settings
    }
    // What holds for plans in the current folder.
    let settings = configuration.profile(for: BytePath("./-"), in: catalog).settings
      .overlaid(by: asked)
    switch format {
    case .human:
      Console.output(CheckTable(language: language, settings: settings).text(catalog))
    case .json:
      Console.output(CheckListJSON(language: language, settings: settings).text(catalog))
    }
    try notices.report()
  }
}
