import ArgumentParser
import Reporters
import ValidatorCore

/// `plan-lint explain ID`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: ArgumentHelpText.explain)

  @Argument(
    help: ArgumentHelp(
      zh: "检查或规则包的名称", en: "The id of a check, check/kind, or a pack.", valueName: "id"))
  var id: String

  @Option(name: .customLong("lang"), help: ArgumentHelp(zh: "语言", en: "The language."))
  var language: Language?

  @OptionGroup var plugins: PluginOptions

  mutating func run() throws {
    let processes = try plugins.start()
    defer { processes.end() }
    let catalog = processes.catalog(with: try plugins.plugins())
    let checks = catalog.descriptions(named: id)
    guard !checks.isEmpty else { throw UsageError.unknownCheck(id, catalog) }
    let language = LanguageChoice.language(asked: language)
    let texts = checks.map { check in
      let kind = check.kinds.first { "\(check.id)/\($0.id)" == id }
      let plugin = catalog.plugin(of: check.id).flatMap { $0.origin == .swift ? nil : $0 }
      return Explanation(language: language).text(check, kind: kind, plugin: plugin)
    }
    Console.output(texts.joined(separator: "\n\n"))
    try PluginNotices(catalog: catalog, language: language).report()
  }
}
