import Testing

/// Help and what is said about the command line are in the reader's language, the parser's words too.
@Suite struct HelpTests {
  private static let commands = [
    "lint", "init", "inspect", "checks", "explain", "test", "new-check", "baseline", "config",
    "schema",
  ]

  private func run(_ arguments: [String], locale: String = "zh_CN.UTF-8") throws
    -> PlanLintProcess.Output
  {
    try PlanLintProcess.run(arguments, environment: ["LC_ALL": locale])
  }

  @Test(arguments: commands)
  func aCommandIsExplainedInChinese(_ command: String) throws {
    let help = try run(["help", command])
    #expect(help.code == 0)
    for word in ["OVERVIEW", "USAGE", "OPTIONS", "Show ", "values:", "default:", "See "] {
      #expect(!help.out.contains(word), "\(word)")
    }
    #expect(help.out.contains("\n用法：plan-lint \(command)"))
    #expect(help.out.contains("\n选项：\n"))
  }

  @Test(arguments: commands)
  func everyOptionSaysWhatItIsFor(_ command: String) throws {
    let lines = try run(["help", command], locale: "en_US.UTF-8").out.split(separator: "\n")
    for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("  -") {
      let words = line.split(separator: "  ", omittingEmptySubsequences: true)
      #expect(
        words.count > 1 || line.contains("> ") || next.hasPrefix("      "), "\(line)")
    }
    #expect(lines.contains { $0.hasPrefix("USAGE: plan-lint \(command)") })
  }

  @Test func theOverviewShowsWhereToBegin() throws {
    let chinese = try run(["--lang", "zh", "help"], locale: "C")
    #expect(chinese.code == 2, "a command comes first")
    let help = try run(["help"])
    for words in ["plan-lint init ", "命令：\n", "各命令的说明：plan-lint help 命令"] {
      #expect(help.out.contains(words), "\(words)")
    }
    #expect(
      try run(["help"], locale: "en_US.UTF-8").out.contains("\nUSAGE: plan-lint <subcommand>"))
  }

  @Test(arguments: [
    (["--formt", "x"], "错误：没有选项“--formt”，是否为“--format”\n"),
    (["--zzzzzzzzzz"], "错误：没有选项“--zzzzzzzzzz”\n"),
    (["--level"], "错误：“--level <level>”没有写值\n"),
    (["--level", "x"], "错误：“x”不能用于“--level <level>”，可用：info、warning、error\n"),
    (["--format", "nope"], "错误：“nope”不能用于“--format <format[:file]>”：没有“nope”这种格式，"),
    (["--max-warnings", "many"], "错误：“many”不能用于“--max-warnings <number>”\n"),
    (["explain"], "错误：没有写“<id>”\n"), (["explain", "a", "b"], "错误：多了“b”\n"),
    (["explain", "a", "b", "c"], "错误：多了“b”、“c”\n"),
    (["--only", "duplicate-tusk"], "错误：没有名为“duplicate-tusk”的检查，是否为“duplicate-task”\n"),
  ])
  func wrongUsageIsToldInChinese(_ arguments: [String], _ expected: String) throws {
    let result = try run(arguments)
    #expect(result.code == 2 && result.out.isEmpty)
    #expect(result.err.hasPrefix(expected), "\(result.err)")
  }

  @Test func theLanguageThatIsAskedForHoldsForWrongUsageToo() throws {
    let asked = try run(["--lang", "zh", "--only", "duplicate-tusk"], locale: "en_US.UTF-8")
    #expect(asked.err.hasPrefix("错误：没有名为“duplicate-tusk”的检查"))
    let english = try run(["--lang=en", "--only", "duplicate-tusk"])
    #expect(english.err.hasPrefix("Error: there is no check “duplicate-tusk”; did you mean"))
    #expect(
      try run(["--formt", "it's"], locale: "en_US.UTF-8").err.hasPrefix(
        "Error: Unknown option '--formt'. Did you mean '--format'?\n"))
  }
}
