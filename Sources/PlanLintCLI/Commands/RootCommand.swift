import ArgumentParser

/// `plan-lint`.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan-lint",
    abstract: ArgumentHelpText.root,
    discussion: ArgumentHelpText.rootDiscussion,
    version: PlanLintCLI.version,
    subcommands: [
      LintCommand.self, InitCommand.self, InspectCommand.self, ChecksCommand.self,
      ExplainCommand.self, TestCommand.self, NewCheckCommand.self, BaselineCommand.self,
      ConfigCommand.self, SchemaCommand.self,
    ],
    defaultSubcommand: LintCommand.self)
}
