import ValidatorCore

/// Puts what the argument parser says, which is English only, into the language of the help. What it says in another way
/// than is known here stays as it is.
enum ParserWords {
  /// A help text or an error, with the parser's words in `language`.
  static func text(_ text: String, in language: Language) -> String {
    guard language == .chinese else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private static let beginnings = [
    ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "命令："), ("Usage: ", "用法："), ("Help:  ", "说明："),
  ]

  private static let words = [
    ("Show the version.", "显示版本"), ("Show help information.", "显示帮助"),
    ("values: ", "可用："), ("values:", "可用："), ("; default: ", "；默认："), ("(default: ", "(默认："),
    ("See 'plan-lint help <subcommand>' for detailed help.", "各命令的说明：plan-lint help 命令"),
    ("<subcommand>", "<命令>"), ("<options>", "<选项>"),
  ]

  private static func line(_ line: String) -> String {
    if line.hasPrefix("Error: ") { return "错误：" + error(String(line.dropFirst(7))) }
    if let program = between("  See '", " --help' for more information.", line) {
      return "  详见\(program) --help"
    }
    var line = line
    if let (english, chinese) = beginnings.first(where: { line.hasPrefix($0.0) }) {
      line = chinese + line.dropFirst(english.count)
    }
    // In lists of arguments a longer name would push the columns apart.
    if line.hasPrefix("用法：") { line = line.replacing("<path>", with: "<文件或文件夹>") }
    return words.reduce(line) { $0.replacing($1.0, with: $1.1) }
  }

  /// Sentences with `%` in the place of each quotation.
  private static let sentences = [
    "Unknown option %": "没有选项“%”", "Unknown option %. Did you mean %?": "没有选项“%”，是否为“%”",
    "Missing value for %": "“%”没有写值", "Missing expected argument %": "没有写“%”",
    "Unexpected argument %": "多了“%”", "The value % is invalid for %": "“%”不能用于“%”",
  ]

  private static func error(_ text: String) -> String {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    let quotations = stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
    let sentence = stride(from: 0, to: parts.count, by: 2).map { parts[$0] }.joined(separator: "%")
    if let chinese = sentences[sentence] {
      return filled(chinese, quotations)
    }
    if sentence.hasPrefix("The value % is invalid for %. Please provide one of ") {
      return filled("“%”不能用于“%”，可用：", quotations)
        + quotations.dropFirst(2).joined(separator: "、")
    }
    if parts.count >= 5, parts[0] == "The value ", parts[2] == " is invalid for ",
      parts[4].hasPrefix(": ")
    {
      // What follows is the program's own sentence.
      return filled("“%”不能用于“%”：", [parts[1], parts[3]])
        + parts[4...].joined(separator: "'").dropFirst(2)
    }
    if sentence.contains(" unexpected arguments: ") {
      return "多了" + quotations.map { "“\($0)”" }.joined(separator: "、")
    }
    return text
  }

  private static func filled(_ sentence: String, _ quotations: [String]) -> String {
    quotations.reduce(sentence) { $0.replacing("%", with: $1, maxReplacements: 1) }
  }

  private static func between(_ start: String, _ end: String, _ text: String) -> String? {
    guard text.hasPrefix(start), text.hasSuffix(end), text.count >= start.count + end.count else {
      return nil
    }
    return String(text.dropFirst(start.count).dropLast(end.count))
  }
}
