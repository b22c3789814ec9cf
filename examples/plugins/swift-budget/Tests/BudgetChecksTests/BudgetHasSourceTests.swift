import Testing
import ValidatorCore

@testable import BudgetChecks

@Suite struct BudgetHasSourceTests {
  private let check = RegisteredCheck(BudgetHasSource.self)

  /// What is reported about a budget, as `kind @ “text”`.
  private func findings(_ budget: String, least: String = "0") -> [String] {
    let result = ExampleTester.lint(
      "plan: 2026年工作要点\ntasks:\n  - {title: 建学校, budget: \(budget)}\n", with: check,
      options: ["least": least])
    return result.diagnostics.map { diagnostic in
      "\(diagnostic.kind) @ “\(result.files[0].source.string(diagnostic.place.span))”"
    }
  }

  @Test func theExamplesHoldInEveryVariant() {
    #expect(ExampleTester.run(check).flatMap(\.faults) == [])
  }

  @Test func anAmountWithoutASourceIsReported() {
    #expect(findings("{amount: 720万元}") == ["no-source @ “720万元”"])
  }

  @Test func aTextIsLeftAlone() {
    #expect(findings("另行安排") == [])
  }

  @Test func lessThanTheOptionAsksForIsLeftAlone() {
    #expect(findings("{amount: 720万元}", least: "10000000") == [])
    #expect(findings("{amount: 1.2亿元}", least: "10000000") == ["no-source @ “1.2亿元”"])
  }
}
