import TextAnalysis
import ValidatorCore

/// Finds metrics with two values, breakdowns that do not sum up, and bounds that contradict themselves.
struct InconsistentTarget: PlanCheck, CorpusCheck {
  static let description = CheckDescription(
    id: "inconsistent-target",
    title: LocalizedText(zh: "目标值前后不一致", en: "Inconsistent target"),
    summary: LocalizedText(
      zh: "同一指标在一份计划内、或者与所对应的上级任务之间，目标值不一致；指标分解的数量之和与目标值不符；“不低于或高于”一类上下限自相矛盾。时限、范围不同的不算，比率不求和。",
      en:
        "One metric has two values in a plan, or another value than the task that it implements; the shares of a count do not sum up to it; a bound says two opposite things. Values for different times or scopes are no conflict, and rates are never added."
    ),
    rationale: LocalizedText(
      zh: "两个数不能都对：分解、统计、考核时各取所需，审计、督查时无法认定。",
      en: "They cannot both be right, and everybody will be measured by the one that suits him."),
    kinds: [
      FindingKind(
        "two-values", zh: "同一指标有两个目标值", en: "one metric with two values",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "below-upper", zh: "与对应的上级任务不一致", en: "another value than in the task that it implements",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "sum", zh: "分解之和与目标值不符", en: "shares that do not sum up",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "bounds", zh: "上下限自相矛盾", en: "a bound that contradicts itself",
        severity: SeverityRule(.warning, draft: .info)),
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 扩大普惠性学前教育资源
            content: 普惠性幼儿园覆盖率达到90%以上。
          - title: 补齐教育短板
            content: 全县普惠性幼儿园覆盖率达到⟦88%⟧。
        """, kind: "two-values"),
      .bad(
        """
        plan: 清溪縣2026年教育工作要點
        tasks:
          - title: 擴大學前教育資源
            content: 新建公辦幼兒園6所，8月底前投入使用。
            targets:
              - {metric: 新建公辦幼兒園, value: ⟦11⟧, unit: 所}
        """, kind: "two-values"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新增学位
            targets:
              - {metric: 新增公办园学位, value: ⟦270⟧, unit: 个, breakdown: {龙潭镇: 90, 柳林镇: 90, 石门镇: 80}}
        """, kind: "sum"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 提高参保率
            content: 学生参保率⟦不低于或高于⟧全市平均水平。
        """, kind: "bounds"),
      .bad(
        """
        plan: Westmere work plan 2026
        tasks:
          - title: Plant trees
            targets:
              - {metric: Trees planted, value: ⟦900⟧, unit: trees, breakdown: {Mill Wood: 400, High Wood: 450}}
        """, kind: "sum"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 扩大普惠性学前教育资源
            content: 普惠性幼儿园覆盖率6月底前达到85%，年底前达到90%；城区公办园在园幼儿占比达到55%，农村达到70%。
            targets:
              - {metric: 普惠性幼儿园覆盖率, value: 90%, breakdown: {龙潭镇: 92%, 柳林镇: 91%}}
              - {metric: 每校骨干教师, value: 2, unit: 人, breakdown: {一中: 2, 二中: 2}}
          - title: 新建城北幼儿园
            targets: [{metric: 新增公办幼儿园学位, value: 270, unit: 个}]
          - title: 新建河东幼儿园
            targets: [{metric: 新增公办幼儿园学位, value: 360, unit: 个}]
          - title: 到2027年的目标
            content: 2027年普惠性幼儿园覆盖率达到92%。
        """),
    ])

  init(options: CheckOptions) {}

  // MARK: One plan

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    let search = TargetSearch(plan)
    var findings: [Finding] = []
    for position in search.doubleBounds {
      guard let entry = plan.text(at: position) else { continue }
      findings += bounds(in: entry.text, entry.task)
    }
    for position in search.opposedValues {
      guard let entry = plan.text(at: position) else { continue }
      findings += impossible(in: entry.text, entry.task, plan)
    }
    let sums = BreakdownSum(plan)
    for task in search.brokenDown {
      for result in plan.tasks[task].targets.compactMap(sums.mismatch) {
        findings.append(sum(result, plan.citation(of: task), task))
      }
    }
    return findings + conflicts(search, plan)
  }

  private func bounds(in text: PlanText, _ task: Int?) -> [Finding] {
    Finding.listed(text.withBytes(ContradictoryBounds.matches)) { match in
      let first = text.part(match.first).string
      return Finding(
        "bounds", Messages.bounds(text.part(match.range).string),
        at: text.place(of: match.range), task: task, help: Messages.helpBounds,
        fixes: text.edit(match.range, to: first).map {
          [Fix(Messages.write(first), isSafe: false, edits: [$0])]
        } ?? [])
    }
  }

  private func impossible(in text: PlanText, _ task: Int?, _ plan: Plan) -> [Finding] {
    let quantities = plan.readings(of: text).quantities
    return Finding.listed(text.withBytes { ImpossibleValues($0, quantities).ranges() }) { range in
      Finding(
        "bounds", Messages.bounds(text.part(range).string), at: text.place(of: range), task: task,
        help: Messages.helpValues)
    }
  }

  private func sum(_ result: BreakdownSum.Result, _ citation: TaskCitation, _ task: Int) -> Finding
  {
    let sum = NumberText.text(result.sum)
    return Finding(
      "sum", Messages.sum(citation, total: result.total.string, sum: sum), at: result.total.place,
      task: task,
      related: result.shares.prefix(8).map { RelatedPlace($0.place, Messages.share) },
      help: Messages.helpSum)
  }

  // MARK: Two values

  private func conflicts(_ search: TargetSearch, _ plan: Plan) -> [Finding] {
    let reader = ClaimReader(plan)
    let comparison = ClaimComparison(plan)
    var claims: [TargetClaim] = []
    for source in search.metrics.candidates {
      if let target = source.target, let task = source.task {
        let target = plan.tasks[task].targets[target]
        if let claim = reader.claim(of: target, task: task) { claims.append(claim) }
      } else if let entry = plan.text(at: source.text) {
        claims += reader.claims(in: entry.text, task: source.task)
      }
    }
    var known: [[UInt8]: [TargetClaim]] = [:]
    var findings: [Finding] = []
    for claim in claims where claim.key.count >= 12 && findings.count < 200 {
      // The first few settle it; a metric with more values is told often enough.
      let earlier = known[claim.key, default: []]
      if let other = earlier.first(where: {
        $0.contradicts(claim) && comparison.mustAgree($0, claim) && reader.haveOneScope($0, claim)
      }) {
        findings.append(finding(claim, other, plan))
      } else if earlier.count < 8 {
        known[claim.key, default: []].append(claim)
      }
    }
    return findings + fields(search.fields.tasks, plan, reader, told: findings)
  }

  /// The targets of tasks beside their contents, as far as nothing has been said of them.
  private func fields(
    _ tasks: [Int], _ plan: Plan, _ reader: ClaimReader, told findings: [Finding]
  ) -> [Finding] {
    let comparison = FieldComparison(plan, reader)
    let told = Set(findings.flatMap { [$0.place.span] + $0.related.map(\.place.span) })
    var found: [Finding] = []
    for task in tasks {
      for conflict in comparison.conflicts(in: plan.tasks[task])
      where !told.contains(conflict.target.place.span) {
        found.append(finding(conflict.target, conflict.content, plan))
      }
    }
    return found
  }

  private func finding(_ claim: TargetClaim, _ other: TargetClaim, _ plan: Plan) -> Finding {
    // The later one; within a task the order of its fields is not that of the file.
    let (first, second) =
      other.place.span < claim.place.span ? (other, claim) : (claim, other)
    return Finding(
      "two-values", Messages.twoValues(first.written, second.written), at: second.place,
      task: second.task,
      related: [RelatedPlace(first.place, Messages.other(first.written), task: first.task)],
      help: Messages.helpTwo)
  }

  // MARK: Plans that others implement

  func collect(_ plan: Plan, in context: CheckContext) -> UpperTargets {
    UpperTargets(plan)
  }

  func check(_ corpus: [CorpusPlan<UpperTargets>], in context: CheckContext) -> [CorpusFinding] {
    UpperTargets.conflicts(in: corpus).map { conflict in
      CorpusFinding(
        plan: conflict.plan,
        Finding(
          "below-upper", Messages.upper(conflict.claim.written, conflict.upper.written),
          at: conflict.claim.place, task: conflict.claim.task,
          related: [
            RelatedPlace(
              conflict.upper.place, Messages.upperPlace(conflict.upper.written),
              task: conflict.upper.task, plan: conflict.upperPlan)
          ], help: Messages.helpUpper))
    }
  }

  private enum Messages {
    static func twoValues(_ first: String, _ second: String) -> Message {
      Message(
        "two-values", zh: "同一指标前后不一致（\(first)／\(second)）",
        en: "one metric has two values, \(first) and \(second)")
    }

    static func upper(_ value: String, _ upper: String) -> Message {
      Message(
        "upper", zh: "目标值与对应的上级任务不一致（\(value)／\(upper)）",
        en: "the value is \(value), and \(upper) in the task that it implements")
    }

    static func sum(_ task: TaskCitation, total: String, sum: String) -> Message {
      Message(
        "sum", zh: "\(task)的指标分解之和为\(sum)，与目标值\(total)不符",
        en: "the shares of \(task) come to \(sum), not to \(total)")
    }

    static func bounds(_ words: String) -> Message {
      Message("bounds", zh: "\(quoted: words)自相矛盾", en: "\(quoted: words) contradicts itself")
    }

    static func write(_ words: String) -> Message {
      Message("write", zh: "改为\(quoted: words)", en: "write \(quoted: words)")
    }

    static func other(_ value: String) -> Message {
      Message("other", zh: "这里为\(value)", en: "\(value) stands here")
    }

    static func upperPlace(_ value: String) -> Message {
      Message("upper-place", zh: "上级任务为\(value)", en: "\(value) in the task above")
    }

    static let share = Message("share", zh: "分解值", en: "a share")
    static let helpTwo = Message(
      "help-two", zh: "核对后统一；时限、范围不同的，分别写明",
      en: "make them agree; say so where time or scope differ")
    static let helpSum = Message("help-sum", zh: "核对目标值和各项分解", en: "check the value and its shares")
    static let helpBounds = Message(
      "help-bounds", zh: "只写一个方向：“不低于”或“高于”", en: "keep one direction only")
    static let helpValues = Message(
      "help-values", zh: "核对数值和上下限", en: "check the figures and the direction of the bound")
    static let helpUpper = Message(
      "help-upper", zh: "核对上级任务的目标值", en: "check the value of the task above")
  }
}
