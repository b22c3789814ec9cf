import Foundation
import Testing

/// Beside each example plan stands what the program must report about it, and nothing else may be.
///
/// With PLAN_LINT_RECORD set, the expectations are written anew, and the run fails so that it is not taken for a test.
@Suite struct ExamplePlanTests {
  private static let examples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("examples")

  private static var plans: [String] {
    let found = FileManager.default.enumerator(atPath: examples.path)?.compactMap { $0 as? String }
    return (found ?? []).filter { $0.hasSuffix(".plan.yaml") }.sorted()
  }

  @Test func thereAreExamplesOfAllSorts() {
    #expect(Self.plans.count >= 5)
  }

  @Test(arguments: plans)
  func theExampleGivesWhatStandsBesideIt(_ name: String) throws {
    let plan = Self.examples.appendingPathComponent(name)
    let said = try report(plan)
    let expectation = plan.path.replacingOccurrences(
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
  private func report(_ plan: URL) throws -> String {
    let units = plan.deletingLastPathComponent().appendingPathComponent("units.yaml").path
    let isThere = FileManager.default.fileExists(atPath: units)
    let output = try PlanLintProcess.run(
      ["lint", "--format", "json"] + (isThere ? ["--units", units] : []) + [plan.path])
    let report = try JSONDecoder().decode(Report.self, from: Data(output.out.utf8))
    return report.diagnostics.map { diagnostic in
      let start = diagnostic.range.start
      return "\(start.line):\(start.column) \(diagnostic.severity) "
        + "\(diagnostic.check)/\(diagnostic.kind) \(diagnostic.task ?? "–") \(diagnostic.message)\n"
    }.joined()
  }

  private struct Report: Decodable {
    var diagnostics: [Entry]

    struct Entry: Decodable {
      var check: String
      var kind: String
      var severity: String
      var message: String
      var task: String?
      var range: Range
    }

    struct Range: Decodable {
      var start: Position
    }

    struct Position: Decodable {
      var line: Int
      var column: Int
    }
  }
}
