import TextAnalysis
import ValidatorCore

/// Finds tasks for which no unit answers.
struct MissingResponsibleUnit: PlanCheck {
  static let description = CheckDescription(
    id: "missing-responsible-unit",
    title: LocalizedText(zh: "未明确责任单位", en: "No responsible unit"),
    summary: LocalizedText(
      zh:
        "任务没有牵头或责任单位，只写泛称，或列多个单位而未明确牵头。正文写明的（由县教育局牵头）算数，责任人、配合单位不算；子任务沿用上级任务的单位。",
      en:
        "A task names no lead or responsible unit, only a stand-in, or several and none that leads. Units in its text count (“led by the Planning Department”), persons and supporting units do not; subtasks take the units of the task above."
    ),
    rationale: LocalizedText(
      zh: "督查时找不到人负责；几家都有责任，往往等于谁都没有责任。",
      en: "Nobody can be asked about it; what is everybody's duty is easily nobody's."),
    kinds: [
      FindingKind(
        "missing", zh: "没有责任单位", en: "no unit",
        severity: SeverityRule(.error, draft: .info, outline: .warning),
        planWide: Messages.allMissing),
      FindingKind(
        "stand-in", zh: "责任单位为泛称", en: "a stand-in instead of a unit",
        severity: SeverityRule(.error, draft: .info, outline: .warning),
        planWide: Messages.allStandIns),
      FindingKind(
        "no-lead", zh: "没有牵头单位", en: "several units without a lead",
        severity: SeverityRule(.warning, draft: .info, outline: .info),
        planWide: Messages.allLeaderless, planWideShare: .halfOfTasks),
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作任务分解表
        tasks:
          - title: 新建城东幼儿园
            lead: 县教育局
          - title: ⟦办好老年大学⟧
            support: 县财政局
        """, kind: "missing"),
      .bad(
        """
        plan: 清溪县2026年教育工作任务分解表
        tasks:
          - title: 新建城东幼儿园
            lead: ⟦相关单位⟧
          - title: 办好老年大学
            content: 扩大招生规模。（责任单位：职成科）
        """, kind: "stand-in"),
      .bad(
        """
        plan: 清溪县2026年教育工作任务分解表
        tasks:
          - title: 新建城东幼儿园
            responsible: ⟦县教育局、县住房和城乡建设局⟧
          - title: 办好老年大学
            content: 由县委老干部局牵头，县教育局配合，扩大招生规模。
        """, kind: "no-lead"),
      .good(
        """
        plan: 清溪县2026年教育工作任务分解表
        tasks:
          - title: 新建城东幼儿园
            lead: 县教育局
            support: 县财政局、县各有关单位
          - title: 落实校园安全责任
            responsible: 各乡镇（街道）
            tasks:
              - 排查消防隐患
          - title: 办好老年大学
            content: 扩大招生规模。（县教育局牵头，县委老干部局配合）
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    let answers = responsibilities(in: plan)
    let below = Subtasks(plan, answers)
    let isListedElsewhere = plan.kind == .outline && hasBreakdown(plan)
    var isSettled = [Bool](repeating: false, count: plan.tasks.count)
    var findings: [Finding] = []
    for (task, answer) in zip(plan.tasks, answers) {
      if let parent = task.parent, isSettled[parent] {
        isSettled[task.index] = true
        continue
      }
      isSettled[task.index] = !answer.isSilent || below.isSilent(task.index)
      if isListedElsewhere, answer.isSilent { continue }
      if let finding = finding(answer, task, below, plan) { findings.append(finding) }
    }
    return findings
  }

  /// Who answers for each task, what the tasks above it say included.
  private func responsibilities(in plan: Plan) -> [Responsibility] {
    var reader = ResponsibilityReader(plan)
    var isRuled: Bool?
    return plan.tasks.reduce(into: []) { answers, task in
      let isInherited = task.parent.map { answers[$0].isClear } ?? false
      var answer = isInherited ? .inherited : reader.responsibility(of: task)
      if case .leaderless = answer {
        let isStated = isRuled ?? LeadRule.isStated(in: plan)
        if isStated { answer = .named }
        isRuled = isStated
      }
      answers.append(answer)
    }
  }

  /// Whether the plan says that its tasks are assigned in a table that goes with it.
  private func hasBreakdown(_ plan: Plan) -> Bool {
    plan.header.attachments.contains { attachment in
      let text = attachment.withBytes { String(decoding: TextFolding.fold($0), as: UTF8.self) }
      return ["分解", "分工", "责任清单", "breakdown"].contains { text.contains($0) }
    }
  }

  private func finding(
    _ answer: Responsibility, _ task: PlanTask, _ below: Subtasks, _ plan: Plan
  ) -> Finding? {
    switch answer {
    case .unread, .inherited, .named: return nil
    case .leaderless(let place):
      guard !below.haveLead(task.index) else { return nil }
      return Finding(
        "no-lead", Messages.leaderless, at: place, task: task.index, help: Messages.nameLead)
    case .standIn(let unit):
      guard !below.haveUnits(task.index) else { return nil }
      let message =
        unit.name.kind == .vague ? Messages.vague(unit.text) : Messages.undetermined(unit.text)
      return Finding("stand-in", message, at: unit.place, task: task.index, help: Messages.nameUnit)
    case .empty(let place):
      return missing(task, at: place, below, plan)
    case .unnamed:
      return missing(task, at: task.titlePlace, below, plan)
    }
  }

  /// A task that says nothing; where one of its subtasks says something, the others are told.
  private func missing(_ task: PlanTask, at place: Place, _ below: Subtasks, _ plan: Plan)
    -> Finding?
  {
    guard below.isSilent(task.index) else { return nil }
    return Finding(
      "missing", Messages.missing(plan.citation(of: task.index)), at: place, task: task.index,
      help: Messages.nameUnit)
  }

  /// What the subtasks say for the tasks that hold them.
  private struct Subtasks {
    private var silent: [Bool]
    private var named: [Bool]
    private var led: [Bool]
    private var hasSubtasks: [Bool]

    init(_ plan: Plan, _ answers: [Responsibility]) {
      // Of a task's subtasks: all are silent, all have units, all have leads.
      silent = Array(repeating: true, count: answers.count)
      (named, led) = (silent, silent)
      hasSubtasks = Array(repeating: false, count: answers.count)
      for task in plan.tasks.reversed() {
        guard let parent = task.parent else { continue }
        let (index, answer) = (task.index, answers[task.index])
        silent[parent] = silent[parent] && answer.isSilent && silent[index]
        let isNamed = if case .leaderless = answer { true } else { answer.isClear }
        named[parent] = named[parent] && (isNamed || haveUnits(index))
        led[parent] = led[parent] && (answer.isClear || haveLead(index))
        hasSubtasks[parent] = true
      }
    }

    func isSilent(_ task: Int) -> Bool { silent[task] }
    func haveUnits(_ task: Int) -> Bool { hasSubtasks[task] && named[task] }
    func haveLead(_ task: Int) -> Bool { hasSubtasks[task] && led[task] }
  }

  private enum Messages {
    static func missing(_ task: TaskCitation) -> Message {
      Message("missing", zh: "\(task)未明确责任单位", en: "\(task) names no responsible unit")
    }

    static func vague(_ text: String) -> Message {
      Message(
        "vague", zh: "\(quoted: text)为泛称，责任主体不明确",
        en: "\(quoted: text) could be anybody, so nobody is responsible")
    }

    static func undetermined(_ text: String) -> Message {
      Message(
        "undetermined", zh: "\(quoted: text)不是单位名称，责任主体不明确",
        en: "\(quoted: text) names no unit, so nobody is responsible")
    }

    static let leaderless = Message(
      "no-lead", zh: "列有多个责任单位，未明确牵头单位", en: "several units are responsible and none of them leads")

    @Sendable static func allMissing(_ count: Int, of total: Int) -> Message {
      count == total
        ? Message(
          "all-missing", zh: "全文\(total)项均未标注责任单位（另附任务分解表的，可不处理）",
          en:
            "none of the \(total) tasks names a responsible unit (fine where a breakdown table goes with the plan)"
        )
        : Message(
          "most-missing", zh: "全文\(total)项中有\(count)项未明确责任单位",
          en: "\(count) of \(total) tasks name no responsible unit")
    }

    @Sendable static func allStandIns(_ count: Int, of total: Int) -> Message {
      count == total
        ? Message(
          "all-stand-ins", zh: "全文\(total)项的责任单位均为泛称或待定，责任主体不明确",
          en: "all \(total) tasks name a stand-in instead of a responsible unit")
        : Message(
          "most-stand-ins", zh: "全文\(total)项中有\(count)项的责任单位为泛称或待定，责任主体不明确",
          en: "\(count) of \(total) tasks name a stand-in instead of a responsible unit")
    }

    @Sendable static func allLeaderless(_ count: Int, of total: Int) -> Message {
      count == total
        ? Message(
          "all-without-lead", zh: "全文\(total)项均列有多个责任单位，未明确牵头单位",
          en: "all \(total) tasks have several responsible units and none that leads")
        : Message(
          "most-without-lead", zh: "全文\(total)项中有\(count)项列有多个责任单位，未明确牵头单位",
          en: "\(count) of \(total) tasks have several responsible units and none that leads")
    }

    static let nameUnit = Message(
      "name-unit", zh: "写明一个具体单位：填“牵头单位”或“责任单位”栏，或在正文末注明（责任单位：…）",
      en:
        "name one unit: as “lead” or “responsible”, or at the end of the text (responsible unit: …)"
    )

    static let nameLead = Message(
      "name-lead", zh: "写明牵头单位；列第一位的即为牵头单位的，在计划信息中注明“牵头规则: 首位牵头”",
      en:
        "name the unit that leads; if the first one listed does, say so once in the plan: “lead-rule: first-listed”"
    )
  }
}
