import ValidatorCore

/// What a rule says.
extension Rule {
  /// What the rule looks at and applies to.
  func items(in plan: Plan) -> [RuleItem] {
    let items = RuleItems.items(of: selector, in: plan)
    return conditions.isEmpty ? items : items.filter { conditions.hold(for: $0) }
  }

  /// What the placeholders stand for that depend on no value.
  func values(_ item: RuleItem, _ field: RuleField? = nil) -> RuleValues {
    RuleValues(task: item.task.map { item.plan.citation(of: $0.index) }, field: field?.name)
  }

  /// A finding at a value.
  func finding(_ found: FieldValue, _ item: RuleItem, _ field: RuleField?, value: String? = nil)
    -> Finding
  {
    var values = values(item, field)
    values[.found] = found.text?.string
    values[.value] = value
    return finding(at: found.place, item, values)
  }

  /// A finding about `item`.
  func finding(
    at place: Place, _ item: RuleItem, _ values: RuleValues, related: [RelatedPlace] = [],
    fixes: [Fix] = []
  ) -> Finding {
    Finding(
      kind.rawValue, message.message("message", values), at: place, task: item.task?.index,
      related: related, note: note?.message("note", values), help: help?.message("help", values),
      fixes: fixes)
  }
}

extension Rule {
  /// Whether a rule about texts looks at this one.
  func applies(to item: RuleItem) -> Bool {
    let isSelected =
      switch selector {
      case .text, .clause: true
      case .plan: item.task == nil && item.section == nil
      case .section: item.section != nil && item.task == nil
      case .task: item.task != nil
      case .subtask: item.task?.parent != nil
      case .target: item.text?.scope == .target || item.text?.field == .targets
      }
    return isSelected && conditions.hold(for: item)
  }
}
