import ArgumentParser
import Reporters
import ValidatorCore

/// `plan-lint explain ID`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: ArgumentHelpText.explain)

  @Argument(
    help: ArgumentHelp(zh: "检查的名称", en: "The id of a check, or check/kind.", valueName: "id"))
  var id: String

  @Option(name: .customLong("lang"), help: ArgumentHelp(zh: "语言", en: "The language."))
  var language: Language?

  mutating func run() throws {
    let catalog = PlanLintCLI.catalog
    guard let (check, kind) = find(in: catalog) else { throw UsageError.unknownCheck(id, catalog) }
    let language = LanguageChoice.language(asked: language)
    let plugin = catalog.plugin(of: check.id).flatMap { $0.origin == .swift ? nil : $0 }
    Console.output(Explanation(language: language).text(check, kind: kind, plugin: plugin))
  }

  /// The check with the id, or the check and its kind with the full name.
  private func find(in catalog: CheckCatalog) -> (check: CheckDescription, kind: FindingKind?)? {
    if let check = catalog.description(id) { return (check, nil) }
    for check in catalog.descriptions {
      guard let kind = check.kinds.first(where: { "\(check.id)/\($0.id)" == id }) else { continue }
      return (check, kind)
    }
    return nil
  }
}
