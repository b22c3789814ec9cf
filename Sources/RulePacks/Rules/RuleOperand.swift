/// What a field is compared with.
enum RuleOperand: Sendable {
  /// A number.
  case number(Double, written: String)
  /// A time, read in the plan's year.
  case time(String)
  /// Another field.
  case field(RuleField)
}
