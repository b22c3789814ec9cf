import ValidatorCore

/// Texts as parts of a Markdown document: nothing in them is taken for markup, HTML, a mention or a formula.
enum MarkdownText {
  /// `text` within a line.
  static func inline(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.sentence(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "@": result += "&#64;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "$", "!":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// `text` in the type of code.
  static func code(_ text: String) -> String {
    "<code>\(inline(text))</code>"
  }

  /// The beginning of a text that is longer than `limit` scalars.
  static func clipped(_ text: String, to limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }

  /// The row of a table. The cells are Markdown already.
  static func row(_ cells: [String]) -> String {
    "| \(cells.joined(separator: " | ")) |\n"
  }

  /// The first two rows of a table; the columns from `numbers` on hold numbers.
  static func head(_ cells: [String], numbers: Int? = nil) -> String {
    let rules = cells.indices.map { $0 >= numbers ?? cells.count ? "---:" : "---" }
    return row(cells.map(inline)) + row(rules)
  }
}
