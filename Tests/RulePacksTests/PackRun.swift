import TestSupport
import ValidatorCore

@testable import RulePacks

/// Rule packs as they were read, and what their rules find.
struct PackRun {
  let plugins: [Plugin]

  /// Reads packs that are known under the names `first`, `second` …; the last one is used.
  init(_ packs: String...) {
    let names = ["first", "second", "third"]
    let shipped = zip(names, packs).map { ShippedPack(name: $0, text: $1) }
    plugins = RulePackLibrary(shipped: shipped).plugins(shipped.suffix(1).map { .shipped($0.name) })
  }

  /// One rule, in English keys, under the id `p/r`.
  init(rule: String) {
    let lines = rule.split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.map { "    \($0)\n" }.joined()
    let message = rule.contains("message:") ? "" : "    message: \"{found}\"\n"
    self.init("pack: p\nrules:\n  - id: r\n\(message)\(body)")
  }

  /// Plugins that were made elsewhere.
  init(plugins: [Plugin]) {
    self.plugins = plugins
  }

  var ids: [String] { plugins.flatMap(\.checks).map(\.description.id) }

  /// What is wrong with the packs: the line, the message and what to do.
  var mistakes: [String] {
    plugins.flatMap(\.files).flatMap { file in
      let table = LineTable(file.source)
      return file.findings.map { finding in
        let line = table.position(at: finding.place.span.start).line
        let help = finding.help.map { " (\($0.text(in: .english)))" } ?? ""
        return "\(line): \(finding.message.text(in: .english))\(help)"
      }
    }
  }

  /// What is reported about the plan with these tasks: the place and, behind a colon, the message where it says more.
  func findings(_ plan: String, language: Language = .english) -> [String] {
    let result = run(plan)
    return result.diagnostics.filter { $0.check.contains("/") }.map { diagnostic in
      let place = result.files[diagnostic.file].source.string(diagnostic.place.span)
      let message = diagnostic.message.text(in: language)
      return message == place ? place : "\(place): \(message)"
    }
  }

  /// The result of a run over one plan.
  func run(_ plan: String, _ settings: LintSettings = LintSettings()) -> LintResult {
    let input = LintInput(path: "test.plan.yaml", content: .bytes(Array(plan.utf8)))
    return Linter(catalog: CheckCatalog(plugins), settings: settings).run([input])
  }
}
