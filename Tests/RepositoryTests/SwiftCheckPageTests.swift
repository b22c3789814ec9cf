import Foundation
import Testing

/// The page that teaches how to write a check in Swift shows the code that CI builds.
@Suite struct SwiftCheckPageTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The lines of a file that are code: no comments of their own, no blank lines.
  private func code(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      let start = line.drop { $0 == " " }
      return !start.isEmpty && !start.hasPrefix("///") && !start.hasPrefix("// plan-lint with")
    }
  }

  @Test(arguments: [
    "Sources/BudgetChecks/BudgetHasSource.swift", "Sources/BudgetChecks/BudgetChecks.swift",
    "Sources/budget-lint/main.swift",
  ])
  func thePageHoldsTheCodeOfTheExample(_ file: String) throws {
    let page = code(try text("docs/write-a-swift-check.md"))
    let example = code(try text("examples/plugins/swift-budget/\(file)"))
    let missing = example.filter { !page.contains($0) && !$0.contains("// `budget-lint checks`") }
    #expect(missing == [])
    #expect(!example.isEmpty)
  }
}
