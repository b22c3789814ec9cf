/// When a report is coloured.
public enum ColorPolicy: String, Sendable, CaseIterable {
  /// On a terminal, unless the environment says otherwise.
  case auto
  /// Always.
  case always
  /// Never.
  case never

  /// Whether to colour: the flag decides, then `NO_COLOR` (set and not empty), then `CLICOLOR_FORCE` (not empty and
  /// not 0), then whether the output is a terminal that is not dumb.
  ///
  /// - Parameters:
  ///   - flag: what the user asked for.
  ///   - environment: the value of a variable of the environment, nil where it is not set.
  ///   - isTerminal: whether the output is a terminal.
  public static func decide(
    flag: ColorPolicy, environment: (String) -> String?, isTerminal: Bool
  ) -> Bool {
    switch flag {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if environment("NO_COLOR").map({ !$0.isEmpty }) == true { return false }
    if let force = environment("CLICOLOR_FORCE"), !force.isEmpty, force != "0" { return true }
    return isTerminal && environment("TERM") != "dumb"
  }
}
