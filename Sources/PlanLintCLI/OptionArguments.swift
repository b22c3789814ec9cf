import ArgumentParser
import Reporters
import ValidatorCore

extension Language: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {
  /// Reads `error`, `warning`, `info` or a Chinese word for one.
  public init?(argument: String) {
    self.init(written: argument)
  }

  /// The name, for help texts.
  public var defaultValueDescription: String { name }

  /// What may be written.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The names need no words beside them.
  public static var allValueDescriptions: [String: String] { [:] }
}

/// How readings and lists are written.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case human, json
}

extension ColorPolicy: ExpressibleByArgument {}

extension ColorPolicy {
  /// The look of standard output, by the flag, the environment and the terminal.
  var style: TerminalStyle {
    let isColored = ColorPolicy.decide(
      flag: self, environment: Console.environment(_:),
      isTerminal: Console.outputIsTerminal)
    return TerminalStyle(isColored: isColored)
  }
}
