import TestSupport
import Testing
import ValidatorCore

@testable import Reporters

/// Short lines, the reviewer's page, the spreadsheet and the numbers.
@Suite struct PeoplesFormatsTests {
  @Test func shortIsALineForEachFindingThenTheCounts() {
    let scenario = Drafts.twoFindings()
    #expect(
      scenario.text(.short).split(separator: "\n") == [
        "\(Scenario.path):84:19: 必改 conflicting-deadlines/error 完成时限冲突：第9项“新建城东幼儿园”的正文与时限不一致",
        "\(Scenario.path):103:18: 请核 unquantified-target/warning 第12项“扩大普惠性学前教育资源”未明确可考核目标",
        "共检查1个文件：必改1处，请核1处，另有提示6处（--level info 查看）。说明：plan-lint explain unquantified-target",
      ])
    #expect(scenario.text(.short, level: .info).split(separator: "\n").count == 9)
    #expect(Scenario("plan: x\ntasks: [y]\n").text(.short) == "")
  }

  @Test func aReportOfErrorsCountsNothingElse() {
    let report = Report(Drafts.twoFindings().result(), level: .error)
    var text = ""
    HumanReporter(language: .chinese).report(report) { text += $0 }
    #expect(text.hasSuffix("\n共检查1个文件：必改1处。说明：plan-lint explain conflicting-deadlines\n"))
    #expect(report.count(.warning) == 0 && report.result.count(.warning) == 1)
  }

  @Test func aReportOfNothingSaysSo() {
    let scenario = Scenario("plan: x\ntasks: [y]\n")
    #expect(scenario.text(.markdown).contains("共检查1个文件，未发现问题"))
    #expect(scenario.text(.markdown, .english).contains("checked 1 file: nothing to report"))
  }

  @Test func theReviewersReportBeginsWithCountsAndTheFirstThree() {
    var scenario = Drafts.twoFindings()
    scenario.add("plan: 好的计划\ntasks:\n  - title: 甲\n", path: "b.plan.yaml")
    let text = scenario.text(.markdown)
    let order = [
      "# 工作计划检查报告\n", "共检查2个文件：必改1处，请核1处，另有提示6处",
      "| 文件 | 必改 | 请核 | 提示 |\n| --- | ---: | ---: | ---: |",
      "| \(Scenario.path) | 1 | 1 | 6 |\n| b.plan.yaml | 0 | 0 | 0 |", "## 首先要改\n",
      "1. **必改** 完成时限冲突", "2. **请核** 第12项", "## 清溪县2026年教育工作要点\n",
      "### 必改：完成时限冲突：第9项“新建城东幼儿园”的正文与时限不一致\n",
      "<code>conflicting-deadlines/error</code>，第84行第19列\n",
      "> 84\u{3000}deadline: <b>2026-09-30</b>\n",
      "- 建议：统一两处时限", "- 相关：正文要求6月30日前建成投用\n\n  > 82\u{3000}content: 城东幼儿园<b>6月底前</b>建成投用，新增学位360个。",
      "### 请核：第12项", "- 说明：督查考核时难以认定完成情况\n", "### 读到的内容\n", "## 好的计划\n", "### 读到的内容\n",
    ]
    var rest = text[...]
    for part in order {
      guard let range = rest.firstRange(of: part) else {
        Issue.record("\(part) is not there, or not in its place:\n\(text)")
        return
      }
      rest = rest[range.upperBound...]
    }
  }

  @Test func whatWasReadStandsInATable() {
    let scenario = Scenario(
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - title: 新建幼儿园
          content: 6月底前新建幼儿园2所（规划科牵头）。
          lead: 县教育局
          support: 县财政局、县住建局
          targets: [新增学位360个, {metric: 入园率, value: 95%}]
          deadline: 年底前
      """)
    let chinese = scenario.text(.markdown)
    #expect(chinese.contains("| 项 | 任务 | 责任单位 | 目标 | 时限 |\n| --- | --- | --- | --- | --- |\n"))
    let row = chinese.split(separator: "\n").last.map(String.init) ?? ""
    #expect(row.hasPrefix("| 1 | 新建幼儿园 | 县教育局（牵头单位）；县财政局（配合单位）；县住建局（配合单位）；规划科（牵头单位） | "))
    #expect(row.contains(" | 新增学位360个；入园率 95%；"))
    #expect(row.contains("年底前 → 2026-12-31"))
    #expect(row.contains("6月底前 → 2026-06-30"))
    #expect(scenario.text(.markdown, .english).contains("县教育局 (lead)"))
  }

  @Test func whatIsAllowedStandsInAListWithItsReason() {
    let scenario = Scenario(
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - title: 甲
          titel: 乙 # plan-lint: allow plan-schema -- 沿用|旧表
      """, path: "a.plan.yaml")
    #expect(scenario.result().suppressed.count == 1)
    let text = scenario.text(.markdown)
    #expect(text.contains("## 不再提示的问题\n\n| 位置 | 检查 | 问题 | 理由 |\n"))
    #expect(text.contains("| a.plan.yaml:4:5 | <code>plan-schema/unknown-key</code> | "))
    #expect(text.hasSuffix(" | 沿用\\|旧表 |\n\n"))
    #expect(!text.contains("### 请核"))
    #expect(scenario.text(.markdown, .english).contains("## Findings that are allowed"))
    #expect(!Drafts.twoFindings().text(.markdown).contains("不再提示的问题"))
  }

  @Test func theTasksAreListedUnlessAllAreMeant() {
    func places(_ count: Int) -> Int {
      let tasks = (1...5).map { "  - title: 第\($0)项\($0 > count ? "" : "？")\n" }.joined()
      let text = Scenario("plan: 甲\ntasks:\n" + tasks).text(.markdown)
      #expect(text.contains("### 请核：5项中\(count)项未明确责任单位\n"))
      return text.ranges(of: "- 相关：").count
    }
    #expect(places(4) == 4)
    #expect(places(5) == 0)
  }

  @Test func quotationsOfLongLinesAreClipped() {
    let long = String(repeating: "长", count: 5000)
    var scenario = Scenario("plan: 标题\ntasks:\n  - title: \(long)⟦中\(long)⟧\(long)\n")
    scenario.report(at: scenario.place(0))
    let text = scenario.text(.markdown)
    let line = text.split(separator: "\n").first { $0.hasPrefix("> 3") } ?? ""
    #expect(line.count < 700 && line.contains("…") && line.contains("<b>中长"))
    #expect(!text.contains("\u{FFFD}"))
  }

  @Test func theSpreadsheetHasItsHeadingsInTheReadersLanguage() {
    let scenario = Drafts.twoFindings()
    let chinese = CSVTable(scenario.text(.csv)).rows
    #expect(chinese[0] == ["文件", "行", "列", "级别", "检查", "任务", "问题", "说明", "建议", "相关位置"])
    #expect(chinese.count == 9, "all levels")
    #expect(chinese[1][3] == "必改" && chinese[1][9].hasSuffix("82:23: 正文要求6月30日前建成投用"))
    #expect(CSVTable(scenario.text(.csv, .english)).rows[0][6] == "message")
    #expect(scenario.text(.csv).hasSuffix("\r\n"))
  }

  @Test func statisticsListTheMostFrequentFirst() {
    let report = Report(Drafts.twoFindings().result())
    let text = CheckStatistics(language: .english).text(report, LoaderChecks.all)
    #expect(text == "7  unquantified-target\n1  conflicting-deadlines\n")
  }

  @Test func everyFormatHasALineOfHelp() {
    for format in ReportFormat.allCases {
      for language in Language.allCases {
        let summary = format.summary[language]
        #expect(!summary.isEmpty && !summary.contains("\n") && !summary.hasSuffix("."))
      }
    }
  }

  @Test(arguments: ReportFormat.allCases) func aClosedPipeEndsTheReport(_ format: ReportFormat) {
    struct Closed: Error {}
    let reporter = format.reporter(ReportSettings(language: .chinese, toolVersion: "1"))
    var calls = 0
    #expect(throws: Closed.self) {
      try reporter.report(Drafts.twoFindings().result()) { _ in
        calls += 1
        throw Closed()
      }
    }
    #expect(calls == 1)
  }
}
