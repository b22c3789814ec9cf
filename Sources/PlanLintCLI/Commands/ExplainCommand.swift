import ArgumentParser
import Reporters
import ValidatorCore

/// `plan-lint explain ID`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: ArgumentHelpText.explain,
    discussion: ArgumentHelpText.explainDiscussion)

  @Argument(
    help: ArgumentHelp(
      zh: "检查、其中一类（检查/类别）或规则包的名称",
      en: "The id of a check, a kind (check/kind) or a pack.", valueName: "id"))
  var id: String

  @Option(name: .customLong("lang"), help: .language)
  var language: Language?

  @OptionGroup var configurationOptions: ConfigurationOptions

  @OptionGroup var plugins: PluginOptions

  mutating func run() throws {
    let language = LanguageChoice.language(asked: language)
    // No process is started for a check that is there already.
    if explain(from: CheckCatalog(PlanLintCLI.plugins), language) { return }
    let configuration = try configurationOptions.load()
    let processes = try plugins.start(configuration.plugins)
    defer { processes.end() }
    let catalog = processes.catalog(with: try plugins.plugins(configuration))
    let notices = PluginNotices(
      configuration: configuration, catalog: catalog, language: language)
    try processes.telling(notices) {
      guard explain(from: catalog, language) else { throw UsageError.unknownCheck(id, catalog) }
    }
    try notices.report()
  }

  /// Explains every check that the id names; whether there is one.
  private func explain(from catalog: CheckCatalog, _ language: Language) -> Bool {
    let checks = catalog.descriptions(named: id)
    let texts = checks.map { check in
      let kind = check.kinds.first { "\(check.id)/\($0.id)" == id }
      let plugin = catalog.plugin(of: check.id).flatMap { $0.origin == .swift ? nil : $0 }
      return Explanation(language: language).text(check, kind: kind, plugin: plugin)
    }
    guard !texts.isEmpty else { return false }
    Console.output(texts.joined(separator: "\n\n"))
    return true
  }
}
