import Testing
import ValidatorCore

@testable import Checks

@Suite struct DuplicateTaskLeadTests {
  private func run(_ first: String, _ second: String, header: String = "") -> DuplicateRun {
    let content = DuplicateTaskTests.content
    return DuplicateRun([
      """
      plan: 清溪县2026年教育工作要点
      \(header)
      tasks:
        - {title: 检查食堂, content: \(content)\(first)}
        - {title: 检查食堂, content: \(content)\(second)}
      """
    ])
  }

  @Test func `the same work under two leads is told as that`() {
    let run = run(", lead: 体卫艺科", ", lead: 后勤服务中心")
    #expect(run.found == ["two-leads a#2: a#1"])
    #expect(run.messages == ["第1项“检查食堂”与第2项“检查食堂”内容重复：同一事项由两个单位牵头，请明确主责单位"])
    #expect(run.notes == ["牵头单位分别为“体卫艺科”和“后勤服务中心”"])
  }

  @Test func `nearly equal work under two leads is told as that, too`() {
    let run = run("", "").found + self.run(", lead: 体卫艺科", "开展检查, lead: 后勤服务中心").found
    #expect(run == ["equal a#2: a#1", "two-leads a#2: a#1"])
  }

  @Test(arguments: [
    (", lead: 体卫艺科", ", lead: 體衛藝科", ""),
    (", lead: '体卫艺科、财务科'", ", lead: [财务科, 体卫艺科]", ""),
    (", lead: 体卫艺科", "", ""),
    (", lead: 体卫艺科", ", lead: 待定", ""),
    (", lead: 体卫艺科", ", lead: 相关单位", ""),
    (", lead: 体卫艺科", ", support: 后勤服务中心", ""),
    (", lead: 体卫艺科", ", responsible: [后勤服务中心, 财务科]", ""),
    (", lead: 体卫艺科", ", responsible: [体卫艺科, 财务科]", "lead-rule: first-listed"),
  ])
  func `no conflict is seen where one unit leads, or nobody is named`(
    first: String, second: String, header: String
  ) {
    #expect(run(first, second, header: header).found == ["equal a#2: a#1"])
  }

  @Test(arguments: [
    (", lead: 体卫艺科", ", responsible: 后勤服务中心", ""),
    (", lead: 体卫艺科", ", responsible: [后勤服务中心, 财务科]", "lead-rule: first-listed"),
    (", lead: 体卫艺科", "（牵头单位：后勤服务中心）", ""),
    ("（责任单位：体卫艺科）", "（责任单位：后勤服务中心）", ""),
  ])
  func `a unit leads by the field, by the rule or by the text`(
    first: String, second: String, header: String
  ) {
    #expect(run(first, second, header: header).found == ["two-leads a#2: a#1"])
  }
}
