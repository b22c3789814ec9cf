import TextAnalysis
import ValidatorCore

/// A rule of a pack at work.
struct RuleCheck: PlanChecking {
  let rule: Rule
  /// The wordings of all packs of the run, and the position of this rule among them.
  let terms: (table: TermTable, rule: Int)?

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    switch rule.assertion {
    case .terms:
      terms.map { table, position in
        TermFindings(rule: rule, plan: plan, words: context.words).findings(table, position)
      } ?? []
    case .required(let fields): required(fields, plan)
    case .unique(let field): UniqueFindings(rule: rule, plan: plan).findings(field)
    case .order(let field, let descending):
      OrderFindings(rule: rule, plan: plan, descending: descending).findings(field)
    default: items(plan).flatMap { findings($0) }
    }
  }

  private func items(_ plan: Plan) -> [RuleItem] {
    rule.items(in: plan)
  }

  /// The commonest rule, about tasks, looks at them directly.
  private func required(_ fields: [RuleField], _ plan: Plan) -> [Finding] {
    guard rule.selector == .task, rule.conditions.isEmpty, fields.count == 1,
      let field = fields.first, field.scope == .task, field.inner == nil, let key = field.key,
      FieldReading.quickKeys.contains(key)
    else {
      return items(plan).flatMap { item in fields.compactMap { required($0, item) } }
    }
    return plan.tasks.compactMap { task in
      guard !FieldReading.has(key, task), !task.isDamaged else { return nil }
      return required(field, RuleItem(plan: plan, task: task, section: task.section))
    }
  }

  private func required(_ field: RuleField, _ item: RuleItem) -> Finding? {
    guard !item.isDamaged, let values = FieldReading.values(of: field, in: item), values.isEmpty
    else { return nil }
    return rule.finding(at: item.place, item, rule.values(item, field))
  }

  private func findings(_ item: RuleItem) -> [Finding] {
    switch rule.assertion {
    case .forbidden(let fields):
      return fields.flatMap { field in
        FieldReading.values(of: field, in: item)?.map { rule.finding($0, item, field) } ?? []
      }
    case .matches(let field, let pattern):
      return texts(field, item).filter { !pattern.occurs(in: $0) }.map { text in
        rule.finding(FieldValue(text), item, field, value: pattern.written)
      }
    case .notMatches(let field, let pattern):
      return texts(field, item).flatMap { text in
        pattern.ranges(in: text).map { range in
          rule.finding(FieldValue(text.part(range)), item, field, value: pattern.written)
        }
      }
    case .oneOf(let field, let words):
      return texts(field, item).filter { !words.holds($0) }.map { text in
        rule.finding(FieldValue(text), item, field, value: words.words.joined(separator: "、"))
      }
    case .length(let field, let bounds):
      return texts(field, item).compactMap { length($0, item, field, bounds) }
    case .count(let field, let bounds): return count(field, item, bounds)
    case .compare(let field, let relation, let operand):
      return Comparison(rule: rule, item: item, relation: relation).findings(field, operand)
    case .required, .unique, .order, .terms: return []
    }
  }

  private func texts(_ field: RuleField?, _ item: RuleItem) -> [PlanText] {
    guard let field else { return item.ownTexts }
    return FieldReading.values(of: field, in: item)?.compactMap(\.text) ?? []
  }

  private func length(
    _ text: PlanText, _ item: RuleItem, _ field: RuleField?, _ bounds: RuleBounds
  ) -> Finding? {
    let length = text.withBytes { bytes in
      (0..<bytes.count).reduce(0) { $0 + (bytes[$1] & 0xC0 == 0x80 ? 0 : 1) }
    }
    guard !bounds.contains(length) else { return nil }
    var values = rule.values(item, field)
    values[.found] = text.string
    values.set(bounds, count: length)
    return rule.finding(at: text.place, item, values)
  }

  private func count(_ field: RuleField, _ item: RuleItem, _ bounds: RuleBounds) -> [Finding] {
    guard !item.isDamaged, let found = FieldReading.values(of: field, in: item),
      !bounds.contains(found.count)
    else { return [] }
    var values = rule.values(item, field)
    values[.found] = found.compactMap { $0.text?.string }.joined(separator: "、")
    values.set(bounds, count: found.count)
    // What is too much stands somewhere, what is too little does not.
    let place = bounds.max.flatMap { found.indices.contains($0) ? found[$0].place : nil }
    return [rule.finding(at: place ?? item.place, item, values)]
  }
}
