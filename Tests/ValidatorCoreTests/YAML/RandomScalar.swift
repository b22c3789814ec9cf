import TestSupport

/// Scalars in every style, with line ends, indentation, blanks and escapes where nobody expects them.
enum RandomScalar {
  private static let header: [String: [String]] = [
    "|": ["|", "|-", "|+", "|2", "|2-", "| # 注"], ">": [">", ">-", ">+", ">2", ">2-"],
    "'": ["'"], "\"": ["\""], "": [""],
  ]

  private static func piece(_ style: String, _ numbers: inout SeededNumbers) -> String {
    let common = ["教育", "新建", "a", "Bc", "，", "1.5", " ", "  ", "\n  ", "\n  ", "\n\n  ", "😀"]
    let others: [String] =
      switch style {
      case "|", ">": ["\n    ", "\n   \t", "\t", "\n  \n  ", " \n  ", "# ", ": ", "\"", "'", "\\n"]
      case "'": ["''", "''''", " \n\t ", "\"", "\\", ": ", "# "]
      case "\"":
        [
          "\\n", "\\\"", "\\u4e49", "\\x41", "\\\n  ", " \\\n  \\ ", "\\t", "\\\n\n  ",
          "\\U0001F600", "'",
        ]
      default: [" \n \t", "'", "\"", "\\"]
      }
    return (common + others).randomElement(using: &numbers) ?? ""
  }

  /// A scalar as it stands behind `- ` of a list that is not indented.
  static func written(_ style: String, _ numbers: inout SeededNumbers) -> String {
    let head = header[style]?.randomElement(using: &numbers) ?? ""
    var content = ""
    for _ in 0..<Int.random(in: 1...12, using: &numbers) { content += piece(style, &numbers) }
    switch style {
    case "|", ">": return head + "\n  " + content + "\n"
    case "": return "开" + content + "\n"
    default: return head + content + head + "\n"
    }
  }
}
