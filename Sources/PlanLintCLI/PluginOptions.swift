import ArgumentParser
import PluginHost
import RulePacks
import ValidatorCore

/// Which plugins take part, beside the checks that are compiled into the program.
struct PluginOptions: ParsableArguments {
  @Option(
    name: .customLong("pack"),
    help: ArgumentHelp(
      zh: "另用一个规则包：文件，或随程序提供的规则包的名称（可重复）",
      en: "Use a rule pack too: a file, or the name of one that is shipped; may be repeated.",
      valueName: "file|name"))
  var packs: [String] = []

  @Option(
    name: .customLong("plugin"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      zh: "插件的命令，如'python3 checks/budget.py'（可重复；不经过shell）",
      en:
        "The command of a plugin: 'python3 checks/budget.py'; may be repeated. No shell reads it.",
      valueName: "command"))
  var commands: [String] = []

  @Flag(name: .customLong("no-plugins"), help: ArgumentHelp(zh: "不运行插件进程", en: "Start no plugins."))
  var areOff = false

  /// Starts the processes of the plugins that are configured or asked for here; nothing waits for them yet.
  func start(_ configured: [Configuration.PluginSetting] = []) throws -> PluginProcesses {
    let words = try commands.map { command in
      guard let words = CommandWords.split(command), !words.isEmpty else {
        throw UsageError(
          zh: "--plugin后应为命令，不能是“\(command)”", en: "--plugin takes a command, not “\(command)”")
      }
      return words
    }
    let asked = words.map { PluginCommand($0) }
    return PluginProcesses(
      areOff ? [] : configured.map { PluginCommand($0) } + asked,
      leavesOut: areOff && !(configured.isEmpty && asked.isEmpty))
  }

  /// The checks of the program and of the rule packs, those of the processes not included.
  ///
  /// - Parameters:
  ///   - configuration: the configurations, whose packs are used.
  ///   - others: further packs: names of shipped ones, or files that are there.
  func plugins(_ configuration: RunConfiguration, and others: [String] = []) throws -> [Plugin] {
    let configured = configuration.packs(
      shipped: RulePackLibrary().names, limit: RulePackLibrary.largestFile)
    return try PackSelection(configured: configured + others, asked: packs).plugins()
  }
}
