import ValidatorCore

/// Finds money of which nobody says where it comes from.
struct BudgetHasSource: PlanCheck {
  static let description = CheckDescription(
    id: "budget-has-source",
    title: LocalizedText(zh: "资金来源不明", en: "Budget without a source"),
    summary: LocalizedText(zh: "写了金额，没有写来源。", en: "A task has an amount of money and no source."),
    rationale: LocalizedText(zh: "没有来源的资金无法落实。", en: "Money from nowhere cannot be spent."),
    kinds: [
      FindingKind(
        "no-source", zh: "没有写来源", en: "no source", severity: SeverityRule(.warning, draft: .info))
    ],
    options: [AnyCheckOption(least)],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作任务分解表
        tasks:
          - title: 新建城东幼儿园
            budget: {amount: ⟦720万元⟧}
        """, kind: "no-source"),
      .good(
        """
        plan: 清溪县2026年教育工作任务分解表
        tasks:
          - title: 新建城东幼儿园
            budget: {amount: 720万元, source: 省级专项资金}
        """),
    ])

  static let least = CheckOption(
    "least", default: 0, zh: "只看不少于这么多元的资金", en: "only sums of at least so many yuan",
    accepts: { $0 >= 0 })

  private let least: Double

  init(options: CheckOptions) {
    least = Double(options[Self.least])
  }

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    plan.tasks.compactMap { task in
      guard let budget = task.budget, let amount = budget.amount, budget.source == nil,
        !task.isDamaged, yuan(amount, in: plan) >= least
      else { return nil }
      return Finding(
        "no-source", Messages.noSource(plan.citation(of: task.index)), at: amount.place,
        task: task.index, help: Messages.addSource)
    }
  }

  /// The money that a text speaks of, in yuan; 0 where no figure was read.
  private func yuan(_ amount: PlanText, in plan: Plan) -> Double {
    let money = plan.readings(of: amount).quantities.first { $0.unit == "元" }
    return money?.value ?? 0
  }

  private enum Messages {
    static func noSource(_ task: TaskCitation) -> Message {
      Message("no-source", zh: "\(task)未写明资金来源", en: "\(task) names no source of its money")
    }

    static let addSource = Message("add-source", zh: "补写“来源”", en: "add the “source”")
  }
}
