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
    // 春节 is over at the issue, and no other lies in the period.
    ("plan: {title: 清溪县2026年要点, issued: 2026-03-24}", "春节前", []),
    ("plan: {title: 清溪县2026年要点, period: 2026-03..2027-02, issued: 2026-03-24}", "春节前", []),
    // A range that has begun before the period and ends in it.
    ("plan: {title: x, period: 2026-02..2027-01}", "1月—4月", []),
    ("plan: {title: x, period: 2026-03..2027-02}", "1月至6月底", []),
    ("plan: {title: x, period: 2026-02..2027-01}", "11月至次年3月", ["after-end @ “11月至次年3月”"]),
    // Years as Taiwan counts.
    ("plan: {title: 臺東縣115年度施政計畫, period: 2026}", "115年12月31日前", []),
    ("plan: {title: 臺東縣一百一十五年度施政計畫}", "民國115年第4季", []),
    ("plan: {title: 臺東縣115年度施政計畫, period: 115年}", "116年3月底前", ["after-end @ “116年3月底前”"]),
    ("plan: {title: 臺東縣施政計畫, period: 115}", "114年12月底前", ["before-start @ “114年12月底前”"]),
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

  private func task(_ fields: String) -> [String] {
    MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - {title: 甲, \(fields)}\n")
      .findings(of: DeadlineOutOfPeriod.self)
  }

  @Test(arguments: [
    ("start: 2027年3月", ["starts-after-end @ “2027年3月”"]),
    ("start: 2027年3月, deadline: 长期坚持", ["starts-after-end @ “2027年3月”"]),
    // The two contradict each other: that is another check's.
    ("start: 2027年3月, deadline: 6月", []),
    // Work of several years began earlier.
    ("start: 2024年3月, deadline: 6月", []), ("start: 2026年", []),
    ("start: 2027年3月, deadline: 2027年6月", ["after-end @ “2027年6月”"]),
  ])
  func aStartBehindThePeriodIsReportedOnce(_ fields: String, _ expected: [String]) {
    #expect(task(fields) == expected, "\(fields)")
  }

  @Test func whatIsDueWithTheTaskIsToldWithIt() {
    let plan = MarkedPlan(
      "plan: 清溪县2026年要点\ntasks:\n  - {title: 甲, deadline: 2027年, milestones: [{by: 2026年6月, content: 乙}, {by: 2027-03-01, content: 丙}]}\n"
    )
    let found = plan.diagnostics(of: DeadlineOutOfPeriod.self)
    #expect(found.count == 1 && found.first?.related.count == 1)
  }

  @Test(arguments: [
    ("2027年6月底前建成投用。", ["text-after-end @ “2027年6月底前”"]),
    ("到2027年，覆盖率达到90%。", ["text-after-end @ “到2027年”"]),
    ("於2027年底前完成。", ["text-after-end @ “2027年底前”"]),
    ("Finish the survey by March 2027.", ["text-after-end @ “by March 2027”"]),
    // What is due this year is said too.
    ("12月底前完成主体工程，2027年6月底前建成投用。", []),
    // Names, ranges and events are no deadlines.
    ("落实《规划（2026—2030年）》。", []), ("实施2026—2028年行动计划。", []), ("筹备2027年省运会。", []), ("落实“十五五”规划。", []),
    ("编制2027年预算。", []), ("2026年6月底前建成。", []), ("从2027年起执行。", []),
  ])
  func aLaterDeadlineInTheTextDeservesAWord(_ text: String, _ expected: [String]) {
    let plan = MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - title: 甲\n    content: \(text)\n")
    #expect(plan.findings(of: DeadlineOutOfPeriod.self) == expected, "\(text)")
  }

  @Test func aFieldSettlesTheTaskWhateverTheTextSays() {
    #expect(task("content: 2027年6月底前建成投用。, deadline: 12月底前") == [])
  }
}
