import Testing

@testable import Checks

/// Milestones and targets that ask for what another task asks for.
@Suite struct DuplicateEntriesTests {
  private func run(_ first: String, _ second: String) -> DuplicateRun {
    DuplicateRun(
      tasks: """
          - {title: 办好机关大事, lead: 办公室, \(first)}
          - {title: 服务干部职工, lead: 工会, \(second)}
        """)
  }

  private func milestone(_ content: String) -> String {
    "milestones: [{by: 6月, content: \"\(content)\"}]"
  }

  @Test(arguments: [
    ("召开第三届职工代表大会", "召开第三届职工代表大会"),
    ("召開第三屆職工代表大會", "組織召開第三屆職工代表大會"),
    ("建成职工书屋8个", "建设职工书屋8个"),
  ])
  func `a milestone that another task does is found at its place`(_ one: String, _ two: String) {
    let run = run("content: \(one)。", milestone(two))
    #expect(run.found == ["two-leads a#2: a#1"])
    #expect(run.places == [two])
  }

  @Test func `a milestone that is the content or the title of another task is found`() {
    let milestone = milestone("建成职工书屋8个")
    #expect(run(milestone, "content: 新建职工书屋8个。").found == ["two-leads a#2: a#1"])
    let titled = DuplicateRun(
      tasks: """
          - {title: 办好机关大事, \(milestone)}
          - 打造职工书屋8个
        """)
    #expect(titled.found == ["clause a#2: a#1"])
  }

  @Test(arguments: [
    "完成施工图设计和招标", "主体工程封顶", "完成裝修並投入使用", "制定专项实施方案，召开动员部署会", "完成年度任务的50%",
    "全面完成年度目标任务", "总结评估，形成报告", "满意度达到95%以上",
    "取得施工许可证", "召开座谈会征求企业意见", "无重大舆情事件发生", "新增就业岗位500个", "辦理教育訓練10場次",
    "Submit the planning application", "No serious accidents on site",
  ])
  func `a step or a measure of any work is no work of two tasks`(_ step: String) {
    #expect(run(milestone(step), milestone(step)).found.isEmpty)
    #expect(run("targets: [\(step)]", "targets: [\(step)]").found.isEmpty)
  }

  @Test func `what one task is to reach is no duplicate of what it does`() {
    let task = """
        - title: 建成职工书屋8个
          content: 选定场地，建成职工书屋8个。
          targets: [建成职工书屋8个]
          milestones: [{by: 6月, content: 建成职工书屋4个}, {by: 12月, content: 建成职工书屋8个}]
      """
    #expect(DuplicateRun(tasks: task).found.isEmpty)
  }

  @Test func `the rows of one task have their entries in common`() {
    let target = "targets: [建成职工书屋8个]"
    let run = DuplicateRun(
      tasks: """
          - {title: 关爱职工, lead: 工会, content: 选定场地, \(target)}
          - {title: 关爱职工, lead: 财务科, content: 安排经费, \(target)}
        """)
    #expect(run.found.isEmpty)
  }

  @Test func `other things done by a milestone are other work`() {
    #expect(run("content: 建成职工书屋8个。", milestone("建成职工食堂8个")).found.isEmpty)
    #expect(run("content: 组织新任职干部培训。", milestone("组织退役军人培训")).found.isEmpty)
  }
}
