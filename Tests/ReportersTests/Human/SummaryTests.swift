import Testing
import ValidatorCore

@testable import Reporters

@Suite struct SummaryTests {
  private let plan = "plan: 标题\ntasks:\n  - title: ⟦任务⟧\n"

  private func last(_ text: String) -> String? {
    text.split(separator: "\n").last.map(String.init)
  }

  @Test func theLastLineCountsInBothLanguages() {
    let scenario = Drafts.twoFindings()
    #expect(
      last(scenario.human(.english))
        == "checked 1 file: 1 error, 1 warning, 6 infos not shown (see --level info). "
        + "More: plan-lint explain unquantified-target")
    #expect(
      last(scenario.human(level: .error))
        == "共检查1个文件：必改1处，另有请核1处、提示6处（--level info 查看）。说明：plan-lint explain conflicting-deadlines")
    #expect(
      last(scenario.human(level: .info))
        == "共检查1个文件：必改1处，请核1处，提示6处。说明：plan-lint explain unquantified-target")
  }

  @Test func pluralsAreRight() {
    var scenario = Scenario(plan)
    scenario.add(plan, path: "b.plan.yaml")
    for plan in 0..<2 {
      scenario.report(DeadlineProbe.self, .error, plan: plan, at: scenario.place(0, plan: plan))
      scenario.report(TargetProbe.self, .warning, plan: plan, at: scenario.place(0, plan: plan))
    }
    #expect(
      last(scenario.human(.english))?.hasPrefix("checked 2 files: 2 errors, 2 warnings. More:")
        == true)
  }

  @Test func whatCanBeMendedIsCounted() {
    var scenario = Scenario(plan)
    let edit = Fix.Edit(scenario.place(0).span, "新任务")
    scenario.report(
      at: scenario.place(0), fixes: [Fix(Text.message("改"), isSafe: true, edits: [edit])])
    scenario.report(
      TargetProbe.self, at: scenario.place(0),
      fixes: [Fix(Text.message("改"), isSafe: false, edits: [edit])])
    #expect(last(scenario.human())?.hasPrefix("共检查1个文件：必改2处，其中1处可直接修改。") == true)
    #expect(
      last(scenario.human(.english))?.hasPrefix("checked 1 file: 2 errors, 1 with a safe fix.")
        == true)
  }

  @Test func nothingIsWrittenWhereNothingIsShown() {
    var scenario = Scenario(plan)
    let reporter = HumanReporter(language: .chinese)
    #expect(scenario.human() == "")
    #expect(reporter.quietLine(for: scenario.result()) == "共检查1个文件，未发现问题")
    scenario.report(DeadlineProbe.self, .info, at: scenario.place(0))
    #expect(scenario.human() == "")
    #expect(reporter.quietLine(for: scenario.result()) == "共检查1个文件：提示1处（--level info 查看）。")
    #expect(
      HumanReporter(language: .english).quietLine(for: scenario.result())
        == "checked 1 file: 1 info not shown (see --level info).")
  }

  @Test func aCleanRunIsToldInOneLine() {
    #expect(HumanReporter.allClear(language: .chinese, files: 3) == "共检查3个文件，未发现问题")
    #expect(
      HumanReporter.allClear(language: .english, files: 1) == "checked 1 file: nothing to report")
    #expect(
      HumanReporter.allClear(language: .english, files: 2) == "checked 2 files: nothing to report")
  }

  @Test func theCheckThatIsMetMostOftenIsExplained() {
    var scenario = Scenario(plan + "  - title: ⟦乙⟧\n")
    scenario.report(DeadlineProbe.self, at: scenario.place(0))
    scenario.report(DeadlineProbe.self, at: scenario.place(1))
    scenario.report(TargetProbe.self, .warning, at: scenario.place(1))
    #expect(last(scenario.human())?.hasSuffix("plan-lint explain conflicting-deadlines") == true)
  }
}
