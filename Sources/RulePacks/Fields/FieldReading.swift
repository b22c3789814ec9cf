import TextAnalysis
import ValidatorCore

/// Looks up the values of a field.
enum FieldReading {
  /// The values of `field` for `item`; nil where nothing around the item can have the field.
  static func values(of field: RuleField, in item: RuleItem) -> [FieldValue]? {
    if let name = field.extensionKey { return extensions(item, field.scope, name) }
    guard let key = field.key else { return nil }
    switch field.scope {
    case .target: return item.target.map { values(key, $0) }
    case .task: return item.task.map { values(key, field.inner, $0, item.plan) }
    case .section:
      guard let index = item.section, item.plan.sections.indices.contains(index) else { return nil }
      return values(key, index, item.plan)
    default: return headerValues(key, item.plan)
    }
  }

  /// Whether a task has `field`; as ``values(of:in:)``, without making a list.
  static func has(_ key: PlanKey, _ task: PlanTask) -> Bool {
    switch key {
    case .lead: hasUnits(task.lead)
    case .responsible: hasUnits(task.responsible)
    case .support: hasUnits(task.support)
    case .title: isFilled(task.title)
    case .content: isFilled(task.content)
    case .deadline: isFilled(task.deadline?.text)
    case .start: isFilled(task.start?.text)
    case .targets: !task.targets.isEmpty
    case .milestones: !task.milestones.isEmpty
    case .budget: task.budget != nil
    default: false
    }
  }

  /// The keys that ``has(_:_:)`` knows.
  static let quickKeys: Set<PlanKey> = [
    .lead, .responsible, .support, .title, .content, .deadline, .start, .targets, .milestones,
    .budget,
  ]

  /// Whether a text says anything.
  static func isFilled(_ text: PlanText?) -> Bool { text?.isBlank == false }

  private static func hasUnits(_ field: UnitField?) -> Bool {
    field?.units.contains { !$0.isBlank } ?? false
  }

  private static func values(
    _ key: PlanKey, _ inner: PlanKey?, _ task: PlanTask, _ plan: Plan
  ) -> [FieldValue] {
    switch key {
    case .id: one(task.id)
    case .number: one(task.number)
    case .title: one(task.title)
    case .content: one(task.content)
    case .lead: units(task.lead)
    case .responsible: units(task.responsible)
    case .support: units(task.support)
    case .leader: task.leaders.map { FieldValue($0) }
    case .owner: task.owners.map { FieldValue($0) }
    case .targets: task.targets.flatMap { values(of: inner, $0) }
    case .milestones: task.milestones.flatMap { values(of: inner, $0) }
    case .source: task.source.map { FieldValue($0) }
    case .implements: task.implements.map { FieldValue($0) }
    case .carry: one(task.carry)
    case .budget: values(of: inner, task.budget)
    case .start: one(task.start)
    case .deadline: one(task.deadline)
    case .duration: one(task.duration?.text)
    case .after: task.after.map { FieldValue($0) }
    case .tasks: subtasks(of: task, plan)
    default: []
    }
  }

  private static func values(of inner: PlanKey?, _ target: PlanTarget) -> [FieldValue] {
    guard let inner else { return [FieldValue(target.text ?? target.metric, at: target.place)] }
    return values(inner, target)
  }

  private static func values(of inner: PlanKey?, _ milestone: Milestone) -> [FieldValue] {
    switch inner {
    case nil: [FieldValue(milestone.content, at: milestone.place)]
    case .by: one(milestone.by)
    case .content: one(milestone.content)
    case .targets: milestone.targets.flatMap { values(of: nil, $0) }
    default: []
    }
  }

  private static func values(of inner: PlanKey?, _ budget: PlanBudget?) -> [FieldValue] {
    guard let budget else { return [] }
    switch inner {
    case nil: return [FieldValue(budget.text ?? budget.amount, at: budget.place)]
    case .amount: return one(budget.amount)
    default: return one(budget.source)
    }
  }

  private static func values(_ key: PlanKey, _ target: PlanTarget) -> [FieldValue] {
    switch key {
    case .metric: one(target.metric)
    case .value: one(target.value)
    case .unit: one(target.unit)
    case .baseline: one(target.baseline)
    case .by: one(target.by)
    case .nature: one(target.nature)
    case .definition: one(target.definition)
    case .breakdown: target.breakdown.map { FieldValue($0.value) }
    default: []
    }
  }

  private static func values(_ key: PlanKey, _ index: Int, _ plan: Plan) -> [FieldValue] {
    let section = plan.sections[index]
    switch key {
    case .number: return one(section.number)
    case .title: return one(section.title)
    case .preamble: return one(section.preamble)
    case .tasks: return plan.remembered(by: SectionTasks.owner) { SectionTasks(plan) }[index]
    case .sections:
      return plan.sections.filter { $0.parent == index }.map { FieldValue($0.title, at: $0.place) }
    default: return []
    }
  }

  private static func headerValues(_ key: PlanKey, _ plan: Plan) -> [FieldValue] {
    let header = plan.header
    switch key {
    case .title: return one(header.title)
    case .kind: return one(header.kind)
    case .stage: return one(header.stage)
    case .issuer: return header.issuers.map { FieldValue($0) }
    case .number: return one(header.number)
    case .issued: return one(header.issued)
    case .period: return header.period.map { FieldValue($0) }
    case .preamble: return one(header.preamble)
    case .secrecy: return header.secrecy.map { FieldValue($0) }
    case .publicity: return header.publicity.map { FieldValue($0) }
    case .to: return header.recipients.map { FieldValue($0) }
    case .attachments: return header.attachments.map { FieldValue($0) }
    case .tasks:
      return plan.tasks.filter { $0.parent == nil }.map { FieldValue($0.title, at: $0.titlePlace) }
    case .sections:
      return plan.sections.filter { $0.parent == nil }.map { FieldValue($0.title, at: $0.place) }
    default: return []
    }
  }

  private static func extensions(_ item: RuleItem, _ scope: PlanScope, _ name: String)
    -> [FieldValue]?
  {
    let all: [PlanExtension]
    switch scope {
    case .task:
      guard let task = item.task else { return nil }
      all = task.extensions
    case .section:
      guard let index = item.section, item.plan.sections.indices.contains(index) else { return nil }
      all = item.plan.sections[index].extensions
    default: all = item.plan.header.extensions
    }
    return all.filter { $0.key.string == name }.flatMap { values(of: $0.value) }
  }

  private static func values(of node: YAMLNode) -> [FieldValue] {
    if let text = node.text { return isFilled(text) ? [FieldValue(text)] : [] }
    guard let list = node.target, list.kind == .sequence else {
      return [FieldValue(nil, at: node.place)]
    }
    return list.children.map { FieldValue($0.text, at: $0.place) }
  }

  private static func subtasks(of task: PlanTask, _ plan: Plan) -> [FieldValue] {
    var values: [FieldValue] = []
    for other in plan.tasks[(task.index + 1)...] {
      guard let parent = other.parent, parent >= task.index else { break }
      if parent == task.index { values.append(FieldValue(other.title, at: other.titlePlace)) }
    }
    return values
  }

  private static func one(_ text: PlanText?) -> [FieldValue] {
    isFilled(text) ? text.map { [FieldValue($0)] } ?? [] : []
  }

  private static func one(_ time: PlanTime?) -> [FieldValue] {
    isFilled(time?.text) ? time.map { [FieldValue($0)] } ?? [] : []
  }

  private static func units(_ field: UnitField?) -> [FieldValue] {
    field?.units.filter { isFilled($0) }.map { FieldValue($0) } ?? []
  }
}
