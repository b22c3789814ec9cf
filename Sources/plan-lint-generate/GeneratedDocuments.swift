import Foundation
import PlanLintCLI
import Reporters
import RulePacks
import TextAnalysis
import ValidatorCore

/// The pages of the checks and the schema of plans, as they follow from the declarations.
struct GeneratedDocuments {
  /// A file of the repository.
  struct Document {
    /// From the root of the repository.
    var path: String
    var text: String
  }

  let catalog: CheckCatalog

  var all: [Document] {
    var documents: [Document] = []
    for (language, suffix) in [(Language.english, ""), (.chinese, ".zh-CN")] {
      let explanation = Explanation(language: language)
      for check in catalog.descriptions {
        documents.append(
          Document(
            path: "\(Self.folder)/\(check.id)\(suffix).md", text: explanation.markdown(check)))
      }
      documents.append(
        Document(
          path: "\(Self.folder)/README\(suffix).md",
          text: CheckIndex(language: language, suffix: suffix).markdown(catalog)))
    }
    documents.append(
      Document(path: "docs/plan.schema.json", text: PlanSchema(language: .english).text))
    documents.append(
      Document(path: "docs/rule-pack.schema.json", text: RulePackSchema(language: .english).text))
    documents.append(
      Document(
        path: "docs/configuration.schema.json",
        text: ConfigurationSchema(language: .english, catalog: catalog).text))
    documents.append(
      Document(
        path: "Sources/RulePacks/Shipped/CompiledPacks.generated.swift",
        text: PackCompiler.source(["official-wording"])))
    documents.append(
      Document(
        path: "Sources/TextAnalysis/Similarity/Gist/GistNumbers.generated.swift",
        text: GistCompiler().source))
    documents += PythonHelperSource.documents
    return documents
  }

  private static let folder = "docs/checks"

  /// Pages of checks that are no more.
  static func orphans(beside documents: [Document]) -> [String] {
    let known = Set(documents.map(\.path))
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return found.sorted().map { "\(folder)/\($0)" }.filter { !known.contains($0) }
  }
}
