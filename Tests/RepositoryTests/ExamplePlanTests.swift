import Checks
import Foundation
import Testing
import ValidatorCore

/// Beside each example plan stands what must be reported about it, and nothing else may be.
///
/// With PLAN_LINT_RECORD set, the expectations are written anew, and the run fails so that it is not taken for a test.
@Suite struct ExamplePlanTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static var plans: [String] {
    let found = FileDiscovery().find([root.appendingPathComponent("examples").path])
    return found.files.map { $0.path.description }
  }

  @Test func thereAreExamplesOfAllSorts() {
    #expect(Self.plans.count >= 5)
  }

  @Test(arguments: plans)
  func theExampleGivesWhatStandsBesideIt(_ path: String) throws {
    let said = try report(path)
    let expectation = path.replacingOccurrences(
      of: ".plan.yaml", with: ".expected.txt", options: .backwards)
    if ProcessInfo.processInfo.environment["PLAN_LINT_RECORD"] != nil {
      try said.write(toFile: expectation, atomically: true, encoding: .utf8)
      Issue.record("recorded \(expectation)")
      return
    }
    let expected = try String(contentsOfFile: expectation, encoding: .utf8)
    #expect(said.split(separator: "\n") == expected.split(separator: "\n"))
  }

  /// A line for each diagnostic: place, severity, check and kind, task, message.
  private func report(_ path: String) throws -> String {
    var settings = LintSettings()
    let units = URL(fileURLWithPath: path).deletingLastPathComponent()
      .appendingPathComponent("units.yaml")
    if let contents = try? Data(contentsOf: units) {
      settings.units =
        UnitDirectoryLoader.load(path: units.path, contents: Array(contents)).directory
    }
    let contents = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let result = Linter(catalog: CheckCatalog([builtinChecks]), settings: settings)
      .run([LintInput(path: path, content: .bytes(contents))])
    let lines = LineTable(result.files[0].source)
    let isChinese = result.files[0].source.string(SourceSpan(0, 1000)).unicodeScalars
      .contains { (0x4E00...0x9FFF).contains($0.value) }
    return result.diagnostics.map { diagnostic in
      let position = lines.position(at: diagnostic.place.span.start)
      let message = diagnostic.message.text(in: isChinese ? .chinese : .english)
      return "\(position.line):\(position.column) \(diagnostic.severity.name) "
        + "\(diagnostic.check)/\(diagnostic.kind) \(diagnostic.task ?? "–") \(message)\n"
    }.joined()
  }
}
