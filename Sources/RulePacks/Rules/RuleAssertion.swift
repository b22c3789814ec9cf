/// What must be true of what a rule looks at.
enum RuleAssertion: Sendable {
  case required([RuleField])
  case forbidden([RuleField])
  case matches(RuleField?, RulePattern)
  case notMatches(RuleField?, RulePattern)
  case oneOf(RuleField, WordSet)
  case length(RuleField?, RuleBounds)
  case count(RuleField, RuleBounds)
  case unique(RuleField)
  case terms([RuleTerm])
  case compare(RuleField, RuleOperator, RuleOperand)
  case order(RuleField, descending: Bool)

  /// The fields that it is about.
  var fields: [RuleField] {
    switch self {
    case .required(let fields), .forbidden(let fields): fields
    case .matches(let field, _), .notMatches(let field, _), .length(let field, _):
      field.map { [$0] } ?? []
    case .oneOf(let field, _), .count(let field, _), .unique(let field), .compare(let field, _, _),
      .order(let field, _):
      [field]
    case .terms: []
    }
  }
}
