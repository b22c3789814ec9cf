import TestSupport
import Testing
import ValidatorCore

@testable import Checks

@Suite struct UnknownUnitTests {
  @Test(
    "Accepts units of the directory however they are written",
    arguments: [
      "清溪县教育局", "县教体局", "縣教體局", "基教科", "基础教育科", "基礎教育科", "人事科", "清溪县教育局基础教育科", "县教体局基教科",
      "县教育局基教科", "局基教科", "局机关人事科", "县财政局", "财政局", "清溪县财政局", "县教育局（基教科）", "人事科（张三）",
      "人事科（牵头）", "牵头：人事科", "人事科等部门", "人事科和基教科", "基教科 人事科", "县发改委", "\"人事科\"",
      "人力资源和社会保障局", "清溪县发改委", "Planning Office", "the Planning Office", "PLANNING OFFICE",
    ])
  func acceptsKnownUnits(unit: String) {
    #expect(findings("  - {title: 甲, lead: \(unit)}") == [])
  }

  @Test(
    "Does not look up collectives, stand-ins and what is still to be filled in",
    arguments: [
      "各县（市、区）教育局", "各乡镇（街道）", "局机关各科室", "相关单位", "待定", "/", "N/A", "同上", "XX科", "××局", "某某科",
      "___科", "all schools", "县直有关部门", "中小学校", "\"\"", "~",
    ])
  func passesOverOthers(unit: String) {
    #expect(findings("  - {title: 甲, lead: \(unit)}") == [])
  }

  @Test(
    "Reports a name that the directory does not hold, and the one that was most likely meant",
    arguments: [
      ("⟦基教课⟧", "“基教课”不在单位名录中，是否为“基础教育科”"), ("⟦人事处⟧", "“人事处”不在单位名录中，是否为“人事科”"),
      ("⟦审计室⟧", "“审计室”不在单位名录中"), ("人事科、⟦审计室⟧", "“审计室”不在单位名录中"),
      ("⟦审计室⟧（牵头）", "“审计室”不在单位名录中"), ("人事科和⟦审计室⟧", "“审计室”不在单位名录中"),
      ("⟦审计室⟧等部门", "“审计室”不在单位名录中"), ("\"⟦审计室⟧\"", "“审计室”不在单位名录中"),
      ("⟦县教育局基教课⟧", "“县教育局基教课”不在单位名录中，是否为“县教育局基础教育科”"), ("⟦審計室⟧", "“審計室”不在单位名录中"),
      ("⟦临江县财政局⟧", "“临江县财政局”不在单位名录中"),
      ("⟦Planing Office⟧", "“Planing Office”不在单位名录中，是否为“Planning Office”"),
    ])
  func reportsUnknownUnits(unit: String, message: String) {
    let plan = plan("  - {title: 甲, lead: \(unit)}")
    let found = plan.diagnostics(of: UnknownUnit.self, units: Self.units)
    #expect(found.map(\.place.span) == plan.marks)
    #expect(found.map { $0.message.text(in: .chinese) } == [message])
    #expect(found.allSatisfy { $0.severity == .warning && $0.task == "#1" })
  }

  @Test(
    "Looks at every field for units, and at fields within the text",
    arguments: [
      "{title: 甲, lead: ⟦审计室⟧}", "{title: 甲, responsible: ⟦审计室⟧}",
      "{title: 甲, support: [人事科, ⟦审计室⟧]}",
      "{title: 甲, content: 建学校。（责任单位：人事科、⟦审计室⟧；完成时限：6月）}", "{title: 甲（责任单位：⟦审计室⟧）}",
      "{title: 甲, content: 由⟦审计室⟧牵头建学校。（责任单位：⟦基教课⟧）}",
      "{title: 甲, content: 由⟦审计室⟧牵头，与档案馆合作。}", "{title: 甲, content: 建学校（⟦审计室⟧负责）。}",
    ])
  func looksEverywhere(task: String) {
    let plan = plan("  - \(task)")
    let found = plan.diagnostics(of: UnknownUnit.self, units: Self.units)
    #expect(found.map(\.place.span) == plan.marks)
  }

  @Test(
    "Does not look up persons, what a sentence merely mentions, and a known unit with words before it",
    arguments: [
      "{title: 甲, owner: 张三, leader: 王局长}", "{title: 甲, content: 与档案馆合作。}", "{title: 审计室}",
      "{title: 甲, lead: 主要负责人}", "{title: 甲, content: 春节后人事科会同各学校开展招聘。}",
    ])
  func passesOverSentences(task: String) {
    #expect(findings("  - \(task)") == [])
  }

  @Test("Reports a name once, at its first place, with the others beside it")
  func reportsOnce() {
    let plan = plan(
      """
        - {title: 甲, lead: 审计室}
        - {title: 乙, lead: 人事科, support: 審計室}
        - {title: 丙, content: （责任单位：审计室、基教课）}
      """)
    let found = plan.diagnostics(of: UnknownUnit.self, units: Self.units)
    #expect(
      found.map { $0.message.text(in: .english) } == [
        "“审计室” is not in the unit directory",
        "“基教课” is not in the unit directory; did you mean “基础教育科”?",
      ])
    #expect(found.first?.related.map(\.task) == ["#2", "#3"])
    #expect(found.map(\.task) == ["#1", "#3"])
  }

  @Test("Proposes the nearest name for every place, as each is written")
  func fixes() {
    let marked = """
      plan: 清溪县2026年教育工作要点
      tasks:
        - {title: 甲, lead: ⟦基教课⟧}
        - {title: 乙, lead: "人事科、⟦基教课⟧"}
        - {title: 丙, lead: "⟦基\\u6559课⟧"}

      """
    let plan = MarkedPlan(marked)
    let found = plan.diagnostics(of: UnknownUnit.self, units: Self.units)
    #expect(found.count == 1)
    #expect(found.first?.fixes.map(\.isSafe) == [false])
    #expect(
      found.first?.fixes.first?.edits == plan.marks.map { Fix.Edit($0, "基础教育科") })
  }

  @Test(
    "Proposes no edit where there is no nearest name, or one with a mark that needs quotes",
    arguments: [
      ("lead: 审计室", "units: [人事科]"), ("lead: 人事课", "units: ['人事科#']"),
    ])
  func proposesNoEdit(field: String, units: String) {
    let found = plan("  - {title: 甲, \(field)}").diagnostics(of: UnknownUnit.self, units: units)
    #expect(found.map(\.fixes.count) == [0])
  }

  @Test("Says nothing without a directory, and with one that holds nothing")
  func needsDirectory() {
    let plan = plan("  - {title: 甲, lead: 审计室}")
    #expect(plan.diagnostics(of: UnknownUnit.self).isEmpty)
    #expect(plan.diagnostics(of: UnknownUnit.self, units: "units: []").isEmpty)
    #expect(plan.diagnostics(of: UnknownUnit.self, units: "units: [人事科]").count == 1)
  }

  @Test("Checks many unknown and long names in time", .timeLimit(.minutes(10)))
  func checksManyNames() {
    let names = (0..<2_000).map { "  - {title: 甲, lead: 甲\($0)科}" }
    let long = "  - {title: 乙, lead: \(String(repeating: "局和", count: 20_000))}"
    let found = plan((names + [long]).joined(separator: "\n"))
      .diagnostics(of: UnknownUnit.self, units: Self.units)
    #expect(found.count == 2_001)
  }

  private static let units = """
    units:
      - {name: 清溪县教育局, aliases: [县教体局]}
      - {name: 基础教育科, aliases: [基教科], parent: 清溪县教育局}
      - {name: 人事科, parent: 清溪县教育局}
      - 清溪县财政局
      - 人力资源和社会保障局
      - 县发改委
      - Planning Office
    """

  private func plan(_ tasks: String) -> MarkedPlan {
    MarkedPlan("plan: 清溪县2026年教育工作要点\ntasks:\n\(tasks)\n")
  }

  private func findings(_ tasks: String) -> [String] {
    plan(tasks).findings(of: UnknownUnit.self, units: Self.units)
  }
}
