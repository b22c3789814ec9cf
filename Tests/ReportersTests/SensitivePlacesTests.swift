import Reporters
import TestSupport
import Testing
import ValidatorCore

@testable import Checks

/// What `secrecy-marking` and `personal-data` find is not repeated anywhere.
@Suite struct SensitivePlacesTests {
  private static let plan = """
    plan: {title: 清溪县2026年要点, secrecy: 机密★3年}
    tasks:
      - title: 建学校
        owner: 王某13800000012，身份证号11010119491001001X
    """

  private var result: LintResult {
    Linter(catalog: CheckCatalog([builtinChecks]))
      .run([LintInput(path: "a.plan.yaml", content: .bytes(Array(Self.plan.utf8)))])
  }

  private let secrets = ["机密★", "3800000012", "19491001"]

  @Test func allAreFound() {
    let found = result.diagnostics.filter(\.isSensitive).map {
      "\($0.check)/\($0.kind) \($0.severity.name)"
    }
    #expect(
      found == [
        "secrecy-marking/marking error", "personal-data/mobile warning",
        "personal-data/identity error",
      ])
  }

  @Test(arguments: Language.allCases)
  func thePeoplesReportShowsAsterisks(_ language: Language) {
    var text = ""
    HumanReporter(language: language, level: .info).report(result) { text += $0 }
    #expect(text.contains("138******12") && text.contains("***********"))
    for secret in secrets { #expect(!text.contains(secret), "\(text)") }
  }

  @Test func theProgramsReportHoldsNoneOfIt() {
    var text = ""
    JSONReporter(language: .chinese, toolVersion: "1").report(result) { text += $0 }
    #expect(text.contains("personal-data"))
    for secret in secrets { #expect(!text.contains(secret), "\(text)") }
  }

  @Test func severalMarkingsAreOneFinding() {
    let found = MarkedPlan("plan: {title: 【秘密】甲, secrecy: 秘密}\ntasks: [乙]")
      .diagnostics(of: SecrecyMarking.self)
    #expect(found.map(\.related.count) == [1])
  }
}
