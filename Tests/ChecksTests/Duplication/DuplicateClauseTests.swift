import Testing
import ValidatorCore

@testable import Checks

@Suite struct DuplicateClauseTests {
  private func run(_ tasks: [(title: String, content: String)], more: String = "") -> DuplicateRun {
    DuplicateRun(
      tasks: tasks.map { "  - {title: \($0.title), content: \($0.content)\(more)}" }
        .joined(separator: "\n"))
  }

  private let service = (title: "办好民生实事", content: "改造食堂12所，开展课后延时服务提质行动，开放运动场地。")

  @Test func `a clause of another task is found, and its range is the clause`() {
    let run = run([(title: "推进优质均衡", content: "优化学校布局，提升课后服务质量，建设图书室。"), service])
    #expect(run.found == ["overlap a#2: a#1"])
    #expect(run.places == ["开展课后延时服务提质行动"])
    #expect(run.messages == ["第1项“推进优质均衡”与第2项“办好民生实事”部分内容重复"])
    #expect(run.notes[0].hasPrefix("“课后服务”与“课后延时服务”意思相同"))
  }

  @Test func `a clause of a folded text has its place in the source`() {
    let run = DuplicateRun([
      """
      plan: 2026年工作要点
      tasks:
        - {title: 推进优质均衡, content: 提升课后服务质量。}
        - title: 办好民生实事
          content: >-
            改造食堂12所，开展课后
            延时服务提质行动，开放运动场地。
      """
    ])
    #expect(run.places.first?.hasPrefix("开展课后") == true)
    #expect(run.places.first?.hasSuffix("提质行动") == true)
  }

  @Test func `nearly the same words are a warning, with the figures that differ`() {
    let run = run([
      (title: "扩大停车供给", content: "在老城区新建停车泊位800个，规范路内停车。"),
      (title: "办好实事", content: "整修背街小巷，在老城区新建停车泊位1000个。"),
    ])
    #expect(run.found == ["clause a#2: a#1"])
    #expect(run.notes[0].contains("“800个”与“1000个”不同"))
    #expect(run.messages == ["第1项“扩大停车供给”与第2项“办好实事”写有同一事项，数量不一致（800个、1000个）"])
    #expect(run.advice == ["核对数量，统一后只在一处写明；确属不同工作的，写明各自的范围"])
  }

  @Test func `what many tasks speak of alone is no duplicate, but equal work is`() {
    func found(_ clause: String) -> [String] {
      let fillers = ["评选冷链物流标兵", "走访冷链物流企业", "统计冷链物流货量"].map { ("做好\($0)", "\($0)，上报结果。") }
      let tasks = [("改善民生", "整修背街小巷，建设冷链物流基地。"), ("便利群众", "开放公园，\(clause)。")]
      return run((tasks + fillers).map { (title: $0.0, content: $0.1) }).found.filter {
        $0.hasPrefix("overlap a#2") || $0.hasPrefix("clause a#2")
      }
    }
    #expect(found("支持冷链物流企业申报资质").isEmpty)
    #expect(found("新建冷链物流基地") == ["clause a#2: a#1"])
  }

  @Test func `two tasks of one title that names a work are told, those of a general one are not`() {
    func found(_ title: String) -> [String] {
      run([
        (title: title, content: "走访困难群众，发放慰问物资。"), (title: title, content: "编制课程，采购设备。"),
      ]).found
    }
    #expect(found("新建城北养老服务中心大楼") == ["clause a#2: a#1"])
    #expect(found("加强队伍建设").isEmpty)
    // Rows of a table divide one task among units.
    let rows = """
      plan: {title: 清溪县2026年任务分解表, kind: breakdown}
      tasks:
        - {title: 新建城北养老服务中心大楼, content: 完成土地报批。, lead: 自然资源局}
        - {title: 新建城北养老服务中心大楼, content: 办理施工许可。, lead: 住建局}
      """
    #expect(DuplicateRun([rows]).found.isEmpty)
  }

  @Test func `of two clauses that a third repeats the one in the same words is told`() {
    let run = run([
      (title: "完善设施", content: "落实放学后看护，完善课后服务收费、考勤管理。"),
      (title: "办好实事", content: "整修背街小巷，做好课后服务。"),
    ])
    #expect(run.places == ["做好课后服务"])
    #expect(run.notes.count == 1)
    #expect(run.notes[0].hasPrefix("都写到“课后服务”"))
  }

  @Test func `another measure word alone is no difference`() {
    let run = run([
      (title: "完善设施", content: "在老城区新建24小时城市书房4个，印发方案1份。"),
      (title: "推进阅读", content: "举办活动20场，在老城区新建24小时城市书房4座。"),
    ])
    #expect(run.found.count == 1)
    #expect(!run.notes[0].contains("不同"))
    #expect(!run.messages[0].contains("数量"))
  }

  @Test func `a word inside another one is not quoted beside it`() {
    let run = run([
      (title: "深化改革", content: "建设市域产教联合体12个、行业产教融合共同体15个。"),
      (title: "推动融合", content: "围绕重点产业链打造一批产教联合体和产教融合共同体，认定企业50家。"),
    ])
    #expect(run.found.count == 1)
    #expect(!run.notes[0].contains("“产教”"))
  }

  @Test func `a clause under two leads is kept with one, unless one unit supports the other`() {
    func run(_ support: String) -> DuplicateRun {
      DuplicateRun(
        tasks: """
            - {title: 完善生育支持, content: 新增普惠托位1600个。, lead: 人口科}
            - {title: 办好民生实事, content: "新增普惠托位1600个，检修电梯30部。", lead: 办公室, support: \(support)}
          """)
    }
    #expect(run("规划科").found == ["two-leads a#2: a#1"])
    #expect(run("规划科").advice == ["只在主责单位的任务中写明，另一处删去或改为配合"])
    #expect(run("人口科").found == ["clause a#2: a#1"])
  }

  @Test func `between two plans the lower one names the task that it carries out`() {
    let clause = "为65岁以上独居老人安装智能烟感报警器2000个"
    let run = DuplicateRun([
      "plan: 民政厅2026年工作要点\ntasks:\n  - {title: 关爱老人, content: \"\(clause)，开设老年食堂。\"}",
      "plan: 民政局2026年工作要点\ntasks:\n  - {title: 消除火灾, content: \"检查市场，\(clause)。\"}",
    ])
    #expect(run.advice == ["属下级落实上级部署的，填写“对应上级任务”；否则只在一份计划中写明"])
  }

  @Test(arguments: [
    ([], ["inconsistent-target"]), (["duplicate-task"], ["duplicate-task"]),
    (["inconsistent-target"], ["inconsistent-target"]),
  ])
  func `a sentence that stands twice with two values is told once`(
    only: [String], expected: [String]
  ) {
    let catalog = CheckCatalog([
      Plugin(name: "test", checks: [DuplicateTask.self, InconsistentTarget.self])
    ])
    let plan = """
      plan: 2026年工作要点
      tasks:
        - {title: 扩大停车供给, content: 在老城区新建停车泊位800个，规范路内停车。}
        - {title: 办好实事, content: 整修背街小巷，在老城区新建停车泊位1000个。}
      """
    var settings = LintSettings()
    if !only.isEmpty { settings.only = Set(only) }
    let result = Linter(catalog: catalog, settings: settings)
      .run([LintInput(path: "a.plan.yaml", content: .bytes(Array(plan.utf8)))])
    #expect(result.diagnostics.map(\.check) == expected)
  }

  @Test func `titles that are alike in part leave their clauses to be compared`() {
    let run = run([
      (title: "扩大普惠学前教育资源", content: "新建幼儿园3所，取缔无证办园。"),
      (title: "学前教育质量提升", content: "治理无证幼儿园，举办技能大赛。"),
    ])
    #expect(run.found == ["overlap a#2: a#1"])
  }

  @Test func `the same clause under two leads is told as that`() {
    let clause = "在老城区新建停车泊位800个"
    let run = DuplicateRun(
      tasks: """
          - {title: 扩大停车供给, lead: 交通科, content: "\(clause)，规范路内停车。"}
          - {title: 办好实事, lead: 城管科, content: "整修背街小巷，\(clause)。"}
        """)
    #expect(run.found == ["two-leads a#2: a#1"])
    #expect(run.messages == ["第1项“扩大停车供给”与第2项“办好实事”部分内容重复：同一事项由两个单位牵头，请明确主责单位"])
  }

  @Test func `the same clause by two days tells both`() {
    let clause = "在老城区新建停车泊位800个"
    let run = DuplicateRun(
      tasks: """
          - {title: 扩大停车供给, deadline: 2026年6月底前, content: "\(clause)，规范路内停车。"}
          - {title: 办好实事, deadline: 2026年9月底前, content: "整修背街小巷，\(clause)。"}
        """)
    #expect(run.found == ["clause a#2: a#1"])
    #expect(run.notes == ["完成时限分别为“2026年6月底前”和“2026年9月底前”"])
  }

  @Test func `what a title says is left to its content`() {
    let run = run([
      (title: "完善公园体系", content: "打造口袋公园6个，整修园路。"),
      (title: "建设口袋公园", content: "排查围墙隐患，新建街头游园5个。"),
    ])
    #expect(run.found == ["overlap a#2: a#1"])
    #expect(run.places == ["新建街头游园5个"])
  }

  @Test func `five equal clauses are one diagnostic with four related places`() {
    let others = ["修缮祠堂", "清淤河塘", "种植行道树", "粉刷外墙", "安装路灯"]
    let run = run(
      others.map { (title: "\($0)工作", content: "\($0)3处，在老城区新建停车泊位800个。") })
    #expect(run.found == ["clause a#5: a#1 a#2 a#3 a#4"])
  }

  @Test func `a sentence that stands twice in one task is found`() {
    let run = run([
      (title: "办好实事", content: "整修背街小巷，在老城区新建停车泊位800个，安装路灯，在老城区新建停车泊位800个。")
    ])
    #expect(run.found == ["clause a#1: a#1"])
    #expect(run.messages == ["第1项“办好实事”前后内容重复"])
  }

  @Test func `a clause that equals another task's title is found, one that equals its own is not`()
  {
    let run = run([
      (title: "实施加装电梯工程", content: "实施加装电梯工程，完成加装60部。"),
      (title: "办好实事", content: "整修背街小巷，实施加装电梯工程。"),
    ])
    #expect(run.found == ["clause a#2: a#1"])
  }

  @Test(arguments: [
    // Slogans and phrases of every plan.
    ("坚持党建引领，加强组织领导，落实主体责任。", "切实加强组织领导，层层落实主体责任。"),
    ("打造“一校一品”党建品牌。", "形成“一校一品”美育特色。"),
    // The field only.
    ("加强乡村教师队伍建设。", "改善乡村教师住房条件。"),
    // Parallel work.
    ("编制水环境保护规划。", "编制大气环境保护规划。"),
  ])
  func `what is no duplicate is left alone`(first: String, second: String) {
    #expect(run([(title: "甲事", content: first), (title: "乙事", content: second)]).found.isEmpty)
  }

  @Test func `rows of a table for two places may hold the same clauses`() {
    let content = "新建教学楼和活动场地，新增停车泊位80个，安装电梯2部"
    let run = run([
      (title: "新建城东幼儿园", content: "\(content)，7月开工。"),
      (title: "新建城西幼儿园", content: "\(content)，9月开工，配套建设人行天桥。"),
    ])
    #expect(run.found.isEmpty)
  }

  @Test func `a task and the subtask that carries it out are no pair`() {
    let run = DuplicateRun(
      tasks: """
          - title: 办好实事
            content: 整修背街小巷，在老城区新建停车泊位800个。
            tasks:
              - {title: 开工, content: 在老城区新建停车泊位800个，完成招标。}
        """)
    #expect(run.found.isEmpty)
  }

  @Test func `the target of a task is no duplicate of its measure`() {
    let run = run([
      (title: "治理水环境", content: "推进黑臭水体治理，完成12条黑臭水体治理任务并通过验收。")
    ])
    #expect(run.found.isEmpty)
  }

  @Test func `tasks that are told as a whole are not told by their clauses`() {
    let run = run([
      (title: "防治近视", content: "每学期检查视力，建立视力档案，更换不合格的教室灯具，开展户外活动。"),
      (title: "防治近视", content: "每学期检查视力，建立视力档案，更换不合格的教室灯具，开展户外活动。"),
    ])
    #expect(run.found == ["equal a#2: a#1"])
  }

  @Test func `a matter of the whole plan is no duplicate wherever it stands`() {
    let contents = ["完善垃圾分类机制", "建设垃圾分类小区", "推进垃圾分类示范", "扩大垃圾分类范围", "强化垃圾分类考评", "落实垃圾分类政策"]
    let run = run(
      contents.enumerated().map { (title: "第\($0.offset)件事", content: "\($0.element)。") })
    #expect(run.found.isEmpty)
  }

  @Test func `a higher threshold finds less`() {
    let tasks = """
        - {title: 甲事, content: 推广秸秆肥料化利用技术，扩大轮作。}
        - {title: 乙事, content: 推广秸秆肥料化饲料化基料化利用模式，修建机耕道。}
      """
    let found = [0.3, 1].map { threshold in
      DuplicateRun(tasks: tasks, options: ["clause-threshold": "\(threshold)"]).found.count
    }
    #expect(found[0] >= found[1])
  }

  @Test func `what stands in several plans is told once for each clause`() {
    let clause = "为65岁以上独居老人安装智能烟感报警器2000个"
    let run = DuplicateRun([
      "plan: 民政局2026年工作要点\ntasks:\n  - {title: 关爱老人, content: \"\(clause)，开设老年食堂。\"}",
      "plan: 消防队2026年工作要点\ntasks:\n  - {title: 消除火灾, content: \"检查市场，\(clause)。\"}",
    ])
    #expect(run.found == ["shared-clause b#1: a#1"])
    #expect(run.places == [clause])
    #expect(run.messages == ["本计划第1项“消除火灾”与《民政局2026年工作要点》第1项“关爱老人”部分内容重复"])
  }

  @Test func `what any plan may hold is not told between plans`() {
    let run = DuplicateRun([
      "plan: 民政局2026年工作要点\ntasks:\n  - {title: 关爱老人, content: 提升课后服务质量，开设老年食堂。}",
      "plan: 消防队2026年工作要点\ntasks:\n  - {title: 消除火灾, content: 检查市场，提升课后服务质量。}",
    ])
    #expect(run.found.isEmpty)
  }
}
