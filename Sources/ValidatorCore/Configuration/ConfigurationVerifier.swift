import TextAnalysis

/// Holds what a configuration names against the checks that there are.
struct ConfigurationVerifier {
  let catalog: CheckCatalog
  let store: ConfigurationStore
  /// Whether every check that there may be is known.
  let isComplete: Bool

  /// Tells what does not exist.
  func verify(_ configuration: Configuration, reportsUnused: Bool) {
    for check in configuration.checks + configuration.overrides.flatMap(\.checks) {
      verify(check, in: configuration)
    }
    for name in configuration.aliases.values where !catalog.isKnown(name.string) {
      reportUnknown(name, name.string, in: configuration)
    }
    if reportsUnused { reportUnusedPatterns(of: configuration) }
  }

  private func verify(_ check: Configuration.CheckSetting, in configuration: Configuration) {
    let alias = configuration.aliases[check.name.string]?.string
    let name = alias ?? check.name.string
    guard catalog.isKnown(name) else {
      // An alias that leads nowhere is told at the alias.
      if alias == nil { reportUnknown(check.name, name, in: configuration) }
      return
    }
    for option in check.options { verify(option, of: name, in: configuration) }
  }

  private func reportUnknown(
    _ written: SettingText, _ name: String, in configuration: Configuration
  ) {
    guard isComplete else { return }
    store.report(
      Message("unknown-check", zh: "没有检查“\(name)”", en: "there is no check “\(name)”"),
      at: written.place, help: SettingMessages.didYouMean(catalog.nearest(to: name)),
      in: configuration)
  }

  private func verify(
    _ written: (key: SettingText, value: String, place: Place), of name: String,
    in configuration: Configuration
  ) {
    let options = catalog.description(name)?.options ?? []
    let key = written.key.string
    guard let option = options.first(where: { $0.key == key }) else {
      store.report(
        Message(
          "unknown-option", zh: "检查“\(name)”没有选项“\(key)”", en: "“\(name)” has no option “\(key)”"),
        at: written.key.place,
        help: SettingMessages.didYouMean(NearestName.find(key, among: options.map(\.key))),
        in: configuration)
      return
    }
    guard !option.accepts(written.value) else { return }
    store.report(
      Message(
        "wrong-value", zh: "选项“\(key)”应为\(option.expectation[.chinese])",
        en: "“\(key)” must be \(option.expectation[.english])"),
      at: written.place, in: configuration)
  }

  private func reportUnusedPatterns(of configuration: Configuration) {
    let patterns =
      [configuration.include, configuration.exclude] + configuration.overrides.map(\.files)
    for text in patterns.flatMap(\.texts) where !store.isUsed(text, in: configuration) {
      store.report(
        Message(
          "unused-pattern", zh: "“\(text.string)”没有匹配任何文件", en: "“\(text.string)” matches no file"),
        at: text.place, in: configuration)
    }
  }
}
