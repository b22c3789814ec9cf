import TextAnalysis
import ValidatorCore

/// Finds values of a field that are less than the one before them: those of one item, where it has several, else those of
/// all items under the same parent.
struct OrderFindings {
  let rule: Rule
  let plan: Plan
  let descending: Bool

  /// Values are compared with those of the same group only.
  private struct Group: Hashable {
    var section: Int?
    var task: Int?
  }

  private struct Last {
    var size: Double
    var value: FieldValue
    var task: Int?
  }

  func findings(_ field: RuleField) -> [Finding] {
    var last: [Group: Last] = [:]
    var findings: [Finding] = []
    for item in rule.items(in: plan) {
      let isInside = field.inner != nil
      let group =
        isInside
        ? Group(section: nil, task: item.task?.index)
        : Group(section: item.section, task: item.task?.parent)
      for value in FieldReading.values(of: field, in: item) ?? [] {
        guard let size = size(value) else { continue }
        if let before = last[group], descending ? size > before.size : size < before.size {
          findings.append(finding(value, before, item, field))
          continue
        }
        last[group] = Last(size: size, value: value, task: item.task?.index)
      }
    }
    return findings
  }

  private func size(_ value: FieldValue) -> Double? {
    if let time = value.time { return time.deadline.map { Double($0.number) } }
    return value.text.flatMap { NumberInText.value(of: $0, in: plan) }
  }

  private func finding(_ value: FieldValue, _ before: Last, _ item: RuleItem, _ field: RuleField)
    -> Finding
  {
    var values = rule.values(item, field)
    values[.found] = value.text?.string
    values[.other] = before.value.text?.string
    let related = RelatedPlace(
      before.value.place, Message("before", zh: "前一项写在这里", en: "the one before it"),
      task: before.task)
    return rule.finding(at: value.place, item, values, related: [related])
  }
}
