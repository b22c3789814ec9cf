import Testing
import TextAnalysis

@testable import ValidatorCore

@Suite struct PlanDecoderTests {
  private func load(_ text: String) -> PlanLoader.LoadedFile {
    PlanLoader().load(path: "t.plan.yaml", contents: Array(text.utf8))
  }

  private func plan(_ text: String) throws -> Plan {
    try #require(load(text).plans.first)
  }

  /// `kind @ “text”` for each finding.
  private func findings(_ text: String) -> [String] {
    let file = load(text)
    return file.findings.map {
      "\($0.finding.kind) @ “\(file.source.string($0.finding.place.span))”"
    }
  }

  private static let english = """
    plan:
      title: 清溪县2026年教育工作要点
      kind: breakdown
      stage: draft
      issuer: [县教育局, 县财政局]
      number: 清教发〔2026〕1号
      issued: 2026-02-10
      period: {start: 2026-01-01, end: 2026-12-31}
      preamble: 总体要求
      lead-rule: first-listed
      secrecy: 无
      publicity: 主动公开
      to: 各学校
      attachments: [附件一]
    sections:
      - number: 一
        title: 学前教育
        preamble: 说明
        tasks:
          - id: t1
            number: 1
            title: 新建幼儿园
            content: 新建2所
            lead: 县教育局基教科
            responsible: 县住建局
            support: [县财政局、县自然资源局, "各县（市、区）教育局；各校"]
            leader: 张三
            owner: 李四
            targets:
              - 新建2所
              - {metric: 学位, value: 1.10, unit: 个, baseline: 007, by: 6月底前, nature: 约束性, definition: 口径, breakdown: {甲县: 1}}
            milestones:
              - {by: 2026-06-30, content: 开工, targets: 开工2所}
            source: 省教发〔2026〕3号#12
            implements: [省教发〔2026〕3号#12]
            carry: new
            budget: {amount: 100万元, source: 县财政}
            start: 3月
            deadline: 2026-12-31
            duration: 6w
            after: [t0]
            tasks:
              - 征地
        sections:
          - {title: 下级, tasks: [幼儿园招生]}
    tasks: [收尾]
    """

  private static let chinese = """
    计划:
      标题: 清溪县2026年教育工作要点
      文稿类型: 分解表
      稿次: 起草
      发文机关: [县教育局, 县财政局]
      文号: 清教发〔2026〕1号
      成文日期: 2026-02-10
      期限: {开始: 2026-01-01, 结束: 2026-12-31}
      前言: 总体要求
      牵头规则: first-listed
      密级: 无
      公开属性: 主动公开
      主送: 各学校
      附件: [附件一]
    章节:
      - 序号: 一
        标题: 学前教育
        说明: 说明
        任务:
          - 编号: t1
            序号: 1
            任务: 新建幼儿园
            工作内容: 新建2所
            主责单位: 县教育局基教科
            责任部门: 县住建局
            其他责任单位: [县财政局、县自然资源局, "各县（市、区）教育局；各校"]
            分管领导: 张三
            联系人: 李四
            预期目标:
              - 新建2所
              - {指标: 学位, 目标值: 1.10, 计量单位: 个, 基数: 007, 时限: 6月底前, 属性: 约束性, 口径: 口径, 指标分解: {甲县: 1}}
            阶段目标:
              - {时限: 2026-06-30, 内容: 开工, 目标: 开工2所}
            任务来源: 省教发〔2026〕3号#12
            对应上级任务: [省教发〔2026〕3号#12]
            接续: 新增
            资金: {金额: 100万元, 来源: 县财政}
            启动时间: 3月
            时限: 2026-12-31
            工期: 6w
            前置任务: [t0]
            子任务:
              - 征地
        部分:
          - {标题: 下级, 任务: [幼儿园招生]}
    任务: [收尾]
    """

  private static let traditional = chinese.unicodeScalars.reduce(into: "") { text, scalar in
    let pairs: [Unicode.Scalar: Unicode.Scalar] = [
      "计": "計", "划": "劃", "标": "標", "题": "題", "发": "發", "机": "機", "关": "關", "号": "號",
      "开": "開", "结": "結", "规": "規", "则": "則", "级": "級", "属": "屬", "节": "節", "说": "說", "务": "務",
      "编": "編", "内": "內", "责": "責", "单": "單", "门": "門", "领": "領", "导": "導", "联": "聯", "预": "預",
      "数": "數", "时": "時", "径": "徑", "阶": "階", "来": "來", "对": "對", "应": "應", "续": "續", "资": "資",
      "额": "額", "启": "啟", "动": "動", "间": "間",
    ]
    text.unicodeScalars.append(pairs[scalar] ?? scalar)
  }

  @Test(arguments: [english, chinese, traditional])
  func everyFieldIsReadInEveryLanguage(_ text: String) throws {
    #expect(findings(text) == [])
    let plan = try plan(text)
    #expect(plan.header.issuers.count == 2)
    #expect(plan.kind == .breakdown)
    #expect(plan.stage == .draft)
    #expect(plan.header.firstListedLeads)
    #expect(plan.header.issued?.deadline?.description == "2026-02-10")
    #expect(plan.period?.first.description == "2026-01-01")
    #expect(plan.period?.last.description == "2026-12-31")
    #expect(plan.header.preamble?.string != nil && plan.header.number != nil)
    #expect(plan.header.recipients.count == 1 && plan.header.attachments.count == 1)
    #expect(plan.header.secrecy.count == 1 && plan.header.publicity.count == 1)
    #expect(plan.sections.map(\.parent) == [nil, 0])
    #expect(plan.sections[0].number?.string == "一" && plan.sections[0].preamble != nil)
    #expect(plan.tasks.count == 4)
    #expect(plan.tasks.map(\.parent) == [nil, 0, nil, nil])
    #expect(plan.tasks.map(\.section) == [0, 0, 1, nil])
    let task = plan.tasks[0]
    #expect(task.id?.string == "t1" && task.number?.string == "1" && task.content != nil)
    #expect(task.lead?.units.count == 1 && task.responsible?.units.count == 1)
    #expect(task.support?.units.count == 4)
    #expect(task.leaders.count == 1 && task.owners.count == 1)
    #expect(task.targets.count == 2)
    #expect(task.targets[1].value?.string == "1.10" && task.targets[1].baseline?.string == "007")
    #expect(task.targets[1].by?.deadline?.description == "2026-06-30")
    #expect(task.targets[1].breakdown.map(\.value.string) == ["1"])
    #expect(task.milestones.map { $0.targets.count } == [1])
    #expect(task.source.count == 1 && task.implements.count == 1 && task.carry != nil)
    #expect(task.budget?.amount != nil && task.budget?.source != nil)
    #expect(task.start?.first?.description == "2026-03-01")
    #expect(task.deadline?.deadline?.description == "2026-12-31")
    #expect(task.duration?.duration != nil)
    #expect(task.after.map(\.string) == ["t0"])
  }

  @Test func unitsArePartedButNotInsideOfBrackets() throws {
    let plan = try plan(
      "plan: x\ntasks:\n  - title: 甲\n    lead: |\n      县教育局、县财政局,县卫健局\n      各县（市、区）教育局 / 各乡镇（街道）\n  - {title: 乙, lead: /}\n"
    )
    #expect(
      plan.tasks[0].lead?.units.map(\.string) == [
        "县教育局", "县财政局", "县卫健局", "各县（市、区）教育局", "各乡镇（街道）",
      ])
    #expect(plan.tasks[1].lead?.units.map(\.string) == ["/"])
  }

  @Test func scalarsStayTheTextTheyAre() throws {
    let plan = try plan("plan: x\ntasks:\n  - {id: 007, title: no, number: 1.10}\n  - {title: ~}\n")
    #expect(plan.tasks[0].id?.string == "007" && plan.tasks[0].title?.string == "no")
    #expect(plan.tasks[0].number?.string == "1.10")
    #expect(plan.tasks[1].title == nil)
  }

  @Test(arguments: [
    ("计划期: 2026年—2028年", "2026-01-01", "2028-12-31"),
    ("period: 2026-2028", "2026-01-01", "2028-12-31"),
    ("period: 2026", "2026-01-01", "2026-12-31"),
    ("period: 2026-03..2027-02", "2026-03-01", "2027-02-28"),
    ("title: 清溪县2027年要点", "2027-01-01", "2027-12-31"),
  ])
  func thePeriodIsReadOrTakenFromTheTitle(_ header: String, _ first: String, _ last: String) throws
  {
    let plan = try plan("\(header)\ntasks: [甲]\n")
    #expect(plan.period?.first.description == first && plan.period?.last.description == last)
  }

  @Test func theKindFollowsTheUnitFields() throws {
    let half = "tasks: [{title: 甲, lead: 乙}, {title: 丙}]\n"
    #expect(try plan("plan: x\n" + half).kind == .breakdown)
    #expect(try plan("plan: x\ntasks: [{title: 甲, lead: 乙}, 丙, 丁]\n").kind == .outline)
    #expect(try plan("plan: {title: x, kind: 督查清单}\n" + half).kind == .ledger)
  }

  @Test(arguments: [
    ("plan: x\ntasks:\n  - {title: 甲, deadlin: 6月}\n", "unknown-key @ “deadlin”"),
    ("plan: x\nplans: y\ntasks: [甲]\n", "unknown-key @ “plans”"),
    ("plan: x\ntasks:\n  - {title: 甲, 标题: 乙}\n", "duplicate-key @ “标题”"),
    ("plan: {title: x}\ntitle: y\ntasks: [甲]\n", "duplicate-key @ “title”"),
    ("plan: x\ntasks:\n  - {title: [甲]}\n", "wrong-type @ “[甲]”"),
    ("plan: x\ntasks: 甲\n", "wrong-type @ “甲”"),
    ("plan: x\ntasks:\n  - {lead: 甲}\n", "missing-title @ “{lead: 甲}”"),
    ("plan: x\nsections:\n  - tasks: [甲]\n", "missing-title @ “tasks: [甲]”"),
    ("period: 2026\ntasks: [甲]\n", "missing-title @ “period: 2026”"),
    ("plan: x\ntasks: [{id: 1, title: 甲}, {id: 1, title: 乙}]\n", "duplicate-id @ “1”"),
    ("plan: {title: x, stage: drft}\ntasks: [甲]\n", "unknown-value @ “drft”"),
    ("plan: x2026年\ntasks:\n  - {title: 甲, deadline: 等通知}\n", "unreadable-time @ “等通知”"),
    ("plan: x2026年\ntasks:\n  - {title: 甲, duration: 很久}\n", "unreadable-time @ “很久”"),
    ("plan: x\n", "empty-plan @ “x”"),
  ])
  func whatIsWrongIsToldAtItsPlace(_ text: String, _ expected: String) {
    #expect(findings(text) == [expected])
  }

  @Test func keysForPluginsAreKept() throws {
    let plan = try plan("plan: {title: x, x-a: 1}\nx-b: 2\ntasks: [{title: 甲, x-c: {y: z}}]\n")
    #expect(plan.header.extensions.map(\.key.string).sorted() == ["x-a", "x-b"])
    #expect(plan.tasks[0].extensions.map(\.key.string) == ["x-c"])
  }

  @Test func bothPlacesOfADuplicateKeyAreShown() {
    let file = load("plan: x\ntasks:\n  - {title: 甲, 标题: 乙}\n")
    let finding = file.findings[0].finding
    #expect(finding.related.map { file.source.string($0.place.span) } == ["title"])
  }

  @Test func mergeKeysAndAliasesAreFollowedAndShownAtTheAlias() throws {
    let text = """
      plan: x2026年
      x-shared: &shared {lead: 县教育局, deadline: 12月底前}
      tasks:
        - {<<: *shared, title: 甲}
        - {<<: *shared, title: 乙, lead: 县财政局}
        - {title: 丙, lead: &unit 县卫健局}
        - {title: 丁, lead: *unit}
      """
    let file = load(text)
    #expect(file.findings.isEmpty)
    let tasks = file.plans[0].tasks
    #expect(tasks.map { $0.lead?.units.first?.string } == ["县教育局", "县财政局", "县卫健局", "县卫健局"])
    #expect(tasks[0].deadline?.deadline?.description == "2026-12-31")
    #expect(file.source.string(try #require(tasks[0].lead?.units.first).place.span) == "*shared")
    #expect(file.source.string(try #require(tasks[3].lead?.units.first).place.span) == "*unit")
    #expect(tasks[3].lead?.units.first?.place.isAliased == true)
  }

  @Test(arguments: [
    ("after: a", ["a"]),
    ("after: [a, b]", ["a", "b"]),
    ("after: {task: a, lag: 2w}", ["a 14"]),
    ("after: [{task: a, lag: 2w}, b, {task: c}]", ["a 14", "b", "c"]),
    ("前置任务: [{任务: a, 间隔: 3天}]", ["a 3"]),
    ("前置任務: [{任務編號: a, 間隔時間: 三天}]", ["a 3"]),
    ("after: ~", []),
  ])
  func predecessorsMayHaveALag(_ after: String, _ expected: [String]) throws {
    let task = try #require(
      try plan("plan: x2026年\ntasks:\n  - {title: 甲, \(after)}\n").tasks.first)
    let found = task.predecessors.map { predecessor in
      predecessor.task.string
        + (predecessor.lag?.duration.map { " \($0.leastDays)" } ?? "")
    }
    #expect(found == expected)
    #expect(task.after.map(\.string) == task.predecessors.map(\.task.string))
  }

  @Test(arguments: [
    ("after: [{task: a, lag: 很久}]", "unreadable-time @ “很久”"),
    ("after: [{task: a, delay: 2w}]", "unknown-key @ “delay”"),
    ("after: [[a]]", "wrong-type @ “[a]”"),
  ])
  func aPredecessorThatCannotBeReadIsReported(_ after: String, _ expected: String) {
    #expect(findings("plan: x2026年\ntasks:\n  - {title: 甲, \(after)}\n") == [expected])
  }
}
