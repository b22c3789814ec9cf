import TestSupport
import Testing
import ValidatorCore

@testable import Checks

@Suite struct MissingResponsibleUnitTests {
  @Test(
    "Reports a task without a unit at its title",
    arguments: [
      "  - ⟦建学校⟧", "  - title: ⟦建学校⟧", "  - {title: ⟦建学校⟧, support: 县财政局}",
      "  - {title: ⟦建学校⟧, leader: 王局长, owner: 李四}", "  - content: ⟦建一所学校。⟧",
      "  - {title: ⟦建学校⟧, content: 与县财政局合作，督促县住建局。}",
      "  - {title: ⟦建学校⟧, content: 由分管副县长牵头，主要负责人为第一责任人。}",
      "  - {title: ⟦建学校⟧, content: '（配合单位：县财政局）'}",
      "  - {title: ⟦建学校⟧, responsible: 县财政局（配合）}", "  - {title: ⟦建學校⟧, support: 縣財政局}",
    ])
  func reportsMissing(task: String) {
    expect(in: task, kind: "missing")
  }

  @Test(
    "Reports an empty field where its value should be",
    arguments: [
      "  - title: 建学校\n    ⟦lead⟧:", "  - title: 建学校\n    lead: ⟦~⟧",
      "  - title: 建学校\n    lead: ⟦[]⟧",
      "  - title: 建学校\n    lead: ⟦\"\"⟧", "  - title: 建学校\n    ⟦责任单位⟧:\n    support: 县财政局",
      "  - title: 建学校\n    ⟦lead⟧:\n    responsible:",
    ])
  func reportsEmptyFields(task: String) {
    expect(in: task, kind: "missing")
  }

  @Test(
    "Reports a stand-in where nobody else is named",
    arguments: [
      "{title: 建学校, lead: ⟦相关单位⟧}", "{title: 建学校, responsible: ⟦县各有关单位⟧}",
      "{title: 建学校, lead: ⟦待定⟧}", "{title: 建学校, lead: ⟦分管副局长⟧}",
      "{title: 建学校, lead: ⟦主要负责人⟧}",
      "{title: 建学校, lead: ⟦/⟧}", "{title: 建学校, lead: ⟦N/A⟧}", "{title: 建学校, lead: ⟦n/a⟧}",
      "{title: 建学校, lead: ⟦相关单位⟧、待定}", "{title: 建学校, lead: [⟦待定⟧, 相关单位]}",
      "{title: 建学校, lead: ⟦relevant departments⟧}", "{title: 建學校, 牽頭單位: ⟦有關單位⟧}",
      "{title: 建学校, lead: ⟦待定⟧, support: 县财政局}", "{title: 建学校, lead: , responsible: ⟦有关部门⟧}",
      "{title: 建学校, content: 由⟦相关部门⟧负责。}", "{title: 建学校, content: （责任单位：⟦待定⟧）}",
      "{title: 建学校, content: 由⟦相关部门⟧负责，县财政局配合。}", "{title: 建学校, lead: \"⟦相关\\u5355位⟧\"}",
    ])
  func reportsStandIns(task: String) {
    expect(in: "  - \(task)", kind: "stand-in")
  }

  @Test(
    "Reports several units of which none leads",
    arguments: [
      "{title: 建学校, responsible: ⟦县教育局、县财政局⟧}", "{title: 建学校, responsible: [⟦县教育局, 县财政局⟧]}",
      "{title: 建学校, responsible: ⟦县教育局、各乡镇、县财政局⟧}",
      "{title: 建学校, lead: 待定, responsible: ⟦县教育局、县财政局⟧}",
      "{title: 建学校, content: （⟦县教育局、县财政局⟧共同负责）}",
      "{title: 建学校, content: 建一所学校。（责任单位：⟦基教科、人事科⟧）}",
    ])
  func reportsMissingLead(task: String) {
    expect(in: "  - \(task)", kind: "no-lead")
  }

  @Test("Marks the first of several units that stand on lines of their own")
  func marksFirstUnit() {
    expect(
      in: "  - title: 建学校\n    responsible:\n      - ⟦县教育局⟧\n      - 县财政局", kind: "no-lead")
  }

  @Test(
    "Says nothing where somebody is named who answers",
    arguments: [
      "{title: 建学校, lead: 县教育局}", "{title: 建学校, responsible: 县教育局}",
      "{title: 建学校, lead: 县教育局、县财政局}",
      "{title: 建学校, content: 完成改造。（县卫生健康局，含县医院、县中医院）}",
      "{title: 建学校, responsible: [縣衛生健康局, 含縣醫院]}",
      "{title: 建学校, responsible: 县教育局、县各有关单位}", "{title: 建学校, responsible: 各县（市、区）教育局}",
      "{title: 建学校, responsible: 各乡镇（街道）、各校（园）}", "{title: 建学校, responsible: 局机关各科室}",
      "{title: 建学校, responsible: 县教育局、各乡镇}", "{title: 建学校, lead: all schools}",
      "{title: 建学校, responsible: 县教育局（牵头）、县财政局}", "{title: 建学校, responsible: 牵头：县教育局；配合：县财政局}",
      "{title: 建学校, responsible: 县教育局牵头，县财政局配合}", "{title: 建学校, lead: 待定, responsible: 县教育局}",
      "{title: 建学校, responsible: 县教育局、县财政局, content: 由县教育局牵头。}", "{title: 建学校（责任单位：基教科）}",
      "{title: 建学校, content: 由县教育局牵头，县财政局配合。}", "{title: 建学校, content: 县教育局会同县财政局建学校。}",
      "{title: 建学校, content: （县教育局牵头，县财政局、县人社局按职责分工负责）}", "{title: 建学校, content: 责任单位：各校（园）。}",
      "{title: 建学校, content: 由相关部门负责。（责任单位：县教育局）}", "{title: 建学校, content: 基教科负责方案，人事科负责师资。}",
      "{title: 建学校, content: （县教育局、县财政局按职责分工负责）}", "{title: 建學校, content: （縣教育局、團縣委等按職責分工負責）}",
      "{title: 建学校, content: 建一所学校。县教育局、县财政局等部门分别负责。}",
      "{title: 建学校, content: （人民银行县支行牵头，县委金融办，县财政局按职责分工负责）}",
      "{title: Build, content: '(lead: Planning Department)'}",
      "{title: 建学校, lead: 县教育局, lead: 待定}",
      "{title: 建學校, 責任單位: 縣教育局}", "{title: 建学校, leed: 县教育局}", "{title: 建学校, lead: {name: 县教育局}}",
    ])
  func acceptsNamedUnits(task: String) {
    expect(in: "  - \(task)", kind: nil)
  }

  @Test("Takes the first of several units for the lead where the plan says so")
  func firstListedLeads() {
    let tasks =
      "  - {title: 建学校, responsible: 县教育局、县财政局}\n  - {title: 修学校, content: （甲科、乙科共同负责）}"
    #expect(
      found("plan: {title: 清溪县2026年教育工作要点, lead-rule: first-listed}\ntasks:\n\(tasks)").isEmpty)
    #expect(found("plan: {title: 清溪县2026年教育工作要点}\ntasks:\n\(tasks)").count == 1)
  }

  // MARK: Subtasks

  @Test(
    "Lets subtasks take the units of the task above, and tasks those of all their subtasks",
    arguments: [
      ("lead: 县教育局", ["", ""]), ("lead: 县教育局", ["lead: 待定", "responsible: 甲局、乙局"]),
      ("", ["lead: 甲局", "responsible: 乙局"]), ("lead: 相关单位", ["lead: 甲局", "lead: 乙局"]),
      ("responsible: 甲局、乙局", ["lead: 甲局", "lead: 乙局"]), ("lead:", ["lead: 甲局", "lead: 乙局"]),
      ("content: 由县教育局牵头。", ["", ""]), ("wrong: {}\n    lead: []\n    leed: 甲局", ["", ""]),
    ])
  func inheritsUnits(parent: String, children: [String]) {
    expect(in: tree("建学校", parent, children), kind: nil)
  }

  @Test("Reports a task and its subtasks without units once, at the task")
  func reportsTreeOnce() {
    expect(in: tree("⟦建学校⟧", "support: 丙局", ["", "support: 丙局"]), kind: "missing")
  }

  @Test("Reports the subtasks without units where others have some")
  func reportsSubtasks() {
    let tasks = """
        - title: 建学校
          tasks:
            - ⟦选址⟧
            - title: 施工
              lead: 县教育局
            - title: ⟦验收⟧
              tasks: [初验, 终验]
      """
    expect(in: tasks, kind: "missing")
  }

  @Test("Reports a stand-in of a task once, not at its subtasks, and those of subtasks at each")
  func reportsStandInsOfTrees() {
    expect(in: tree("建学校", "lead: ⟦相关单位⟧", ["", "lead: 待定"]), kind: "stand-in")
    expect(in: tree("建学校", "", ["lead: ⟦相关单位⟧", "lead: ⟦待定⟧"]), kind: "stand-in")
  }

  // MARK: Severity and folding

  @Test(
    "Weighs what is missing by the plan's kind and stage",
    arguments: [
      ("", Severity.error), ("kind: outline", .warning), ("stage: draft", .info),
      ("kind: outline, stage: draft", .info), ("kind: ledger", .error),
    ])
  func weighs(header: String, severity: Severity) {
    let tasks = "  - 建学校\n  - {title: 修学校, lead: 相关单位}\n  - {title: 扩学校, lead: 县教育局}"
    let plan = "plan: {title: 清溪县2026年教育工作, \(header)}\ntasks:\n\(tasks)"
    #expect(found(plan).map(\.severity) == [severity, severity])
  }

  @Test(
    "Weighs a missing lead less",
    arguments: [("", Severity.warning), ("kind: outline", .info), ("stage: draft", .info)])
  func weighsMissingLead(header: String, severity: Severity) {
    let plan = "plan: {title: 清溪县2026年教育工作, \(header)}\ntasks:\n  - {title: 甲, responsible: 甲局、乙局}"
    #expect(found(plan).map(\.severity) == [severity])
  }

  @Test(
    "Tells a plan without units once, with the tasks listed",
    arguments: [
      (0, "全文30项均未标注责任单位（另附任务分解表的，可不处理）", "none of the 30 tasks"),
      (2, "全文30项中有28项未明确责任单位", "28 of 30 tasks"),
    ])
  func folds(named: Int, chinese: String, english: String) {
    let tasks = (1...30).map { "  - {title: 任务\($0)\($0 <= named ? ", lead: 县教育局" : "")}" }
    let found = found("plan: 清溪县2026年教育工作要点\ntasks:\n" + tasks.joined(separator: "\n"))
    #expect(found.map { $0.message.text(in: .chinese) } == [chinese])
    #expect(found.first?.message.text(in: .english).hasPrefix(english) == true)
    #expect(found.first?.related.count == 30 - named)
    #expect(found.first?.severity == .warning)
  }

  @Test(
    "Tells what is wrong with the units of nearly every task once",
    arguments: [
      ("lead: 相关单位", 5, "全文5项的责任单位均为泛称或待定，责任主体不明确"),
      ("lead: 相关单位", 4, "全文5项中有4项的责任单位为泛称或待定，责任主体不明确"),
      ("responsible: 甲局、乙局", 5, "全文5项均列有多个责任单位，未明确牵头单位"),
      ("responsible: 甲局、乙局", 4, "全文5项中有4项列有多个责任单位，未明确牵头单位"),
    ])
  func foldsOthers(field: String, count: Int, message: String) {
    let tasks = (1...5).map { "  - {title: 任务\($0), \($0 <= count ? field : "lead: 甲局")}" }
    let found = found("plan: 清溪县2026年教育工作要点\ntasks:\n" + tasks.joined(separator: "\n"))
    #expect(found.map { $0.message.text(in: .chinese) } == [message])
  }

  @Test("Says nothing of an outline whose breakdown table goes with it")
  func acceptsBreakdownBeside() {
    for (attachment, count) in [("任务分解表", 0), ("重點任務分工方案", 0), ("责任清单", 0), ("项目表", 1)] {
      let plan = "plan: {title: 清溪县2026年教育工作要点, attachments: \(attachment)}\ntasks: [建学校, 修学校]"
      #expect(found(plan).count == count, "\(attachment)")
    }
    let stated =
      "plan: {title: 清溪县2026年教育工作要点, attachments: 任务分解表}\ntasks: [{title: 甲, lead: 待定}, 乙, 丙]"
    #expect(found(stated).map(\.kind) == ["stand-in"])
  }

  @Test("Says what is wrong in both languages")
  func messages() {
    let plan =
      "plan: 清溪县2026年教育工作\ntasks:\n  - {title: 甲, lead: 相关单位}\n  - {title: 乙, lead: /}\n  - {title: 丙}\n  - {title: 丁, responsible: 甲局、乙局}\n"
    let found = found(plan)
    #expect(
      found.map { $0.message.text(in: .chinese) } == [
        "“相关单位”为泛称，责任主体不明确", "“/”不是单位名称，责任主体不明确", "第3项“丙”未明确责任单位", "列有多个责任单位，未明确牵头单位",
      ])
    #expect(
      found.map { $0.message.text(in: .english) } == [
        "“相关单位” could be anybody, so nobody is responsible",
        "“/” names no unit, so nobody is responsible", "task 3 “丙” names no responsible unit",
        "several units are responsible and none of them leads",
      ])
  }

  @Test("Passes over a task of which part could not be read")
  func passesOverDamage() {
    let plan =
      "plan: 清溪县2026年教育工作\ntasks:\n  - title: 甲\n    lead: \"县教育局\n  - title: 乙\n    lead: 乙局\n"
    #expect(found(plan).isEmpty)
  }

  @Test("Reports at the alias what stands behind it")
  func reportsAtAlias() {
    let plan = MarkedPlan(
      "plan: 清溪县2026年教育工作\nx-unit: &u 相关单位\ntasks:\n  - {title: 甲, lead: ⟦*u⟧}\n  - {title: 乙, lead: 乙局}\n"
    )
    #expect(plan.diagnostics(of: MissingResponsibleUnit.self).map(\.place.span) == plan.marks)
  }

  // MARK: Helpers

  private func tree(_ title: String, _ parent: String, _ children: [String]) -> String {
    let lines = children.enumerated().map { number, child in
      "      - {title: 子任务\(number)\(child.isEmpty ? "" : ", " + child)}"
    }
    return "  - title: \(title)\n\(parent.isEmpty ? "" : "    \(parent)\n")    tasks:\n"
      + lines.joined(separator: "\n")
  }

  /// Checks a plan of the task and two that are right: of the kind, exactly the marked places are found.
  private func expect(
    in tasks: String, kind: String?, _ location: SourceLocation = #_sourceLocation
  ) {
    let plan = MarkedPlan(
      """
      plan: {title: 清溪县2026年教育工作, kind: breakdown}
      tasks:
      \(tasks)
        - {title: 扩学校, lead: 县教育局}
        - {title: 修学校, lead: 县教育局}

      """)
    let found = plan.diagnostics(of: MissingResponsibleUnit.self)
    #expect(found.map(\.place.span) == plan.marks, sourceLocation: location)
    if let kind { #expect(Set(found.map(\.kind)) == [kind], sourceLocation: location) }
  }

  @Test(
    "Asks for no lead where the plan says once that the first unit leads",
    arguments: [
      ("列首位的责任单位为牵头单位。", true), ("排在第一位的為牽頭單位。", true), ("各项任务由名列首位的单位牵头。", true),
      ("牵头单位排在首位。", true),
      ("责任单位中,第一个为牵头单位,其余为配合单位", true), ("安全放在首位,牵头单位要压实责任", false), ("各牵头单位要压实责任。", false),
      ("主要负责人为第一责任人，牵头抓好落实。", false),
      ("把安全放在首位，各单位抓好落实。各牵头单位按月报送。", false), ("", false),
    ])
  func takesTheRuleOfThePlan(preamble: String, isRuled: Bool) {
    let plan = """
      plan: {title: 清溪县2026年分解表, kind: breakdown}
      preamble: "\(preamble)"
      tasks:
        - {title: 建学校, responsible: 县教育局、县住建局}
        - {title: 扩学校, lead: 县教育局}
      """
    #expect(found(plan).map(\.kind) == (isRuled ? [] : ["no-lead"]))
  }

  @Test("Takes the rule beside the first units for all that follow")
  func takesTheRemark() {
    let plan = """
      plan: {title: 清溪县2026年分解表, kind: breakdown}
      tasks:
        - title: 建学校
          content: 责任单位：县教育局、县住建局（第一责任单位为牵头单位，下同）
        - title: 扩学校
          content: 责任单位：县教育局、县财政局
      """
    #expect(found(plan).map(\.kind) == [])
  }

  private func found(_ plan: String) -> [Diagnostic] {
    MarkedPlan(plan).diagnostics(of: MissingResponsibleUnit.self)
  }

  @Test(arguments: [
    ["综合办公室（党群工作部、督查室）", "招商局(行政审批局、投资促进科)"], ["一、綜合辦公室", "二、建設管理局（質量監督科）"],
    ["建设局", "开发区管委会办公室"], ["改革办", "创建办"], ["開發區管委會辦公室", "一、考核办"], ["督查室", "服务业发展局"],
  ])
  func aTitleThatIsAUnitNamesWhoAnswers(_ titles: [String]) {
    let tasks = titles.map { "  - {title: \($0), content: 完成各项工作。}\n" }.joined()
    #expect(
      MarkedPlan("plan: 清溪县2026年部室任务\ntasks:\n\(tasks)").findings(
        of: MissingResponsibleUnit.self) == [])
  }

  @Test(arguments: [
    ["组建督查办公室", "新建教育局"], ["教育局", "办好学校", "修好道路"],
    ["走访县教育局", "考核县财政局"], ["巡查各乡镇办公室", "督查县直各局"], ["新设县数据局", "走訪縣教育局"], ["一、新建教育局", "二、考核县财政局"],
  ])
  func aWorkOnAUnitIsNoUnit(_ titles: [String]) {
    let tasks = titles.map { "  - {title: \($0), content: 完成各项工作。}\n" }.joined()
    #expect(
      !MarkedPlan("plan: 清溪县2026年部室任务\ntasks:\n\(tasks)").findings(
        of: MissingResponsibleUnit.self
      ).isEmpty)
  }

  @Test(arguments: [("新建业务用房800平方米。", false), ("遷址辦公。", false), ("新建学校3所。", true)])
  func aHouseForAUnitIsNoWorkOfIt(_ content: String, _ answers: Bool) {
    let tasks = ["教育局", "财政局"].map { "  - {title: \($0), content: \(content)}\n" }.joined()
    #expect(
      MarkedPlan("plan: 清溪县2026年部室任务\ntasks:\n\(tasks)").findings(
        of: MissingResponsibleUnit.self
      ).isEmpty == answers)
  }
}
