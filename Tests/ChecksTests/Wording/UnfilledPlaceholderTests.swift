import TestSupport
import Testing
import ValidatorCore

@testable import Checks

@Suite struct UnfilledPlaceholderTests {
  private func findings(_ task: String) -> [String] {
    MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - \(task)").findings(of: UnfilledPlaceholder.self)
  }

  /// `check/kind` of everything that is reported about a task beside one that is in order.
  private func everything(_ task: String) -> [String] {
    MarkedPlan(
      """
      plan: {title: 清溪县2026年任务分解表, kind: breakdown}
      tasks:
        - {title: 新建幼儿园2所, lead: 县教育局, deadline: 6月底前}
        - \(task)
      """
    ).allDiagnostics().map { "\($0.check)/\($0.kind)" }
  }

  @Test func aTextIsToldOnceWithAllItsPlaces() throws {
    let plan = MarkedPlan("plan: 清溪县2026年要点\ntasks: [新建幼儿园xx所、小学xx所和中学xx所]")
    let found = try #require(plan.diagnostics(of: UnfilledPlaceholder.self).first)
    #expect(plan.diagnostics(of: UnfilledPlaceholder.self).count == 1)
    #expect(found.related.count == 2)
    #expect(found.message.text(in: .chinese) == "有3处未填写内容，首处为“xx所”")
    #expect(found.message.text(in: .english) == "3 places to be filled in, the first is “xx所”")
  }

  @Test(arguments: [
    ("{title: 甲, targets: [{metric: 普惠率, value: 待定, unit: x}]}", ["field @ “待定”"]),
    ("{title: 甲, targets: [覆盖率达到xx%]}", ["field @ “xx%”"]),
    ("{title: 甲, milestones: [{by: x月底前, content: 完成xx个}]}", ["field @ “x月”", "text @ “xx个”"]),
    ("{title: 甲, deadline: TBD}", ["field @ “TBD”"]),
    ("{title: 甲, budget: ____万元}", ["field @ “____万”"]),
    ("{title: 甲, lead: xx局, support: 待定}", ["field @ “xx局”", "field @ “待定”"]),
    ("{title: 甲, owner: 某某某}", ["field @ “某某某”"]), ("{title: 甲, content: 方案待定点公布后制定}", []),
  ])
  func everyFieldIsRead(_ task: String, _ expected: [String]) {
    #expect(findings(task) == expected)
  }

  @Test func aPlaceholderIsToldByOneCheckOnly() {
    #expect(everything("{title: 甲, lead: 待定}") == ["missing-responsible-unit/stand-in"])
    #expect(
      everything("{title: 甲, content: 提升水平（责任单位：待定）}").filter { $0.hasPrefix("unfilled") } == [])
    #expect(
      everything("{title: 甲, lead: 县教育局, targets: [{metric: 普惠率, value: xx%}]}") == [
        "unfilled-placeholder/field"
      ])
    #expect(
      everything("{title: 甲, lead: 县教育局, deadline: xx月底前}") == ["unfilled-placeholder/field"])
    #expect(
      everything("{title: 甲, lead: 县教育局, duration: xx天}") == ["unfilled-placeholder/field"])
    #expect(
      everything("{title: 甲, lead: 县教育局, content: 扩大学位供给，新增学位xx个}") == [
        "unfilled-placeholder/text"
      ])
  }

  @Test(arguments: [
    ("{title: 甲, deadline: 2026年 月底前}", ["time warning @ “2026年 月”"]),
    ("{title: 甲, content: 6月  日前完成改造12处。}", ["time warning @ “6月  日”"]),
    ("{title: 甲, content: 落实清教发〔2026〕××号文件。}", ["text error @ “〔2026〕××号”"]),
    ("{title: 甲, content: 時間待定。}", ["text error @ “待定”"]),
    ("{title: 甲, lead: 县教育局, content: 责任单位：待定。}", ["text error @ “待定”"]),
    ("{title: 甲, owner: 李某某}", []),
  ])
  func aTasksGapIsNoneOfTheSigning(_ task: String, _ expected: [String]) {
    let plan = MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - \(task)")
    let found = plan.diagnostics(of: UnfilledPlaceholder.self)
    let places = plan.findings(of: UnfilledPlaceholder.self).map { $0.drop { $0 != "@" } }
    #expect(zip(found, places).map { "\($0.kind) \($0.severity.name) \($1)" } == expected)
  }

  @Test(arguments: [
    ("draft", "unfilled-placeholder/text info"), ("comment", "unfilled-placeholder/text error"),
    ("issued", "unfilled-placeholder/text error"),
  ])
  func aDraftMayHaveGaps(_ stage: String, _ expected: String) {
    let plan = MarkedPlan("plan: {title: 甲, stage: \(stage)}\ntasks: [新建小学xx所]")
    let found = plan.diagnostics(of: UnfilledPlaceholder.self)
    #expect(found.map { "\($0.check)/\($0.kind) \($0.severity.name)" } == [expected])
  }

  @Test(arguments: [
    ("根据《清溪县校舍安全办法》（清教发〔〕22号）制定本计划。", "text error"),
    ("根據《清溪縣校舍安全辦法》（清教發〔2025〕 號）制定本計劃。", "text error"),
    ("清教发〔2026〕 号", "signing info"), ("现印发《清溪县2026年教育工作要点》。清教发〔2026〕 号", "signing info"),
  ])
  func onlyTheNumberOfThePlanItselfMayBeBlank(_ preamble: String, _ expected: String) {
    let found = MarkedPlan("plan: 甲\npreamble: \(preamble)\ntasks: [乙]")
      .diagnostics(of: UnfilledPlaceholder.self)
    #expect(found.map { "\($0.kind) \($0.severity.name)" } == [expected])
  }

  @Test(arguments: [
    ("review", ["signing info", "signing info"]), ("issued", ["field error", "field error"]),
  ])
  func aNumberAndADateAreBlankUntilThePlanIsIssued(_ stage: String, _ expected: [String]) {
    let plan = MarkedPlan(
      "plan: {title: 甲, stage: \(stage), number: 清教发〔2026〕 号, issued: 2026年x月x日}\ntasks: [乙]")
    let found = plan.diagnostics(of: UnfilledPlaceholder.self)
    #expect(found.map { "\($0.kind) \($0.severity.name)" } == expected)
  }
}
