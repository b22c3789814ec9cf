import Testing

@testable import ValidatorCore

@Suite struct FullWidthColonTests {
  private func load(_ text: String) -> PlanLoader.LoadedFile {
    PlanLoader().load(path: "t.plan.yaml", contents: Array(text.utf8))
  }

  @Test func aFullWidthColonBehindAKeyIsReadAsAColon() throws {
    let file = load("plan: 清溪县2026年\ntasks:\n  - title: 甲\n    完成时限：2026-06-30\n    lead: 基教科\n")
    let task = try #require(file.plans.first?.tasks.first)
    #expect(task.deadline?.deadline?.description == "2026-06-30")
    #expect(task.lead?.units.map(\.string) == ["基教科"])
    #expect(file.findings.map(\.finding.kind) == ["full-width-colon"])
    let fix = try #require(file.findings.first?.finding.fixes.first)
    #expect(fix.isSafe)
    #expect(fix.edits.map(\.text) == [": "])
    #expect(fix.edits.map { file.source.string($0.span) } == ["："])
  }

  @Test func aPlanWrittenWithFullWidthColonsThroughoutIsReadAndToldOnce() {
    let file = load(
      "计划：清溪县2026年教育工作要点\n任务：\n  - 标题：甲任务\n    内容：甲内容\n    责任单位：基教科\n  - 标题：乙任务\n    内容：乙内容\n    责任单位：人事科\n"
    )
    #expect(file.plans.flatMap(\.tasks).map { $0.title?.string } == ["甲任务", "乙任务"])
    #expect(
      file.plans.flatMap(\.tasks).map { $0.responsible?.units.first?.string } == ["基教科", "人事科"])
    #expect(file.findings.map(\.finding.kind) == ["full-width-colon"])
    #expect(file.findings.first?.finding.related.count == 7)
  }

  @Test func whatWasMeantIsProposedForAnUnknownKey() {
    let file = load("plan: x2026年\ntasks:\n  - title: 甲\n    截止日期：2026-06-30\n")
    #expect(file.findings.map(\.finding.kind) == ["full-width-colon", "unknown-key"])
    #expect(file.findings.last?.finding.help?.text(in: .chinese) == "是否为“完成时限”")
  }

  @Test func aFullWidthColonInsideOfATextIsText() {
    let content = "责任单位：基教科\n目标：新增5所"
    let file = load(
      "plan: x2026年\ntasks:\n  - title: 甲：乙\n    content: |\n      责任单位：基教科\n      目标：新增5所\n    targets: [目标值：5所]\n"
    )
    #expect(file.findings.isEmpty)
    #expect(file.plans[0].tasks[0].content?.string == content + "\n")
    #expect(file.plans[0].tasks[0].title?.string == "甲：乙")
  }
}
