import TestSupport
import Testing

@testable import Checks

@Suite struct DeadlineOutOfPeriodTests {
  private func findings(_ header: String, _ deadline: String) -> [String] {
    MarkedPlan("\(header)\ntasks:\n  - {title: 甲, deadline: \(deadline)}\n")
      .findings(of: DeadlineOutOfPeriod.self)
  }

  @Test(arguments: [
    ("plan: 清溪县2026年要点", "2026-12-31", [String]()),
    ("plan: 清溪县2026年要点", "2027-01-01", ["after-end @ “2027-01-01”"]),
    ("plan: 清溪县2026年要点", "2025年12月底前", ["before-start @ “2025年12月底前”"]),
    ("plan: {title: x, period: 2026-2028}", "2028年底前", []),
    ("plan: {title: x, period: 2026-03..2027-02}", "2027年3月1日", ["after-end @ “2027年3月1日”"]),
    ("plan: 清溪县2026年要点", "长期坚持", []),
    // Without a period nobody can say.
    ("plan: 清溪县要点", "2027-01-01", []),
  ])
  func onlyWhatLiesOutsideIsReported(_ header: String, _ deadline: String, _ expected: [String]) {
    #expect(findings(header, deadline) == expected)
  }

  @Test func targetsAndMilestonesAreDueToo() {
    let plan = MarkedPlan(
      "plan: 清溪县2026年要点\ntasks:\n  - {title: 甲, targets: [{metric: 乙, value: 1, by: 2027年}], milestones: [{by: 2027-03-01, content: 丙}]}\n"
    )
    #expect(
      plan.findings(of: DeadlineOutOfPeriod.self) == [
        "after-end @ “2027年”", "after-end @ “2027-03-01”",
      ])
  }
}
