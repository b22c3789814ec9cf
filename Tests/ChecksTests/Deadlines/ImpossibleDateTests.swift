import TestSupport
import Testing

@testable import Checks

@Suite struct ImpossibleDateTests {
  private func task(_ fields: String, header: String = "清溪县2026年要点") -> MarkedPlan {
    MarkedPlan("plan: \(header)\ntasks:\n  - {title: 甲, \(fields)}\n")
  }

  private func content(_ text: String, header: String = "清溪县2026年要点") -> [String] {
    MarkedPlan("plan: \(header)\ntasks:\n  - title: 甲\n    content: \(text)\n")
      .findings(of: ImpossibleDate.self)
  }

  @Test(arguments: [
    ("deadline", "2026-02-30"), ("deadline", "6月31日前"), ("start", "2026年2月29日"),
    ("deadline", "2026-13"), ("deadline", "2026年第五季度"), ("deadline", "2026-Q5"),
    ("deadline", "2月29日"), ("deadline", "二月三十日"), ("start", "３月３２日"),
  ])
  func aDayThatNoCalendarHasIsReportedInItsField(_ field: String, _ time: String) {
    #expect(
      task("\(field): \(time)").findings(of: ImpossibleDate.self) == ["no-such-day @ “\(time)”"])
  }

  @Test func everyTimeOfAPlanIsLookedAt() {
    let plan = MarkedPlan(
      """
      plan: {title: x, issued: 2026-04-31, period: {start: 2026-02-30, end: 2026-12-31}}
      tasks:
        - title: 甲
          targets: [{metric: 乙, value: 1, by: 2026-06-31}]
          milestones: [{by: 2026-09-31, content: 丙}]
      """)
    #expect(
      plan.findings(of: ImpossibleDate.self) == [
        "no-such-day @ “2026-04-31”", "no-such-day @ “2026-02-30”", "no-such-day @ “2026-06-31”",
        "no-such-day @ “2026-09-31”",
      ])
  }

  @Test(arguments: [
    ("{title: x, period: {start: 2026-12-31, end: 2026-01-01}}", ["reversed @ “2026-01-01”"]),
    ("{title: x, period: {end: 2026-01-01, start: 2026-12-31}}", ["reversed @ “2026-01-01”"]),
    ("{title: x, period: 2026-03..2025-02}", ["reversed @ “2026-03..2025-02”"]),
    ("{title: x, period: 2026-03..2027-02}", []),
  ])
  func aPeriodThatEndsBeforeItBeginsIsReported(_ header: String, _ expected: [String]) {
    #expect(
      MarkedPlan("plan: \(header)\ntasks: [甲]\n").findings(of: ImpossibleDate.self) == expected)
  }

  @Test func aRangeOverTheTurnOfTheYearIsNoMistake() {
    #expect(task("start: 11月—3月").findings(of: ImpossibleDate.self) == [])
    #expect(
      task("start: 2026年9月—2026年3月").findings(of: ImpossibleDate.self) == [
        "reversed @ “2026年9月—2026年3月”"
      ])
  }

  @Test(arguments: [
    ("结果于2月30日前通报。", "2月30日"), ("6月31日完成验收。", "6月31日"), ("2026年11月31日前上报。", "11月31日"),
    ("資料於二月三十日前歸檔。", "二月三十日"), ("２月３０日前完成。", "２月３０日"), ("2月29日前完成。", "2月29日"),
    ("Complete the survey by 31 June 2026.", "31 June"),
    ("Close by February 30.", "February 30"),
    ("数据截至2026-06-31前报送。", "06-31"),
  ])
  func aDayThatNoCalendarHasIsReportedInTheText(_ text: String, _ date: String) {
    #expect(content(text) == ["no-such-day @ “\(date)”"], "\(text)")
  }

  @Test(arguments: [
    "农历二月三十日前完成。", "農曆二月三十日舉辦廟會。", "落实《2月30日会议纪要》。", "开展“6月31日”主题活动。",
    "2024年1月31日、2月29日两次检查发现的问题全部整改。", "新增30个、31个班。", "12月31日前完成，每月30日报送。", "1月30日前、3月31日前分别上报。",
    "2-30人小组，6-31号楼。", "版本2.30、6.31。", "比例为2：30。", "每班不超过35人，9月35所学校开学。",
  ])
  func whatIsADayOrNoDateIsLeftAlone(_ text: String) {
    #expect(content(text) == [], "\(text)")
  }

  @Test func theLeapDayExistsInALeapYear() {
    #expect(content("2月29日前完成。", header: "清溪县2028年要点") == [])
    #expect(content("2月29日前完成。", header: "清溪县要点") == [])
    #expect(content("2月29日前完成。", header: "{title: x, period: 2027-2028}") == [])
  }

  @Test(arguments: [
    ("2026-06-31", "30"), ("6月31日前", "30"), ("2月30日", "28"), ("2028年2月30日", "29"),
  ])
  func theLastDayOfTheMonthIsOfferedAndNotSafe(_ time: String, _ day: String) {
    let fixes = task("deadline: \(time)").diagnostics(of: ImpossibleDate.self).flatMap(\.fixes)
    #expect(fixes.flatMap(\.edits).map(\.text) == [day])
    #expect(fixes.allSatisfy { !$0.isSafe })
  }

  @Test(arguments: ["6月45日", "2026-13", "二月三十日"])
  func otherwiseNoFixIsOffered(_ time: String) {
    let found = task("deadline: \(time)").diagnostics(of: ImpossibleDate.self)
    #expect(found.count == 1 && found[0].fixes.isEmpty)
  }
}
