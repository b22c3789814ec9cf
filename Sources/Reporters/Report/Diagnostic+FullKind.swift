import ValidatorCore

extension Diagnostic {
  /// The check with its kind: `duplicate-task/two-leads`.
  var fullKind: String { "\(check)/\(kind)" }
}
