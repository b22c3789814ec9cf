import TextAnalysis
import ValidatorCore

/// What must hold for a rule to apply.
indirect enum RuleCondition: Sendable {
  /// Something about the value of a field, or about the text itself.
  case value(RuleField?, ValueTest)
  /// The text stands in this field.
  case standsIn(RuleField)
  /// One of these units leads, or answers for the task where nobody leads.
  case lead(WordSet)
  /// The title of the section has one of these in it.
  case section(WordSet)
  /// What the clause promises.
  case clause([ClauseKind])
  /// Whether a quantity was read.
  case quantity(Bool)
  /// Whether a date was read.
  case date(Bool)
  /// The stage of the plan.
  case stage([PlanStage])
  /// The kind of the plan.
  case document([PlanKind])
  /// Not all of these hold.
  case not([RuleCondition])

  /// Something about a value.
  enum ValueTest: Sendable {
    case present(Bool)
    case matches(RulePattern)
    case notMatches(RulePattern)
    case isOneOf(WordSet)
    case contains(WordSet)
  }
}
