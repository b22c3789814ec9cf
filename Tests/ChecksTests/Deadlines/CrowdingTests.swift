import TestSupport
import Testing

@testable import Checks

@Suite struct CrowdingTests {
  private func plan(_ deadlines: [String], fields: String = "") -> MarkedPlan {
    MarkedPlan(
      "plan: 清溪县2026年要点\ntasks:\n"
        + deadlines.map { "  - {title: 甲, deadline: \($0)\(fields)}\n" }.joined())
  }

  @Test func aPileOnTheLastDayIsReportedOnce() {
    let most = plan(Array(repeating: "年底前", count: 6) + Array(repeating: "6月", count: 4))
    #expect(most.findings(of: DeadlinePileup.self) == ["last-day @ “清溪县2026年要点”"])
    #expect(most.diagnostics(of: DeadlinePileup.self).first?.related.count == 6)
    let half = plan(Array(repeating: "年底前", count: 5) + Array(repeating: "12月30日", count: 5))
    #expect(half.findings(of: DeadlinePileup.self) == [])
    #expect(half.findings(of: DeadlinePileup.self, options: ["share": "40"]).count == 1)
  }

  @Test func fewTasksAreNoPile() {
    let few = plan(Array(repeating: "年底前", count: 9))
    #expect(few.findings(of: DeadlinePileup.self) == [])
    #expect(few.findings(of: DeadlinePileup.self, options: ["fewest": "9"]).count == 1)
  }

  @Test func aUnitWithTooManyTasksInAMonthIsReportedOnce() {
    let crowded = plan(Array(repeating: "8月底前", count: 6), fields: ", lead: 计财科")
    #expect(crowded.findings(of: UnitOverload.self) == ["month @ “计财科”"])
    #expect(
      crowded.diagnostics(of: UnitOverload.self).map { $0.message.text(in: .chinese) } == [
        "“计财科”牵头的任务有6项在8月到期"
      ])
    #expect(crowded.findings(of: UnitOverload.self, options: ["most": "6"]) == [])
  }

  @Test(arguments: [
    (["8月底前", "8月", "8月1日", "9月", "9月", "9月"], ", lead: 计财科"),
    (Array(repeating: "年底前", count: 8), ", lead: 计财科"),
    (Array(repeating: "8月", count: 8), ", lead: 各学校"),
    (Array(repeating: "8月", count: 8), ", lead: 相关单位"),
    (Array(repeating: "8月", count: 8), ", responsible: [计财科, 人事科]"),
    (Array(repeating: "8月", count: 8), ""),
    (Array(repeating: "长期坚持", count: 8), ", lead: 计财科"),
  ])
  func otherwiseNoUnitIsOverloaded(_ deadlines: [String], _ fields: String) {
    #expect(plan(deadlines, fields: fields).findings(of: UnitOverload.self) == [])
  }

  @Test func oneUnitInTwoScriptsIsOneUnit() {
    let plan = MarkedPlan(
      "plan: 清溪县2026年要点\ntasks:\n"
        + (0..<6).map { "  - {title: 甲, deadline: 8月, lead: \($0 < 3 ? "县财政局" : "縣財政局（牽頭）")}\n" }
        .joined())
    #expect(plan.findings(of: UnitOverload.self) == ["month @ “县财政局”"])
  }
}
