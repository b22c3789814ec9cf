import TextAnalysis
import ValidatorCore

/// One of the things that a rule looks at.
struct RuleItem {
  let plan: Plan
  var task: PlanTask?
  var section: Int?
  var target: PlanTarget?
  /// The text that is looked at, where that is a text or a clause.
  var text: PlanFieldText?
  /// The clause, its range counted in the whole text that holds it.
  var clause: (whole: PlanText, clause: Clause)?

  /// Where a finding about it as a whole is shown.
  var place: Place {
    if let text { return text.text.place }
    if let target { return target.place }
    if let task { return task.titlePlace }
    if let section, plan.sections.indices.contains(section) {
      return plan.sections[section].title?.place ?? plan.sections[section].place
    }
    return plan.header.place
  }

  /// Whether part of it could not be read, so that nothing can be said to be missing.
  var isDamaged: Bool { task?.isDamaged ?? false }

  /// The texts that conditions without a field are about.
  var ownTexts: [PlanText] {
    if let text { return [text.text] }
    if let target {
      return [target.text, target.metric, target.value, target.definition].compactMap(\.self)
    }
    if let task { return [task.title, task.content].compactMap(\.self) }
    if let section, plan.sections.indices.contains(section) {
      return [plan.sections[section].title, plan.sections[section].preamble].compactMap(\.self)
    }
    return [plan.header.title, plan.header.preamble].compactMap(\.self)
  }
}
