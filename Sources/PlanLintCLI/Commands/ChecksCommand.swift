import ArgumentParser
import Reporters
import ValidatorCore

/// `plan-lint checks`.
struct ChecksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checks", abstract: ArgumentHelpText.checks)

  @Option(name: .customLong("lang"), help: ArgumentHelp(zh: "语言", en: "The language."))
  var language: Language?

  mutating func run() {
    let language = LanguageChoice.language(asked: language)
    Console.output(CheckTable(language: language).text(PlanLintCLI.catalog))
  }
}
