import ArgumentParser
import Reporters
import RulePacks
import ValidatorCore

/// `plan-lint test`.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: ArgumentHelpText.test,
    discussion: ArgumentHelpText.testDiscussion)

  @Argument(
    help: ArgumentHelp(
      zh: "检查、插件、规则包的名称，或者规则包的文件；不写为全部（写有--pack、--plugin的，只试它们的）",
      en:
        "Ids of checks, plugins, packs, or files of packs; none for all, or for those of --pack and --plugin.",
      valueName: "check"))
  var names: [String] = []

  @Flag(
    help: ArgumentHelp(
      zh: "全部检查（写有--pack、--plugin的，也试其他的）", en: "All checks, not only those of --pack and --plugin."
    ))
  var all = false

  @Option(name: .customLong("lang"), help: .language)
  var language: Language?

  @Option(help: ArgumentHelp(zh: "颜色", en: "When colour is used."))
  var color = ColorPolicy.auto

  @OptionGroup var configurationOptions: ConfigurationOptions

  @OptionGroup var plugins: PluginOptions

  mutating func run() throws {
    let language = LanguageChoice.language(asked: language)
    let configuration = try configurationOptions.load()
    let library = RulePackLibrary()
    let files = names.filter { library.names.contains($0) || Self.isPackFile($0) }
    let processes = try plugins.start(configuration.plugins)
    defer { processes.end() }
    let catalog = processes.catalog(with: try plugins.plugins(configuration, and: files))
    let notices = PluginNotices(
      configuration: configuration, catalog: catalog, language: language)
    let checks = try processes.telling(notices) { try selected(from: catalog) }
    let report = ExampleReport(language: language, style: color.style)
    var (examples, failed) = (0, 0)
    for check in checks {
      let results = ExampleTester.run(check)
      examples += results.count
      failed += results.count { !$0.hasPassed }
      Console.output(report.text(check.description, results))
    }
    Console.output(ExampleReport.summary(examples: examples, failed: failed))
    try notices.report()
    guard failed == 0 else { throw ExitCode(ExitStatus.findings) }
  }

  private static func isPackFile(_ name: String) -> Bool {
    (name.hasSuffix(".yml") || name.hasSuffix(".yaml")) && FileIdentity(BytePath(name)) != nil
  }

  /// Whether a check came by an option of the command line: with no other name such checks alone are meant.
  private func isAsked(_ entry: CheckCatalog.Entry, _ catalog: CheckCatalog) -> Bool {
    let processes = plugins.areOff ? 0 : plugins.commands.count
    if entry.plugin >= catalog.plugins.count - processes { return true }
    return plugins.packs.contains { catalog.plugins[entry.plugin].origin == .pack($0) }
  }

  /// The checks that were named, in the order of the catalogue.
  private func selected(from catalog: CheckCatalog) throws -> [RegisteredCheck] {
    guard !names.isEmpty, !all else {
      let asked = all ? [] : catalog.entries.filter { isAsked($0, catalog) }
      return (asked.isEmpty ? catalog.entries : asked).map(\.check)
    }
    var ids: Set<String> = []
    for name in names {
      let named = catalog.entries.filter { entry in
        let check = entry.description
        let plugin = catalog.plugins[entry.plugin]
        return check.id == name || check.id.hasPrefix("\(name)/") || check.kindNames.contains(name)
          || plugin.name == name || plugin.origin == .pack(name)
      }
      guard !named.isEmpty || Self.isPackFile(name) else {
        throw UsageError.unknownCheck(name, catalog)
      }
      ids.formUnion(named.map(\.description.id))
    }
    return catalog.entries.map(\.check).filter { ids.contains($0.description.id) }
  }
}
