import Checks
import TestSupport
import Testing
import ValidatorCore

/// Every example in the documentation is true.
@Suite struct ExampleTests {
  @Test(arguments: builtinChecks.checks.map { $0.description.id })
  func examplesAreReportedWhereTheyAreMarked(_ id: String) throws {
    let check = try #require(builtinChecks.checks.first { $0.description.id == id })
    expectExamples(of: check)
  }
}
