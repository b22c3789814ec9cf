import ValidatorCore

extension Severity {
  /// The look of the severity's label and of its underlines.
  var role: TerminalStyle.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}
