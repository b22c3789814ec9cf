import ArgumentParser
import ValidatorCore

/// The options that say which configuration holds.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      zh: "只用这个配置文件（不写则向上查找.plan-lint.yml）",
      en: "Use this configuration, rather than the .plan-lint.yml found upward of each file.",
      valueName: "file"))
  var config: String?

  @Flag(help: ArgumentHelp(zh: "不用任何配置文件", en: "Use no configuration."))
  var noConfig = false

  @Flag(
    help: ArgumentHelp(
      zh: "配置中没有匹配任何文件的写法也算错误", en: "Patterns in configurations that match no file are mistakes."))
  var strictConfig = false

  /// The configurations of the run.
  func load() throws -> RunConfiguration {
    let origin: RunConfiguration.Origin =
      noConfig ? .none : config.map { .file($0) } ?? .search
    do {
      let configuration = try RunConfiguration(origin)
      configuration.isStrict = strictConfig
      return configuration
    } catch {
      throw UsageError(
        zh: "配置文件“\(config ?? "")”无法读取：\(error.reason.chinese)",
        en: "cannot read the configuration “\(config ?? "")”: \(error.reason.english)")
    }
  }
}
