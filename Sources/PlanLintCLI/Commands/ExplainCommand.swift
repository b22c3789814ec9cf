import ArgumentParser
import Reporters
import ValidatorCore

/// `plan-lint explain ID`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: ArgumentHelpText.explain)

  @Argument(help: ArgumentHelp(zh: "检查的名称", en: "The id of a check.", valueName: "id"))
  var id: String

  @Option(name: .customLong("lang"), help: ArgumentHelp(zh: "语言", en: "The language."))
  var language: Language?

  mutating func run() throws {
    let name = id.split(separator: "/").first.map(String.init) ?? id
    guard let check = PlanLintCLI.catalog.description(name) else {
      throw UsageError.unknownCheck(id, PlanLintCLI.catalog)
    }
    let language = LanguageChoice.language(asked: language)
    Console.output(Explanation(language: language).text(check))
  }
}
