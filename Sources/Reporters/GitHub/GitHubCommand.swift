import ValidatorCore

/// Escapes the parts of a workflow command of GitHub Actions.
enum GitHubCommand {
  /// What follows the second `::`.
  static func data(_ text: String) -> String {
    escaped(text, inProperty: false)
  }

  /// The value of a property.
  static func property(_ text: String) -> String {
    escaped(text, inProperty: true)
  }

  private static func escaped(_ text: String, inProperty: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25".unicodeScalars
      case "\r": result += "%0D".unicodeScalars
      case "\n": result += "%0A".unicodeScalars
      case ":" where inProperty: result += "%3A".unicodeScalars
      case "," where inProperty: result += "%2C".unicodeScalars
      default: result += (VisibleText.replacement(for: scalar) ?? String(scalar)).unicodeScalars
      }
    }
    return String(result)
  }
}
