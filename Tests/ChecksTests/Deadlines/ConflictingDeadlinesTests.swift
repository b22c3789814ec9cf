import TestSupport
import Testing

@testable import Checks

@Suite struct ConflictingDeadlinesTests {
  private func findings(_ tasks: String) -> [String] {
    MarkedPlan("plan: {title: 清溪县2026年要点, period: 2026年}\ntasks:\n" + tasks)
      .findings(of: ConflictingDeadlines.self)
  }

  @Test(arguments: [
    // The same day is no conflict.
    ("  - {title: 甲, start: 2026-06-30, deadline: 2026-06-30}\n", [String]()),
    ("  - {title: 甲, start: 6月, deadline: 6月上旬}\n", []),
    ("  - {title: 甲, start: 7月, deadline: 6月底前}\n", ["order @ “6月底前”"]),
    ("  - {title: 甲, start: 8月, deadline: 6月底前}\n", ["infeasible @ “6月底前”"]),
    ("  - {title: 甲, start: 第三季度, deadline: 上半年}\n", ["order @ “上半年”"]),
    // What has no end cannot be too early.
    ("  - {title: 甲, start: 7月, deadline: 长期坚持}\n", []),
    ("  - {title: 甲, start: 7月, deadline: 每季度}\n", []),
    ("  - {title: 甲, deadline: 6月底前, tasks: [{title: 乙, deadline: 长期坚持}]}\n", []),
    // Of several times the last counts.
    ("  - {title: 甲, start: 9月, deadline: 6月、12月}\n", []),
    ("  - {title: 甲, deadline: 6月底前, tasks: [{title: 乙, deadline: 6月30日}]}\n", []),
    ("  - {title: 甲, deadline: 6月底前, tasks: [{title: 乙, deadline: 7月1日}]}\n", ["order @ “7月1日”"]),
    // A parent without deadline stands for the one above it.
    (
      "  - {title: 甲, deadline: 6月底前, tasks: [{title: 乙, tasks: [{title: 丙, deadline: 年底前}]}]}\n",
      ["order @ “年底前”"]
    ),
    ("  - {id: a, title: 甲, deadline: 9月}\n  - {title: 乙, after: a, deadline: 9月}\n", []),
    (
      "  - {id: a, title: 甲, deadline: 9月}\n  - {title: 乙, after: [a], deadline: 8月}\n",
      ["order @ “8月”"]
    ),
    ("  - {title: 乙, after: [b, c], deadline: 8月}\n", []),
    ("  - {id: a, title: 乙, after: a, deadline: 8月}\n", []),
    // An impossible date is told by impossible-date and is no limit.
    ("  - {title: 甲, start: 2026-03-01, deadline: 2026-02-30}\n", []),
  ])
  func onlyWhatCannotBeMetIsReported(_ tasks: String, _ expected: [String]) {
    #expect(findings(tasks) == expected)
  }

  @Test func aBeginningThatIsOutOfOrderIsToldOnce() {
    let tasks = """
        - {id: a, title: 建成养老院, deadline: 9月底前动工}
        - {title: 摸清底数, after: a, deadline: 8月底前}
      """
    #expect(
      MarkedPlan("plan: 清溪县2026年要点\ntasks:\n\(tasks)\n").findings(of: ConflictingDeadlines.self)
        .count == 1)
  }

  @Test func bothPlacesAreShownWithTheirDays() {
    let plan = MarkedPlan(
      "plan: 清溪县2026年要点\ntasks:\n  - {id: a, title: 甲, deadline: 9月}\n  - {title: 乙, after: a, deadline: 2027年1月}\n  - {title: 丙, after: a, deadline: 8月}\n"
    )
    let found = plan.diagnostics(of: ConflictingDeadlines.self)
    #expect(found.map { $0.message.text(in: .chinese) } == ["完成时限冲突：第3项“丙”的时限早于须先完成的第1项“甲”"])
    #expect(found.first?.label?.text(in: .chinese) == "时限为8月31日")
    #expect(
      found.first?.related.map { $0.message.text(in: .english) } == [
        "task 1 “甲” is due on 30 September"
      ])
  }

  @Test(arguments: [
    ("建成县残疾人服务中心", "5月底前动工", ["stage @ “5月底前动工”"]), ("三、建成縣檔案館", "6月底前開工", ["stage @ “6月底前開工”"]),
    ("建成县残疾人服务中心", "3月开工，11月底前建成", []), ("开工建设县养老院", "5月底前动工", []),
    ("建成区绿化提升", "5月底前动工", []), ("建成區綠化提升", "5月底前動工", []), ("建成环境整治", "5月底前动工", []),
    ("建成區域物流中心", "5月底前動工", ["stage @ “5月底前動工”"]), ("竣工验收备案改革", "5月底前开工", []),
    ("竣工决算审计", "5月底前开工", []), ("巩固建成区管护成果", "5月底前动工", []), ("建成县档案馆", "11月底前", []),
  ])
  func aBeginningIsNoTimeLimitOfWhatIsToBeFinished(
    _ title: String, _ deadline: String, _ expected: [String]
  ) {
    let plan = "plan: 清溪县2026年要点\ntasks:\n  - {title: \(title), deadline: \(deadline)}\n"
    #expect(MarkedPlan(plan).findings(of: ConflictingDeadlines.self) == expected)
  }
}
