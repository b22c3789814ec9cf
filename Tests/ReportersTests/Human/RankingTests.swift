import Testing
import ValidatorCore

@testable import Reporters

@Suite struct RankingTests {
  /// A plan with marked tasks, one to a line from line 3 on.
  private func plan(_ count: Int) -> String {
    "plan: 标题\ntasks:\n" + (1...count).map { "  - title: ⟦任务\($0)⟧\n" }.joined()
  }

  private func heads(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.contains(" ┌─ ") }
      .map { String($0.split(separator: ":").dropFirst().first ?? "") }
  }

  @Test func theGravestComeFirstThenByFileAndPlace() {
    var scenario = Scenario(plan(4))
    scenario.add(plan(2), path: "b.plan.yaml")
    scenario.report(TargetProbe.self, .warning, at: scenario.place(0))
    scenario.report(DeadlineProbe.self, .error, at: scenario.place(3))
    scenario.report(TargetProbe.self, .error, at: scenario.place(1))
    scenario.report(DeadlineProbe.self, .error, plan: 1, at: scenario.place(0, plan: 1))
    scenario.report(TargetProbe.self, .info, at: scenario.place(2))
    #expect(heads(scenario.human()) == ["4", "6", "3", "3"])
    #expect(heads(scenario.human(level: .error)) == ["4", "6", "3"])
    #expect(heads(scenario.human(level: .info)) == ["4", "6", "3", "3", "5"])
  }

  @Test func fiveOfOneCheckAreShownInFull() {
    var scenario = Scenario(plan(5))
    for mark in 0..<5 { scenario.report(TargetProbe.self, .warning, at: scenario.place(mark)) }
    #expect(heads(scenario.human()).count == 5)
    #expect(!scenario.human().contains("同类"))
  }

  @Test func moreThanFiveFoldIntoTheGravestAndEarliest() {
    var scenario = Scenario(plan(12))
    for mark in 0..<12 {
      scenario.report(TargetProbe.self, mark == 11 ? .error : .warning, at: scenario.place(mark))
    }
    let text = scenario.human()
    #expect(heads(text) == ["14", "3", "4", "5", "6"])
    #expect(
      text.contains(
        "\n请核 unquantified-target  另有7处同类问题（\(Scenario.path)，行7、8、9、10、11、12、13）\n"))
    #expect(text.contains("：必改1处，请核11处。"))
    #expect(
      scenario.human(.english).contains(
        "\nwarning unquantified-target  7 more of this check (\(Scenario.path), lines 7, 8, 9, 10, 11, 12, 13)\n"
      ))
  }

  @Test func ofPairsThatFoldEachHasALineWithBothTasks() {
    var scenario = Scenario(plan(12))
    for mark in 1..<8 {
      scenario.report(
        DuplicateProbe.self, .warning,
        Message("repeats", zh: "任务1与任务\(mark + 1)重复", en: "task 1 and \(mark + 1) repeat"),
        at: scenario.place(mark), task: mark,
        related: [RelatedPlace(scenario.place(0), Text.conflict, task: 0)])
    }
    let rows = scenario.human().split(separator: "\n", omittingEmptySubsequences: false)
    let start = rows.firstIndex { $0.contains("同类") }
    #expect(
      start.map { Array(rows[$0..<$0 + 4]) } == [
        "请核 duplicate-task  另有2处同类问题（\(Scenario.path)，--format short 逐条列出）",
        "  行9：任务1与任务7重复", "  行10：任务1与任务8重复", "",
      ])
  }

  @Test func aLineForOthersHasOneSeverity() {
    var scenario = Scenario(plan(12))
    for mark in 0..<12 {
      scenario.report(TargetProbe.self, mark < 5 ? .warning : .error, at: scenario.place(mark))
    }
    let rows = scenario.human().split(separator: "\n").filter { $0.contains("同类") }
    #expect(
      rows == [
        "必改 unquantified-target  另有2处同类问题（\(Scenario.path)，行13、14）",
        "请核 unquantified-target  另有5处同类问题（\(Scenario.path)，行3、4、5、6、7）",
      ])
  }

  @Test func checksAndPlansFoldByThemselves() {
    var scenario = Scenario(plan(6))
    scenario.add(plan(6), path: "b.plan.yaml")
    for mark in 0..<3 {
      for plan in 0..<2 {
        scenario.report(TargetProbe.self, plan: plan, at: scenario.place(mark, plan: plan))
        scenario.report(DeadlineProbe.self, plan: plan, at: scenario.place(mark + 3, plan: plan))
      }
    }
    #expect(heads(scenario.human()).count == 12)
  }

  @Test func documentsOfAFileAreDifferentPlans() {
    let marked = plan(5)
    var scenario = Scenario(marked + "---\n" + plan(1))
    for mark in 0..<5 { scenario.report(TargetProbe.self, at: scenario.place(mark)) }
    scenario.report(TargetProbe.self, plan: 1, at: scenario.place(5))
    #expect(heads(scenario.human()).count == 6)
  }

  @Test func aListOfLinesBreaksOff() {
    var scenario = Scenario(plan(70))
    for mark in 0..<70 { scenario.report(TargetProbe.self, at: scenario.place(mark)) }
    #expect(scenario.human().contains("另有65处同类问题"))
    #expect(scenario.human().contains("、57……）"))
  }
}
