import TextAnalysis
import ValidatorCore

extension [RuleCondition] {
  /// Whether all conditions hold for `item`.
  func hold(for item: RuleItem) -> Bool {
    allSatisfy { $0.holds(for: item) }
  }
}

extension RuleCondition {
  fileprivate func holds(for item: RuleItem) -> Bool {
    switch self {
    case .value(let field, let test): return test.holds(for: texts(field, item), field, item)
    case .standsIn(let field):
      guard let text = item.text else { return false }
      return text.field == (field.inner ?? field.key) || text.field == field.key
    case .lead(let words):
      guard let task = item.task else { return false }
      return (task.lead ?? task.responsible)?.units.contains { words.holds($0) } ?? false
    case .section(let words):
      return sections(of: item).contains { words.hasPart(of: $0) }
    case .clause(let kinds): return item.clause.map { kinds.contains($0.clause.kind) } ?? false
    case .quantity(let isThere): return hasQuantity(item) == isThere
    case .date(let isThere): return hasDate(item) == isThere
    case .stage(let stages): return stages.contains(item.plan.stage)
    case .document(let kinds): return kinds.contains(item.plan.kind)
    case .not(let conditions): return !conditions.hold(for: item)
    }
  }

  private func texts(_ field: RuleField?, _ item: RuleItem) -> [FieldValue]? {
    guard let field else { return item.ownTexts.map { FieldValue($0) } }
    return FieldReading.values(of: field, in: item)
  }

  /// The titles of the section and of those that hold it.
  private func sections(of item: RuleItem) -> [PlanText] {
    var titles: [PlanText] = []
    var section = item.section
    while let index = section, item.plan.sections.indices.contains(index) {
      if let title = item.plan.sections[index].title { titles.append(title) }
      section = item.plan.sections[index].parent
    }
    return titles
  }

  private func hasQuantity(_ item: RuleItem) -> Bool {
    if let (whole, clause) = item.clause {
      return item.plan.readings(of: whole).quantities.contains {
        clause.range.contains($0.range.lowerBound)
      }
    }
    return item.ownTexts.contains { !item.plan.readings(of: $0).quantities.isEmpty }
  }

  private func hasDate(_ item: RuleItem) -> Bool {
    if let (whole, clause) = item.clause {
      return item.plan.readings(of: whole).dates.contains {
        clause.range.contains($0.reading.range.lowerBound)
      }
    }
    return item.ownTexts.contains { !item.plan.readings(of: $0).dates.isEmpty }
  }
}

extension RuleCondition.ValueTest {
  /// Whether one of `values` passes; for what must not match, whether all do.
  fileprivate func holds(for values: [FieldValue]?, _ field: RuleField?, _ item: RuleItem) -> Bool {
    guard let values else { return false }
    let texts = values.lazy.compactMap(\.text)
    switch self {
    case .present(let isThere): return values.isEmpty != isThere
    case .matches(let pattern): return texts.contains { pattern.occurs(in: $0) }
    case .notMatches(let pattern): return texts.allSatisfy { !pattern.occurs(in: $0) }
    case .isOneOf(let words): return texts.contains { words.holds($0) }
    case .contains(let words): return texts.contains { words.hasPart(of: $0) }
    }
  }
}
