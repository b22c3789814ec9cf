/// A cell of a spreadsheet that holds a text and is never run as a formula.
enum CSVCell {
  /// What begins a formula or a command, also in full width, which spreadsheets in East Asian languages take too
  /// (OWASP, CSV Injection).
  private static let triggers: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠",
  ]

  /// `text` as a cell: in quotation marks where they are needed, and behind an apostrophe where it would run.
  static func text(_ text: String) -> String {
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace && $0.value > 0x20 }
    let isFormula = first.map(triggers.contains) ?? false
    let safe = isFormula ? "'" + text : text
    let needsQuotes = safe.utf8.contains { [0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x09].contains($0) }
    guard needsQuotes else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
