import Checks
import TestSupport
import Testing
import ValidatorCore

@testable import Checks

@Suite struct MissingDeadlineTests {
  private func findings(_ tasks: String, period: String = "2026-2028") -> [String] {
    MarkedPlan("plan: {title: 清溪县行动计划, period: \(period)}\ntasks:\n" + tasks)
      .findings(of: MissingDeadline.self)
  }

  private let dated = "  - {title: 乙, deadline: 2027年}\n"

  @Test(arguments: [
    ("  - {title: 建学校}\n", ["long-plan @ “建学校”"]),
    ("  - {title: 建学校, start: 2026年}\n", ["long-plan @ “建学校”"]),
    ("  - {title: 建学校, content: 尽快建成。}\n", ["long-plan @ “建学校”"]),
    ("  - {title: 建学校, content: 2027年8月底前建成。}\n", []), ("  - {title: 2027年底前建成学校}\n", []),
    ("  - {title: 建学校, milestones: [{by: 2027年, content: 开工}]}\n", []),
    ("  - {title: 建学校, targets: [{metric: 学位, value: 3, by: 2027年}]}\n", []),
    ("  - {title: 抓安全, content: 常态化排查。}\n", []), ("  - {title: 抓安全, content: 長期堅持。}\n", []),
    ("  - {title: 抓安全, deadline: 长期坚持}\n", []), ("  - {title: 抓安全, content: 每季度检查1次。}\n", []),
    ("  - {title: Mend paths, content: Ongoing work on all paths.}\n", []),
    ("  - {title: 甲, tasks: [{title: 丙, deadline: 2027年}]}\n", []),
    ("  - {title: 甲, deadline: 2027年, tasks: [{title: 丙, tasks: [丁]}]}\n", []),
    // Part of the task was not read.
    ("  - {title: 甲, deadlin: 2027年}\n", []),
  ])
  func aTaskThatNobodyDatesIsReported(_ tasks: String, _ expected: [String]) {
    #expect(findings(tasks + dated) == expected, "\(tasks)")
  }

  @Test func whatAllTasksLackIsSaidOnThePlan() {
    #expect(findings("  - 建学校\n  - 招教师\n") == ["long-plan @ “清溪县行动计划”"])
  }

  @Test func whatHalfOfTheTasksLackIsSaidOnceOfAPlanOfTenOrMore() {
    func plan(_ missing: Int, of total: Int) -> [String] {
      findings(
        (0..<missing).map { "  - 建学校\($0)\n" }.joined()
          + (missing..<total).map { "  - {title: 乙\($0), deadline: 2027年}\n" }.joined())
    }
    #expect(plan(5, of: 10) == ["long-plan @ “清溪县行动计划”"])
    #expect(plan(11, of: 20) == ["long-plan @ “清溪县行动计划”"])
    #expect(plan(4, of: 10).count == 4)
    #expect(plan(5, of: 9).count == 5)
  }

  @Test(arguments: [
    ("2026", "yearly-plan"), ("2025-09..2026-08", "yearly-plan"), ("2026-01..2027-06", "long-plan"),
  ])
  func thePeriodDecidesAboutTheKind(_ period: String, _ kind: String) {
    #expect(findings("  - 建学校\n" + dated, period: period) == ["\(kind) @ “建学校”"])
  }

  @Test func aYearlyPlanIsLeftAloneUnlessSomebodyAsks() {
    let input = LintInput(
      path: "a", content: .bytes(Array("plan: 清溪县2026年要点\ntasks: [建学校]\n".utf8)))
    let catalog = CheckCatalog([Plugin(name: "test", checks: [MissingDeadline.self])])
    #expect(Linter(catalog: catalog).run([input]).diagnostics.isEmpty)
    var settings = LintSettings()
    settings.enable = ["missing-deadline/yearly-plan"]
    #expect(Linter(catalog: catalog, settings: settings).run([input]).diagnostics.count == 1)
  }
}
