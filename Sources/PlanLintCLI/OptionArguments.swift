import ArgumentParser
import Reporters
import ValidatorCore

extension Language: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {
  /// Reads `error`, `warning` or `info`.
  public init?(argument: String) {
    self.init(name: argument)
  }

  /// The name, for help texts.
  public var defaultValueDescription: String { name }

  /// What may be written.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The names need no words beside them.
  public static var allValueDescriptions: [String: String] { [:] }
}

/// How readings are written.
enum InspectFormat: String, ExpressibleByArgument, CaseIterable {
  case human, json
}

extension ColorPolicy: ExpressibleByArgument {}
