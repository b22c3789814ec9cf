import TestSupport
import Testing

@testable import Checks

@Suite struct DuplicateHeadingTests {
  private func sections(_ titles: [String]) -> [String] {
    MarkedPlan(
      "plan: 清溪县2026年要点\nsections:\n"
        + titles.map { "  - title: \($0)\n    tasks: [甲乙]\n" }.joined()
    ).findings(of: DuplicateHeading.self)
  }

  @Test(arguments: [
    (["学前教育", "义务教育", "学前教育"], ["equal @ “学前教育”"]), (["一、学前教育", "二、學前教育"], ["equal @ “二、學前教育”"]),
    (["（一）学前教育", "(二)学前教育"], ["equal @ “(二)学前教育”"]),
    (["1. Rights of way", "2. Rights of Way"], ["equal @ “2. Rights of Way”"]),
    (["学前教育", "义务教育"], []), (["第一轮督导", "第二轮督导"], []), (["2025年任务", "2026年任务"], []),
    (["实施甲工程,打造高质量教育发展平台", "实施乙工程，打造高质量教育发展平台"], ["half @ “打造高质量教育发展平台”"]),
    (["坚持党建引领全面发展，办好学前教育", "坚持党建引领全面发展，办好高中教育"], ["half @ “坚持党建引领全面发展”"]),
    (["抓安全，保稳定", "抓管理，保稳定"], []),
    (["甲事，打造高质量教育发展平台", "乙事，打造高质量教育发展平台", "丙事，打造高质量教育发展平台"], []),
  ])
  func headingsOfOneLevelAreCompared(_ titles: [String], _ expected: [String]) {
    #expect(sections(titles) == expected, "\(titles)")
  }

  @Test func underOtherParentsAHeadingMayComeAgain() {
    let plan = MarkedPlan(
      "plan: x\nsections:\n  - {title: 甲章, sections: [{title: 主要任务, tasks: [甲]}]}\n  - {title: 乙章, sections: [{title: 主要任务, tasks: [乙]}]}\n"
    )
    #expect(plan.findings(of: DuplicateHeading.self) == [])
  }

  private func tasks(_ tasks: String, kind: String = "outline") -> [String] {
    MarkedPlan("plan: {title: x, kind: \(kind)}\ntasks:\n" + tasks).findings(
      of: DuplicateHeading.self)
  }

  @Test func twoTasksOfAnOutlineWithOneTitleAreReported() {
    let two = "  - {title: 改善办学条件, content: 建食堂12个。}\n  - {title: 改善辦學條件, content: 换灯具600套。}\n"
    #expect(tasks(two) == ["equal @ “改善辦學條件”"])
    // The rows of a table share a merged cell.
    #expect(tasks(two, kind: "breakdown") == [])
    let led = two.replacing("。}", with: "。, lead: 计财科}")
    #expect(tasks(led, kind: "breakdown") == ["row @ “改善辦學條件”"])
    let third = "  - {title: 改善办学条件, content: 建操场。, lead: 计财科}\n"
    #expect(tasks(led + third, kind: "breakdown") == [])
  }

  @Test(arguments: [
    // Equal contents and tasks without contents are for duplicate-task.
    "  - {title: 改善办学条件, content: 建食堂。}\n  - {title: 改善办学条件, content: 建食堂。}\n",
    "  - 改善办学条件\n  - 改善办学条件\n",
    "  - {title: 其他, content: 甲。}\n  - {title: 其他, content: 乙。}\n",
    "  - {title: 建学校吧, tasks: [{title: 前期工作, content: 甲。}]}\n  - {title: 建园舍吧, tasks: [{title: 前期工作, content: 乙。}]}\n",
  ])
  func otherTasksAreLeftAlone(_ list: String) {
    #expect(tasks(list) == [])
  }
}
