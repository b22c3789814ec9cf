import ArgumentParser
import Reporters
import ValidatorCore

/// `plan-lint schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: ArgumentHelpText.schema)

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(zh: "说明文字的语言", en: "The language of descriptions."))
  var language: Language?

  @Flag(help: ArgumentHelp(zh: "规则包的Schema", en: "Print the schema of rule packs."))
  var pack = false

  mutating func run() {
    let language = LanguageChoice.language(asked: language)
    Console.output(
      pack ? RulePackSchema(language: language).text : PlanSchema(language: language).text)
  }
}
