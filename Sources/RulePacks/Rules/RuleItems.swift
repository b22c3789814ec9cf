import TextAnalysis
import ValidatorCore

/// The things of a plan that a rule looks at, in document order.
enum RuleItems {
  static func items(of selector: RuleSelector, in plan: Plan) -> [RuleItem] {
    switch selector {
    case .plan: [RuleItem(plan: plan)]
    case .section: plan.sections.indices.map { RuleItem(plan: plan, section: $0) }
    case .task: plan.tasks.map { item($0, plan) }
    case .subtask: plan.tasks.filter { $0.parent != nil }.map { item($0, plan) }
    case .target: plan.tasks.flatMap { targets(of: $0, plan) }
    case .text: plan.texts.map { item($0, plan) }
    case .clause: plan.texts.flatMap { clauses(of: $0, plan) }
    }
  }

  /// A text as something that a rule looks at.
  static func item(_ text: PlanFieldText, _ plan: Plan) -> RuleItem {
    let task = text.task.flatMap { plan.tasks.indices.contains($0) ? plan.tasks[$0] : nil }
    return RuleItem(plan: plan, task: task, section: text.section, text: text)
  }

  private static func item(_ task: PlanTask, _ plan: Plan) -> RuleItem {
    RuleItem(plan: plan, task: task, section: task.section)
  }

  private static func targets(of task: PlanTask, _ plan: Plan) -> [RuleItem] {
    (task.targets + task.milestones.flatMap(\.targets)).map { target in
      var item = item(task, plan)
      item.target = target
      return item
    }
  }

  private static func clauses(of text: PlanFieldText, _ plan: Plan) -> [RuleItem] {
    guard text.task != nil, [.title, .content, .targets].contains(text.field) else { return [] }
    return plan.readings(of: text.text).clauses.map { clause in
      var item = item(text, plan)
      item.text = text.part(clause.range)
      item.clause = (text.text, clause)
      return item
    }
  }
}
