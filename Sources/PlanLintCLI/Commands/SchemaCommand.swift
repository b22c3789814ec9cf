import ArgumentParser
import Reporters
import ValidatorCore

/// `plan-lint schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: ArgumentHelpText.schema,
    discussion: ArgumentHelpText.schemaDiscussion)

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(zh: "说明文字的语言", en: "The language of descriptions."))
  var language: Language?

  @Flag(help: ArgumentHelp(zh: "输出规则包的Schema", en: "Print the schema of rule packs."))
  var pack = false

  @Flag(help: ArgumentHelp(zh: "输出配置文件的Schema", en: "Print the schema of configurations."))
  var config = false

  mutating func run() throws {
    guard !pack || !config else {
      throw UsageError(zh: "--pack和--config只能写一个", en: "--pack and --config cannot go together")
    }
    Console.output(text(in: LanguageChoice.language(asked: language)))
  }

  private func text(in language: Language) -> String {
    if pack { return RulePackSchema(language: language).text }
    guard config else { return PlanSchema(language: language).text }
    return ConfigurationSchema(language: language, catalog: CheckCatalog(PlanLintCLI.plugins)).text
  }
}
