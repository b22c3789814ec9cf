import TextAnalysis
import ValidatorCore

/// Compares the values of a field with a number, a time or another field. What cannot be read is not compared.
struct Comparison {
  let rule: Rule
  let item: RuleItem
  let relation: RuleOperator

  func findings(_ field: RuleField, _ operand: RuleOperand) -> [Finding] {
    guard let found = FieldReading.values(of: field, in: item) else { return [] }
    switch operand {
    case .number(let number, let written):
      return found.compactMap { value in
        guard let size = size(value, field), !relation.holds(size, number) else { return nil }
        return finding(value, field, written)
      }
    case .time(let written):
      guard let limit = time(written, field) else { return [] }
      return found.compactMap { value in
        guard let size = size(value, field), !relation.holds(size, limit) else { return nil }
        return finding(value, field, written)
      }
    case .field(let other): return against(other, found, field)
    }
  }

  private func against(_ other: RuleField, _ found: [FieldValue], _ field: RuleField) -> [Finding] {
    guard let second = FieldReading.values(of: other, in: item)?.first,
      let limit = size(second, other)
    else { return [] }
    return found.compactMap { value in
      guard let size = size(value, field), !relation.holds(size, limit) else { return nil }
      var values = rule.values(item, field)
      values[.found] = value.text?.string
      values[.value] = second.text?.string
      values.other = other.name
      let related = RelatedPlace(
        second.place,
        Message(
          "other", zh: "“\(other.name.chinese)”写在这里", en: "“\(other.name.english)” stands here"))
      return rule.finding(at: value.place, item, values, related: [related])
    }
  }

  private func finding(_ value: FieldValue, _ field: RuleField, _ written: String) -> Finding {
    var values = rule.values(item, field)
    values[.found] = value.text?.string
    values[.value] = written
    return rule.finding(at: value.place, item, values)
  }

  /// A start counts from its first day, all other times to their last.
  private func size(_ value: FieldValue, _ field: RuleField) -> Double? {
    guard field.isTime else {
      return value.text.flatMap { NumberInText.value(of: $0, in: item.plan) }
    }
    let day = isStart(field) ? value.time?.first : value.time?.deadline
    return day.map { Double($0.number) }
  }

  private func time(_ written: String, _ field: RuleField) -> Double? {
    let reading = ByteView.with(written) { TimeReader().read($0, context: item.plan.timeContext) }
    let day = isStart(field) ? reading.firstDay : reading.lastDay
    return day.map { Double($0.number) }
  }

  private func isStart(_ field: RuleField) -> Bool { (field.inner ?? field.key) == .start }
}
