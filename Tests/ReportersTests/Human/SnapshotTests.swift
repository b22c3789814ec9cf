import Testing
import ValidatorCore

@testable import Reporters

@Suite struct SnapshotTests {
  /// A duplicate of a task in another file, with a third place in its own file.
  private func twoFiles() -> Scenario {
    let filler = String(repeating: "# 略\n", count: 95)
    var scenario = Scenario(
      """
      plan: {title: 清溪县2026年教育工作要点, issuer: ⟦清溪县教育局⟧}
      \(filler)tasks:
        - title: 改善办学条件
          content: 为⟦12所学校更新教学设备⟧。
      """)
    scenario.add(
      """
      plan: 清溪县2026年财政工作要点
      tasks:
        - title: 保障教育投入
          content: ⟦更新12所学校教学设备⟧，年内支付到位。
      """, path: "plans/财政.plan.yaml")
    scenario.report(
      DuplicateProbe.self, .warning,
      Text.message("同一事项由两个单位牵头，请明确主责单位", "two units lead the same work"),
      at: scenario.place(1), label: Text.message("由教育局牵头", "led by the education bureau"),
      related: [
        RelatedPlace(
          scenario.place(0, plan: 1), Text.message("由财政局牵头", "led by the finance bureau"), plan: 1),
        RelatedPlace(scenario.place(0), Text.message("发文机关", "the issuer")),
      ],
      note: Text.message("两家都以为由对方负责", "each may think that the other does it"),
      help: Text.message("明确主责单位", "name one that leads"))
    return scenario
  }

  private func fixes() -> Scenario {
    let long = String(repeating: "扎实推进教育高质量发展，", count: 15)
    var scenario = Scenario(
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - title: 新建城东幼儿园
          content: \(long)⟦按装⟧教学设备，\(long)
      ⟦⟧  - title: 办好老年大学
          lead: ⟦基教科⟧、⟦人社局⟧
      ⟦  - title: 办好老年大学
      ⟧
      """)
    func fix(_ title: String, isSafe: Bool, _ edits: [(Int, String)]) -> Fix {
      Fix(
        Text.message(title), isSafe: isSafe,
        edits: edits.map { Fix.Edit(scenario.place($0.0).span, $0.1) })
    }
    scenario.report(
      at: scenario.place(0), fixes: [fix("改为“安装”", isSafe: true, [(0, "安装")])])
    scenario.report(
      TargetProbe.self, .warning, at: scenario.place(2),
      fixes: [
        fix("写全称", isSafe: true, [(3, "人力资源和社会保障局"), (2, "基础教育科")]),
        fix("补写两栏", isSafe: false, [(1, "    lead: 基础教育科\n    deadline: 6月底前\n")]),
        fix("删去重复的一项", isSafe: false, [(4, "")]),
      ])
    return scenario
  }

  @Test func placesInOtherFilesHaveFramesOfTheirOwn() throws {
    try expectSnapshot(twoFiles().human(), "two-files-zh")
    try expectSnapshot(twoFiles().human(.english), "two-files-en")
  }

  @Test func aFixIsShownAsADifference() throws {
    try expectSnapshot(fixes().human(), "fixes-zh")
    try expectSnapshot(fixes().human(.english, width: 72), "fixes-en-narrow")
  }

  @Test func coloursFollowTheSeverity() throws {
    var scenario = Drafts.twoFindings()
    scenario.report(
      TargetProbe.self, .warning, at: scenario.place(2),
      fixes: [
        Fix(
          Text.message("改"), isSafe: true,
          edits: [Fix.Edit(scenario.place(2).span, "扩大覆盖面到95%")])
      ])
    let colored = scenario.human(level: .info, style: .colored)
    try expectSnapshot(colored.replacing("\u{1B}", with: "␛"), "colours")
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == scenario.human(level: .info))
  }

  @Test func manyRelatedPlacesBecomeAList() throws {
    let tasks = (1...30).map { "  - title: ⟦任务\($0)⟧\n" }.joined()
    var scenario = Scenario("⟦plan: 标题\nkind: breakdown⟧\ntasks:\n" + tasks)
    scenario.report(
      DeadlineProbe.self, .error,
      Text.message("全文30项均未标注责任单位", "none of the 30 tasks has a unit"),
      at: scenario.place(0),
      related: (1...30).map {
        RelatedPlace(scenario.place($0), Text.message("未明确责任单位", "no unit"))
      })
    try expectSnapshot(scenario.human(), "many-related-zh")
    try expectSnapshot(scenario.human(.english), "many-related-en")
  }
}
