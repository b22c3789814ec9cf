import TextAnalysis
import ValidatorCore

/// Finds tasks of which nobody can say at year end whether they were done.
struct UnquantifiedTarget: PlanCheck {
  static let vagueIndicators = CheckOption(
    "vague-indicators", default: false,
    zh: "任务已有可考核目标时，也报告其中没有目标值的指标",
    en: "report an indicator without a value even where the task holds something checkable")

  static let description = CheckDescription(
    id: "unquantified-target",
    title: LocalizedText(zh: "目标不可考核", en: "Target that cannot be checked"),
    summary: LocalizedText(
      zh: "列出的目标没有数值，也没有可验证的成果；或者任务正文中只有指标、口号，没有一处可以考核。",
      en:
        "A listed target has no value and names no result that can be verified, or nothing in a task's text can be checked."
    ),
    rationale: LocalizedText(
      zh: "年底督查考核时难以认定是否完成。带数量和单位、比例、上下限的，通过验收、认定的，印发文件、建成设施的，都可以考核。",
      en:
        "At year end nobody can say whether it was met. A figure with a unit or a bound, an acceptance passed, a document issued or a building finished can be checked."
    ),
    kinds: [
      FindingKind(
        "target", zh: "列出的目标无法考核", en: "a listed target that cannot be checked",
        severity: SeverityRule(.warning, draft: .info), planWide: Messages.planWide),
      FindingKind(
        "below-baseline", zh: "目标值不优于基数", en: "a value no better than its baseline",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "indicator", zh: "有指标，无目标值", en: "an indicator without a value",
        severity: SeverityRule(.warning, draft: .info), planWide: Messages.planWide),
      FindingKind(
        "undertaking", zh: "建设、招生、用人、用钱的任务没有数量，单个项目没有时间",
        en: "work to build, enrol, staff or fund without a figure, or one building without a time",
        severity: SeverityRule(.warning, draft: .info), planWide: Messages.planWide),
      FindingKind(
        "slogan", zh: "正文没有可考核的内容", en: "nothing in the text that can be checked",
        severity: SeverityRule(.info), planWide: Messages.planWide),
      FindingKind(
        "vague-indicator", zh: "可考核的任务中另有无目标值的指标",
        en: "an indicator without a value in a task that can be checked",
        severity: SeverityRule(.info)),
    ],
    options: [AnyCheckOption(vagueIndicators)],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 办好学前教育
            targets:
              - ⟦提升办学水平⟧
              - 新增普惠性学位360个
        """, kind: "target"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 办好学前教育
            targets:
              - {metric: ⟦普惠性幼儿园覆盖率⟧, unit: "%"}
        """, kind: "target"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 办好学前教育
            targets:
              - {metric: 普惠性幼儿园覆盖率, value: ⟦88%⟧, baseline: 90%}
        """, kind: "below-baseline"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 办好学前教育
            content: ⟦扩大普惠性学前教育覆盖面⟧，不断提升保教质量。
        """, kind: "indicator"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 办好学前教育
            targets: [普惠性幼儿园覆盖率达到90%以上]
          - title: 创建示范县
            targets: [通过省级评估验收]
          - title: 规范招生
            targets: [印发《清溪县义务教育招生办法》]
          - title: 守牢安全底线
            targets: [全年无失泄密事件, 重大安全责任事故为零, 编制校园建设“一规划两方案”]
          - title: 新建幼儿园
            content: 新建城东幼儿园1所，年底前投入使用。
        """),
    ])

  private let reportsVagueIndicators: Bool

  init(options: CheckOptions) {
    reportsVagueIndicators = options[Self.vagueIndicators]
  }

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    let parents = Set(plan.tasks.compactMap(\.parent))
    let reader = TargetReader(plan)
    return plan.tasks.flatMap { task -> [Finding] in
      guard !task.isDamaged else { return [] }
      if !task.targets.isEmpty { return listed(task, plan, reader) }
      // A task with subtasks is a goal; each part is judged by itself.
      guard !parents.contains(task.index) else { return [] }
      return running(task, plan, reader).map { [$0] } ?? []
    }
  }

  // MARK: Listed targets

  private func listed(_ task: PlanTask, _ plan: Plan, _ reader: TargetReader) -> [Finding] {
    let below = task.targets.filter(reader.isBelowBaseline).compactMap { target in
      target.value.map { value in
        Finding(
          "below-baseline",
          Messages.belowBaseline(
            plan.citation(of: task.index), value: value.string,
            baseline: target.baseline?.string ?? ""),
          at: value.place, task: task.index,
          related: target.baseline.map { [RelatedPlace($0.place, Messages.baseline)] } ?? [],
          help: Messages.checkBaseline)
      }
    }
    let vague = vague(task, plan, reader)
    guard let first = vague.first else { return below }
    let finding = Finding(
      "target", Messages.target(plan.citation(of: task.index)), at: place(of: first),
      task: task.index,
      label: first.metric.map { Messages.noValue($0.string) } ?? Messages.cannotBeChecked,
      related: vague.dropFirst().map {
        RelatedPlace(place(of: $0), Messages.neither, task: task.index)
      },
      note: Messages.hardToJudge, help: Messages.help(indicator: first.metric?.string))
    return [finding] + below
  }

  /// The targets that cannot be checked; none where figures in the title or the milestones tell what is to be reached.
  private func vague(_ task: PlanTask, _ plan: Plan, _ reader: TargetReader) -> [PlanTarget] {
    let vague = task.targets.filter { !reader.isCheckable($0) && !Self.isUnfilled($0) }
    guard !vague.isEmpty, !vague.contains(where: reader.namesIndicator) else { return vague }
    if task.milestones.contains(where: { $0.targets.contains(where: reader.isCheckable) }) {
      return []
    }
    let figures = StatedFigures(task, plan)
    return vague.contains(where: figures.settle) ? [] : vague
  }

  /// Whether something in the target was left to be filled in, which another check tells.
  private static func isUnfilled(_ target: PlanTarget) -> Bool {
    [target.value, target.text, target.metric].compactMap(\.self).contains(
      where: \.holdsPlaceholder)
  }

  private func place(of target: PlanTarget) -> Place {
    target.value?.place ?? target.metric?.place ?? target.text?.place ?? target.place
  }

  // MARK: Running text

  /// What is wrong with a task that lists no targets. One that was left to be filled in is told as such: the figure is to come.
  private func running(_ task: PlanTask, _ plan: Plan, _ reader: TargetReader) -> Finding? {
    guard let finding = judged(task, plan, reader) else { return nil }
    return [task.title, task.content].compactMap(\.self).contains(where: \.holdsPlaceholder)
      ? nil : finding
  }

  private func judged(_ task: PlanTask, _ plan: Plan, _ reader: TargetReader) -> Finding? {
    var read: [ClausesOfText] = []
    for text in [task.content, task.title].compactMap(\.self) {
      let clauses = reader.clauses(of: text)
      read.append(ClausesOfText(text: text, clauses: clauses, reader: reader))
      // One thing that can be checked settles the task: what follows need not be read.
      if clauses.contains(where: \.isCheckable) { return vagueIndicator(read, task, plan) }
    }
    if task.milestones.contains(where: { $0.targets.contains(where: reader.isCheckable) }) {
      return vagueIndicator(read, task, plan)
    }
    if let worst = read.lazy.compactMap(\.indicator).first {
      return finding("indicator", worst, task, plan)
    }
    if let worst = read.lazy.compactMap(\.undertaking).first {
      // One thing that is built by a time either stands then or does not.
      if worst.clause.isSingleWork, isTimed(worst, task, plan) { return nil }
      return finding("undertaking", worst, task, plan)
    }
    guard task.content != nil || isVagueRow(task, read) else { return nil }
    let worst = read.lazy.compactMap(\.slogan).first ?? read.first?.first
    return worst.map { finding("slogan", $0, task, plan) }
  }

  /// Whether the title is all that a row of a table says, and undertakes something vague: 提升承载能力.
  private func isVagueRow(_ task: PlanTask, _ read: [ClausesOfText]) -> Bool {
    guard task.deadline != nil || task.lead != nil || task.responsible != nil,
      task.milestones.isEmpty
    else { return false }
    return read.contains { text in
      text.clauses.contains { $0.kind == .vague && $0.weight != .attitude }
    }
  }

  /// Whether the task has a time limit, or the clause a time.
  private func isTimed(_ worst: WorstClause, _ task: PlanTask, _ plan: Plan) -> Bool {
    task.deadline != nil
      || plan.readings(of: worst.text).dates.contains { date in
        date.role == .deadline && worst.clause.range.contains(date.reading.range.lowerBound)
      }
  }

  private func vagueIndicator(_ read: [ClausesOfText], _ task: PlanTask, _ plan: Plan) -> Finding? {
    guard reportsVagueIndicators, let worst = read.lazy.compactMap(\.indicator).first else {
      return nil
    }
    return finding("vague-indicator", worst, task, plan)
  }

  private func finding(_ kind: String, _ worst: WorstClause, _ task: PlanTask, _ plan: Plan)
    -> Finding
  {
    Finding(
      kind, Messages.task(plan.citation(of: task.index)),
      at: worst.text.place(of: worst.clause.range), task: task.index,
      label: worst.label, note: Messages.hardToJudge,
      help: help(worst))
  }

  private func help(_ worst: WorstClause) -> Message {
    if worst.indicator == nil, worst.clause.isSingleWork { return Messages.writeStage }
    return Messages.help(indicator: worst.indicator)
  }

  /// A clause to mend, in its text.
  fileprivate struct WorstClause {
    var text: PlanText
    var clause: Clause

    var indicator: String? {
      clause.indicator.flatMap { indicator in
        text.withBytes { IndicatorName.range(of: indicator, in: clause.range, $0) }
      }.map { text.part($0).string }
    }

    var label: Message? {
      if let indicator { return Messages.noValue(indicator) }
      if let amount = clause.amount { return Messages.indefinite(text.part(amount).string) }
      guard clause.undertaking != nil else { return nil }
      return clause.isSingleWork ? Messages.noStage : Messages.noFigure
    }
  }

  /// The clauses of one text, and which of them to mend first.
  private struct ClausesOfText {
    var text: PlanText
    var clauses: [Clause]
    /// Tells which only frame another one.
    var reader: TargetReader

    /// The first clause, whatever it says.
    var first: WorstClause? { clauses.first.map { WorstClause(text: text, clause: $0) } }
    var indicator: WorstClause? { worst { $0.kind == .vague && $0.indicator != nil } }
    var undertaking: WorstClause? { worst { $0.undertaking != nil } }
    /// The clause that undertakes most: one with an amount to make definite, a level to raise, a
    /// vague outcome, mere doing.
    var slogan: WorstClause? {
      worst { $0.amount != nil } ?? worst { $0.kind == .vague && $0.weight == .level }
        ?? worst { $0.kind == .vague && $0.weight == .work } ?? worst { $0.weight != .attitude }
        ?? worst { $0.kind == .vague } ?? worst { _ in true }
    }

    private func worst(_ isMeant: (Clause) -> Bool) -> WorstClause? {
      clauses.first { isMeant($0) && !reader.isFraming($0.range, in: text) }
        .map { WorstClause(text: text, clause: $0) }
    }
  }

  private enum Messages {
    static func task(_ task: TaskCitation) -> Message {
      Message("task", zh: "\(task)未明确可考核目标", en: "\(task) holds nothing that can be checked")
    }

    static func target(_ task: TaskCitation) -> Message {
      Message("target", zh: "\(task)未明确可考核目标", en: "\(task) has a target that cannot be checked")
    }

    static func belowBaseline(_ task: TaskCitation, value: String, baseline: String) -> Message {
      Message(
        "below-baseline", zh: "\(task)的目标值\(value)不优于基数\(baseline)",
        en: "the value \(value) of \(task) is no better than its baseline \(baseline)")
    }

    static let planWide: FindingKind.PlanWideMessage = { count, total in
      count == total
        ? Message(
          "all-tasks", zh: "全文\(total)项均未明确可考核目标", en: "none of the \(total) tasks can be checked")
        : Message(
          "most-tasks", zh: "全文\(total)项中有\(count)项未明确可考核目标",
          en: "\(count) of the \(total) tasks cannot be checked")
    }

    static func noValue(_ indicator: String) -> Message {
      Message(
        "no-value", zh: "有指标\(quoted: indicator)，无目标值", en: "\(quoted: indicator) without a value")
    }

    static func indefinite(_ amount: String) -> Message {
      Message("indefinite", zh: "\(quoted: amount)不是确定的数量", en: "\(quoted: amount) is no figure")
    }

    static let noFigure = Message("no-figure", zh: "没有数量", en: "no figure")
    static let noStage = Message(
      "no-stage", zh: "未写明何时建成", en: "nothing says when it is to stand")
    static let writeStage = Message(
      "write-stage", zh: "写明年内达到的阶段和时间，如“…月底前开工”“…月底前建成投用”",
      en: "write which stage is to be reached by when, such as “open by September”")
    static let cannotBeChecked = Message("cannot-be-checked", zh: "无法考核", en: "cannot be checked")
    static let neither = Message("neither", zh: "这一条也无法考核", en: "nor can this")
    static let baseline = Message("baseline", zh: "基数", en: "the baseline")
    static let hardToJudge = Message(
      "hard-to-judge",
      zh: "督查考核时难以认定完成情况；可考核的目标有数量和单位、比例或上下限，或者有可验证的成果",
      en:
        "at year end nobody can say whether it was met: a figure with a unit or a bound can be checked, or a result"
    )
    static let checkBaseline = Message(
      "check-baseline", zh: "核对目标值和基数", en: "check the value and the baseline")

    static func help(indicator: String?) -> Message {
      guard let indicator else {
        return Message(
          "help", zh: "补充目标值和时限；确难量化的，写明标志性成果（印发《…》、通过…验收）",
          en:
            "add a value and a time limit; where no figure fits, name a result (a document issued, an acceptance passed)"
        )
      }
      if TargetWords.isBetterLower(indicator) {
        return Message(
          "help-lower-indicator", zh: "写成“指标＋数值＋时限”，如\(quoted: "\(indicator)降至…，…月底前完成")",
          en:
            "write indicator, value and time limit, such as \(quoted: "\(indicator) down to … by …")"
        )
      }
      return Message(
        "help-indicator", zh: "写成“指标＋数值＋时限”，如\(quoted: "\(indicator)达到…，…月底前完成")",
        en: "write indicator, value and time limit, such as \(quoted: "\(indicator) of … by …")")
    }
  }
}

extension Clause {
  fileprivate var isCheckable: Bool {
    switch kind {
    case .number, .event, .deliverable: true
    case .vague, .activity: hasTarget
    }
  }
}
