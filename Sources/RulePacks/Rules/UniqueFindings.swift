import TextAnalysis
import ValidatorCore

/// Finds values of a field that stand there twice; script and width do not matter.
struct UniqueFindings {
  let rule: Rule
  let plan: Plan

  func findings(_ field: RuleField) -> [Finding] {
    var seen: [[UInt8]: (value: FieldValue, task: Int?)] = [:]
    var findings: [Finding] = []
    for item in rule.items(in: plan) {
      for value in FieldReading.values(of: field, in: item) ?? [] {
        guard let text = value.text else { continue }
        let key = text.withBytes { TextFolding.fold($0, options: .comparison) }
        guard !key.isEmpty else { continue }
        guard let first = seen[key] else {
          seen[key] = (value, item.task?.index)
          continue
        }
        findings.append(finding(value, first, item, field))
      }
    }
    return findings
  }

  private func finding(
    _ value: FieldValue, _ first: (value: FieldValue, task: Int?), _ item: RuleItem,
    _ field: RuleField
  ) -> Finding {
    var values = rule.values(item, field)
    values[.found] = value.text?.string
    values[.other] = first.value.text?.string
    let related = RelatedPlace(
      first.value.place, Message("first", zh: "第一次写在这里", en: "first given here"), task: first.task)
    return rule.finding(at: value.place, item, values, related: [related])
  }
}
