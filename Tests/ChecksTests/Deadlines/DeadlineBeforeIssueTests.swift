import TestSupport
import Testing

@testable import Checks

@Suite struct DeadlineBeforeIssueTests {
  private func findings(_ task: String, issued: String = "2026-03-24") -> [String] {
    MarkedPlan("plan: {title: 清溪县2026年要点, issued: \(issued)}\ntasks:\n  - {title: 甲, \(task)}\n")
      .findings(of: DeadlineBeforeIssue.self)
  }

  @Test(arguments: [
    ("deadline: 2月底前", ["task @ “2月底前”"]), ("deadline: 2026-03-23", ["task @ “2026-03-23”"]),
    ("deadline: 2026-03-24", []), ("deadline: 3月", []), ("deadline: 第一季度", []),
    ("deadline: 长期坚持", []),
    ("start: 1月", []), ("start: 2025-09-01, deadline: 6月", []),
    // What lies before the period is told by deadline-out-of-period.
    ("deadline: 2025-12-31", []),
    ("milestones: [{by: 1月底前, content: 乙}]", ["stage @ “1月底前”"]),
    ("deadline: 6月底前, milestones: [{by: 1月底前, content: 乙}]", []),
    ("targets: [{metric: 乙, value: 1, by: 2月底前}]", ["stage @ “2月底前”"]),
    ("content: 2月底前印发培训计划。", ["stage @ “2月底前”"]), ("content: 2月底前已印发培训计划。", []),
    ("content: 收缴2月底前欠缴款项。", []), ("content: 收繳2月底前欠繳款項。", []),
    ("content: 对2月底前排查出的问题限期整改。", []), ("content: 第一季度完成选址。", []),
    ("deadline: 春节前", ["task @ “春节前”"]),
    ("deadline: 春節前完成", ["task @ “春節前完成”"]), ("deadline: 元宵节前", ["task @ “元宵节前”"]),
    ("deadline: 国庆节前", []), ("deadline: 秋季开学前", []),
    ("content: Publish the report by 27 February.", ["stage @ “by 27 February”"]),
    ("content: Applications received by 27 February are decided.", []),
  ])
  func whatIsOverAtTheIssueIsReported(_ task: String, _ expected: [String]) {
    #expect(findings(task) == expected, "\(task)")
  }

  @Test func aSeasonThatHasBegunIsOver() {
    #expect(findings("deadline: 汛期前", issued: "2026-07-20") == ["task @ “汛期前”"])
    #expect(findings("deadline: 汛期前", issued: "2026-03-24") == [])
  }

  @Test func aMonthOfIssueCountsFromItsFirstDay() {
    #expect(findings("deadline: 2026-03-10", issued: "2026年3月") == [])
    #expect(findings("deadline: 2026-02-27", issued: "2026年3月") == ["task @ “2026-02-27”"])
  }

  @Test func withoutADateOfIssueNothingIsSaid() {
    let plan = MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - {title: 甲, deadline: 1月}\n")
    #expect(plan.findings(of: DeadlineBeforeIssue.self) == [])
  }
}
