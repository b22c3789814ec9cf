import ArgumentParser
import ValidatorCore

/// The command line of plan-lint. A program with checks of its own hands its plugins to ``main(plugins:)``.
public enum PlanLintCLI {
  /// The version that `--version` and the reports show.
  public static let version = "0.1.0"

  /// The checks that are compiled into the program.
  @TaskLocal static var plugins: [Plugin] = []
  /// The names of the shipped rule packs that are used when nobody asks for them.
  @TaskLocal static var packs: [String] = []

  /// Runs the command line with the checks of `plugins` and ends the process.
  ///
  /// Exit codes: 0 nothing at or above the threshold, 1 findings, 2 usage, a plugin's failure or a file that cannot be read.
  ///
  /// - Parameters:
  ///   - plugins: checks that are compiled into the program.
  ///   - packs: the names of shipped rule packs to use when nobody asks for them.
  public static func main(plugins: [Plugin], packs: [String] = []) -> Never {
    Console.ignoreClosedPipes()
    let code = $plugins.withValue(plugins) { $packs.withValue(packs) { run() } }
    Console.exit(code)
  }

  private static func run() -> Int32 {
    do {
      if let command = commonCommand() {
        try command.run()
      } else {
        var command = try RootCommand.parseAsRoot()
        try command.run()
      }
      return 0
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return report(error)
    }
  }

  /// The commonest call, `plan-lint PATH…` with options of linting, read without the other commands: looking through them
  /// takes longer than linting a small plan. Nil for any other call, and for one with a mistake.
  private static func commonCommand() -> LintCommand? {
    var arguments = CommandLine.arguments.dropFirst()
    if arguments.first == LintCommand.configuration.commandName { arguments.removeFirst() }
    let others = RootCommand.configuration.subcommands.map { $0.configuration.commandName ?? "" }
    let questions = ["help", "--help", "-h", "--version"]
    guard !arguments.contains(where: { others.contains($0) || questions.contains($0) }) else {
      return nil
    }
    return try? LintCommand.parse(Array(arguments))
  }

  private static func report(_ error: any Error) -> Int32 {
    let text = ParserWords.text(
      RootCommand.fullMessage(for: error), in: LanguageChoice.ofHelp)
    guard RootCommand.exitCode(for: error) != .success else {
      // Help and version were asked for.
      Console.output(text + "\n")
      return 0
    }
    Console.error(text + "\n")
    return ExitStatus.usage
  }
}
