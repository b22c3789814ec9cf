import TestSupport
import Testing

@testable import Checks

@Suite struct UnquantifiedTargetTests {
  private func findings(_ task: String, stage: String = "review", options: [String: String] = [:])
    -> [String]
  {
    // A second task that can be checked keeps findings from being folded into one about the plan.
    MarkedPlan(
      "plan: {title: 清溪县2026年要点, stage: \(stage)}\ntasks:\n  - {title: 新建幼儿园2所}\n  - \(task)\n"
    ).findings(of: UnquantifiedTarget.self, options: options)
  }

  @Test(arguments: [
    // A value, or a figure with a unit or a bound.
    ("{title: 甲, targets: [新增学位360个]}", [String]()),
    ("{title: 甲, targets: [普惠率达到90%以上]}", []),
    ("{title: 甲, targets: [普惠率不低于九成]}", []),
    ("{title: 甲, targets: [{metric: 普惠率, value: 90%}]}", []),
    ("{title: 甲, targets: [{metric: 普惠率, value: 90, unit: \"%\"}]}", []),
    ("{title: 甲, targets: 新建幼儿園３所}", []),
    ("{title: 甲, targets: [全面清零]}", []),
    // A result that can be verified.
    ("{title: 甲, targets: [通过省级评估验收]}", []),
    ("{title: 甲, targets: [印发《清溪县招生办法》]}", []),
    ("{title: 甲, targets: [{metric: 省级示范县创建, value: 通过省级验收}]}", []),
    ("{title: 甲, targets: [取得项目批复, 完成招标]}", []),
    ("{title: 甲, targets: [contract signed]}", []),
    ("{title: 甲, targets: [全年无失泄密事件, 较大以上安全事故零发生, 不發生規模性返貧, 无死亡事故]}", []),
    ("{title: 甲, targets: [No serious accidents]}", []), ("{title: 甲, targets: [零投诉]}", []),
    ("{title: 甲, targets: [编制法治武川建设“一规划两方案”, 形成「三張清單」]}", []),
    ("{title: 甲, targets: [建成统一高效的智慧教育平台]}", []),
    ("{title: 甲, targets: [防范化解安全事故]}", ["target @ “防范化解安全事故”"]),
    ("{title: 甲, targets: [营造“人人参与”的氛围]}", ["target @ “营造“人人参与”的氛围”"]),
    ("{title: 甲, targets: [形成“比学赶超”的氛围]}", ["target @ “形成“比学赶超”的氛围”"]),
    ("{title: 甲, targets: [推进平台建设]}", ["target @ “推进平台建设”"]),
    // A document by its name is a result.
    ("{title: 甲, targets: [网格管理实施办法出台, 共建合作协议；业务网上系统, 新一届团队名单, 安全检查表（月度）]}", []),
    ("{title: 甲, targets: [網格管理實施辦法, 合作備忘錄簽署, 選舉產生職工代表]}", []),
    ("{title: 甲, targets: [落实实施方案]}", ["target @ “落实实施方案”"]),
    ("{title: 甲, targets: [提高合作協議質量]}", ["target @ “提高合作協議質量”"]),
    ("{title: 甲, targets: [健全管理制度]}", ["target @ “健全管理制度”"]),
    // The figure may stand in the title or in a milestone.
    ("{title: 升学率达到95%以上, targets: [提升办学水平]}", []),
    ("{title: 甲, targets: [服务更加贴心], milestones: [{by: 12月, content: 滿意度達到90%以上}]}", []),
    (
      "{title: 甲, targets: [服务更加贴心], milestones: [{by: 12月, content: 开展走访}]}",
      ["target @ “服务更加贴心”"]
    ),
    // How often people meet is no result, unless the target is about it.
    (
      "{title: 甲, targets: [服务更加贴心], milestones: [{by: 12月, content: 召开部署会1次}]}",
      ["target @ “服务更加贴心”"]
    ),
    (
      "{title: 甲, targets: [服務更加貼心], milestones: [{by: 12月, content: 組織專題培訓3期}]}",
      ["target @ “服務更加貼心”"]
    ),
    (
      "{title: 甲, targets: [群众满意], milestones: [{by: 12月, content: 举办文艺演出20场}]}",
      ["target @ “群众满意”"]
    ),
    ("{title: 甲, targets: [丰富文艺演出], milestones: [{by: 12月, content: 举办文艺演出20场}]}", []),
    // What comes of it is one, whatever is done for it.
    ("{title: 甲, targets: [服务更加贴心], milestones: [{by: 12月, content: 组织实施村道改造30公里}]}", []),
    ("{title: 甲, targets: [服務更加貼心], milestones: [{by: 12月, content: 開展農村戶廁改造2000戶}]}", []),
    ("{title: 甲, targets: [服务更加贴心], milestones: [{by: 12月, content: 检查发现的120处隐患全部整改}]}", []),
    ("{title: 甲, targets: [服务更加贴心], milestones: [{by: 12月, content: 职业技能培训后取得证书3000人}]}", []),
    (
      "{title: A, targets: [a better experience], milestones: [{by: June 2026, content: run 12 new bus routes}]}",
      []
    ),
    ("{title: 召开部署会1次, targets: [服务更加贴心]}", ["target @ “服务更加贴心”"]),
    ("{title: 甲, targets: [加强教师培训], milestones: [{by: 12月, content: 培训教师200人次}]}", []),
    ("{title: 甲, targets: [服务更加贴心], milestones: [{by: 12月, content: 改造服務站3個}]}", []),
    (
      "{title: A, targets: [a better experience], milestones: [{by: June 2026, content: hold 3 meetings}]}",
      ["target @ “a better experience”"]
    ),
    // Doing is no result, and what is to be finished must be something.
    ("{title: 甲, targets: [加强队伍建设]}", ["target @ “加强队伍建设”"]),
    (
      "{title: 甲, targets: [improve the visitor experience]}",
      ["target @ “improve the visitor experience”"]
    ),
    // A time limit is no result.
    ("{title: 甲, targets: [2026年底前完成]}", ["target @ “2026年底前完成”"]),
    ("{title: 甲, targets: [按期完成]}", ["target @ “按期完成”"]),
    ("{title: 甲, targets: [completed by June 2026]}", ["target @ “completed by June 2026”"]),
    ("{title: 甲, targets: [6月底前完成水库鉴定]}", []),
    // A year is no figure.
    ("{title: 甲, targets: [2026年提升办学水平]}", ["target @ “2026年提升办学水平”"]),
    ("{title: 甲, targets: [提升办学水平, 新建2所]}", ["target @ “提升办学水平”"]),
    ("{title: 甲, targets: [{metric: 普惠率}]}", ["target @ “普惠率”"]),
    // A placeholder is no value, but unfilled-placeholder tells.
    ("{title: 甲, targets: [{metric: 普惠率, value: xx%}]}", []),
    ("{title: 甲, targets: [{metric: 普惠率, value: 待定}]}", []),
    ("{title: 甲, targets: [{metric: 普惠率, value: xx%}, 提升办学水平]}", ["target @ “提升办学水平”"]),
    ("{title: 甲, content: 扩大普惠性学前教育覆盖面，覆盖率达到x%。}", []),
    // Nothing behind the key is no target: the text is judged.
    ("{title: 甲, content: 新建3所幼儿园。, targets: }", []),
  ])
  func listedTargetsMustBeCheckable(_ task: String, _ expected: [String]) {
    #expect(findings(task) == expected)
  }

  @Test(arguments: [
    ("{title: 甲, content: 新建幼儿园3所，提升保教质量。}", [String]()),
    ("{title: 甲, content: 通过省级示范县验收，提升办学水平。}", []),
    ("{title: 甲, content: 扩大普惠性学前教育覆盖面，提升保教质量。}", ["indicator @ “扩大普惠性学前教育覆盖面”"]),
    ("{title: 甲, content: 提升保教质量，扩大普惠性学前教育覆盖面。}", ["indicator @ “扩大普惠性学前教育覆盖面”"]),
    ("{title: 甲, content: 加快城东卫生院建设，招聘护理人员。}", ["undertaking @ “招聘护理人员”"]),
    // Of clauses that say nothing to check, the one that undertakes something is to be mended.
    ("{title: 甲, content: 严明招生纪律，加大经费投入力度。}", ["slogan @ “加大经费投入力度”"]),
    (
      "{title: 甲, content: 推进机构改革，医防协同医防融合，提升流行病学调查处置水平。}",
      ["slogan @ “提升流行病学调查处置水平”"]
    ),
    ("{title: 甲, content: 提升水平，培育一批特色学校。}", ["slogan @ “培育一批特色学校”"]),
    // What is to become of a certain sort is no building, and what is supervised no undertaking.
    ("{title: 甲, content: 落实“三会一课”，建设学习型党组织。}", ["slogan @ “建设学习型党组织”"]),
    ("{title: 甲, content: 落實法律顧問制度，建設法治政府。}", ["slogan @ “建設法治政府”"]),
    ("{title: 甲, content: 强化对招生招聘等关键环节监督，推进预算绩效管理。}", ["slogan @ “强化对招生招聘等关键环节监督”"]),
    // Who does it is no undertaking.
    ("{title: 甲, content: 优化窗口服务。（县教育局牵头，县招生办等单位按职责分工负责）}", ["slogan @ “优化窗口服务”"]),
    ("{title: 甲, content: 優化窗口服務。（縣教育局、縣招生辦按職責分工負責）}", ["slogan @ “優化窗口服務”"]),
    ("{title: 甲, content: 确保全域传输时延低于5ms。}", []),
    ("{title: 甲, content: 骨干網出口帶寬達到400Gbps，智算規模達到2EFlops。}", []),
    // What is forbidden is not to be done.
    ("{title: 甲, content: 禁止新建燃煤锅炉。}", ["slogan @ “禁止新建燃煤锅炉”"]),
    ("{title: 甲, content: 嚴禁新建燃煤鍋爐。}", ["slogan @ “嚴禁新建燃煤鍋爐”"]),
    // 建设, 改造 and 投资 in the name of somebody or something build nothing.
    ("{title: 甲, content: 赋予社会投资类工程建设单位自主权。}", ["slogan @ “赋予社会投资类工程建设单位自主权”"]),
    ("{title: 甲, content: 把握改造重點。}", ["slogan @ “把握改造重點”"]),
    ("{title: 甲, content: 完成投资 15 亿元。}", []), ("{title: 甲, content: 鞏固還林成果 2.6 萬畝。}", []),
    ("{title: 甲, content: 确保综合考核位居全市前三。}", []),
    // A policy that is perfected is no result, one that is issued is.
    ("{title: 甲, content: 完善随迁子女入学政策。}", ["slogan @ “完善随迁子女入学政策”"]),
    ("{title: 甲, content: 出台随迁子女入学政策。}", []),
    // One building lacks a time.
    ("{title: 甲, content: 新建县医院门诊楼。}", ["undertaking @ “新建县医院门诊楼”"]),
    ("{title: 甲, content: 6月底前新建县医院门诊楼。}", []),
    ("{title: 甲, content: 新建县医院门诊楼。, deadline: 2026-06-30}", []),
    ("{title: 甲, content: 坚持统筹推进，建成全民健康信息平台二期。}", []),
    ("{title: 甲, content: 不断提升保教质量。}", ["slogan @ “不断提升保教质量”"]),
    // A goal with subtasks is judged by its parts.
    ("{title: 甲, content: 不断提升保教质量。, tasks: [新建2所小学]}", []),
    // A title alone promises nothing.
    ("{title: 加强党的建设}", []),
  ])
  func aTaskWithoutTargetsIsJudgedByItsText(_ task: String, _ expected: [String]) {
    #expect(findings(task) == expected)
  }

  @Test func anIndicatorBesideACheckableTargetIsReportedWhenAskedFor() {
    let task = "{title: 甲, content: 新建幼儿园3所，扩大普惠性学前教育覆盖面。}"
    #expect(findings(task) == [])
    #expect(
      findings(task, options: ["vague-indicators": "true"]) == [
        "vague-indicator @ “扩大普惠性学前教育覆盖面”"
      ])
  }

  @Test(arguments: [
    ("{metric: 普惠率, value: 90%, baseline: 88%}", [String]()),
    ("{metric: 普惠率, value: 88%, baseline: 88%}", ["below-baseline @ “88%”"]),
    ("{metric: 普惠率, value: 85%, baseline: 88%}", ["below-baseline @ “85%”"]),
    ("{metric: 普惠率, value: 稳定在88%, baseline: 88%}", []),
    ("{metric: 辍学率, value: 0.5%, baseline: 0.8%}", []),
    ("{metric: 辍学率, value: 0.9%, baseline: 0.8%}", ["below-baseline @ “0.9%”"]),
    ("{metric: 投诉响应率, value: 95%, baseline: 90%}", []),
    ("{metric: 债务偿还率, value: 95%, baseline: 90%}", []),
    ("{metric: 单位能耗, value: 5%, baseline: 4%}", ["below-baseline @ “5%”"]),
    ("{metric: 平均用时, value: 不超过5天, baseline: 7天}", []),
    ("{metric: 高血压患者规范管理率, value: 75%, baseline: 70%}", []),
    // Which way is better is not known.
    ("{metric: 甲指数, value: 6, baseline: 11.2}", []),
    ("{metric: 甲指数, value: 6, baseline: 6}", ["below-baseline @ “6”"]),
    ("{metric: 学位, value: 3000个, baseline: 88%}", []),
    ("{metric: 学位, value: 1.1万个, baseline: 12000个}", ["below-baseline @ “1.1万个”"]),
  ])
  func aValueNoBetterThanItsBaselineIsReported(_ target: String, _ expected: [String]) {
    #expect(findings("{title: 甲, targets: [\(target)]}") == expected)
  }

  @Test func oneBuildingIsToldToLackATimeAndMoreOfThemAFigure() {
    func labels(_ content: String) -> [String?] {
      MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - {title: 甲, content: \(content)}\n")
        .diagnostics(of: UnquantifiedTarget.self).map { $0.label?.text(in: .chinese) }
    }
    #expect(labels("建设全民健康信息平台三期。") == ["未写明何时建成"])
    #expect(labels("建設“一部手機遊清溪”平臺。") == ["未写明何时建成"])
    #expect(labels("新建乡镇幼儿园。") == ["没有数量"])
  }

  @Test(arguments: [
    ("大班额", "降至"), ("大班額", "降至"), ("重大安全事故", "降至"), ("普惠率", "达到"), ("积案化解率", "达到"),
    ("超大班额消除率", "达到"), ("事故救援成功率", "达到"), ("投诉响应率", "达到"), ("投訴響應率", "达到"), ("辍学学生劝返率", "达到"),
    ("投诉举报受理率", "达到"), ("债务偿还率", "达到"), ("事故预警率", "达到"), ("空置房盘活率", "达到"), ("欠薪追回率", "达到"),
    ("失业率", "降至"), ("輟學率", "降至"), ("不良贷款率", "降至"), ("重复投诉率（%）", "降至"), ("事故死亡人数", "降至"),
    ("债务余额", "降至"),
  ])
  func theAdviceSaysWhichWayIsBetter(_ metric: String, _ verb: String) {
    let found = MarkedPlan(
      "plan: {title: 清溪县2026年要点}\ntasks:\n  - {title: 新建幼儿园2所}\n"
        + "  - {title: 甲, targets: [{metric: \(metric)}]}\n"
    ).diagnostics(of: UnquantifiedTarget.self)
    #expect(
      found.compactMap { $0.help?.text(in: .chinese) }
        == ["写成“指标＋数值＋时限”，如“\(metric)\(verb)…，…月底前完成”"])
  }

  @Test func severitiesFollowWhatIsLacking() {
    func severities(_ task: String, stage: String) -> [String] {
      MarkedPlan(
        "plan: {title: x2026年, stage: \(stage)}\ntasks:\n  - {title: 新建幼儿园2所}\n  - \(task)\n"
      )
      .diagnostics(of: UnquantifiedTarget.self).map(\.severity.name)
    }
    #expect(severities("{title: 甲, targets: [提升水平]}", stage: "review") == ["warning"])
    #expect(severities("{title: 甲, targets: [提升水平]}", stage: "draft") == ["info"])
    #expect(severities("{title: 甲, content: 扩大覆盖面。}", stage: "review") == ["warning"])
    #expect(severities("{title: 甲, content: 提升水平。}", stage: "review") == ["info"])
  }

  @Test func whatMostTasksLackIsSaidOnce() {
    let plan = MarkedPlan(
      "plan: x2026年\ntasks:\n"
        + (1...5).map { "  - {title: 第\($0)项工作, content: 扩大覆盖面。}\n" }.joined())
    let found = plan.diagnostics(of: UnquantifiedTarget.self)
    #expect(found.map { $0.message.text(in: .chinese) } == ["全文5项均未明确可考核目标"])
    #expect(found.first?.related.count == 5)
    // Its lines need not be listed.
    #expect(found.first?.isAboutAllTasks == true)
  }

  private func labels(_ content: String) -> [String?] {
    MarkedPlan(
      "plan: 清溪县2026年要点\ntasks:\n  - {title: 新建幼儿园2所}\n  - {title: 甲, content: \(content)}\n"
    ).diagnostics(of: UnquantifiedTarget.self).map { $0.label?.text(in: .chinese) }
  }

  @Test(arguments: [
    ("不断提高家庭医生签约率。", "家庭医生签约率"), ("提高縣域內就診率。", "縣域內就診率"), ("努力提升平台的使用率。", "使用率"),
    ("切实降低发案率。", "发案率"), ("提高群众满意度。", "群众满意度"), ("提高义务教育巩固率。", "巩固率"),
    ("在全县范围内下大力气狠抓薄弱环节整治复燃率。", "复燃率"),
  ])
  func anIndicatorIsToldWithItsNoun(_ content: String, _ name: String) {
    #expect(labels(content) == ["有指标“\(name)”，无目标值"])
  }

  @Test(arguments: [
    ("在完成上年任务的基础上，加强日常管理。", "加强日常管理"), ("虽然通过了测评，仍须加强管理。", "仍须加强管理"),
    ("从2026年第二季度起，加強日常管理。", "加強日常管理"), ("11月末完成。", "甲"),
  ])
  func whatIsToBeMendedIsTheMainClause(_ content: String, _ clause: String) {
    #expect(findings("{title: 甲, content: \(content)}") == ["slogan @ “\(clause)”"])
  }

  @Test func theTitleOfARowIsItsText() {
    #expect(findings("{title: 提升园区承载能力, deadline: 全年}") == ["slogan @ “提升园区承载能力”"])
    #expect(findings("{title: 提升園區承載能力, lead: 縣商務局}") == ["slogan @ “提升園區承載能力”"])
    // A heading that a later text may go on from says nothing yet.
    #expect(findings("{title: 提升园区承载能力}") == [])
    #expect(findings("{title: 学前教育, lead: 县教育局}") == [])
  }
}
