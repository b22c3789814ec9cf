/// The configurations of a run: what they say of the run as a whole, and of each file.
///
/// Used by one thread before the run: first files are chosen (``isExcluded(_:)``, ``isIncluded(_:)``); then, when the catalogue
/// of checks is known, ``profile(for:in:)`` gives each file its settings, and ``verify(with:)`` tells what does not exist.
public final class RunConfiguration {
  /// Where configurations come from.
  public enum Origin: Sendable {
    /// They are looked for upward from each file.
    case search
    /// This file holds for all files, and no other.
    case file(String)
    /// There are none.
    case none
  }

  /// Whether a pattern that matches nothing is a mistake.
  public var isStrict = false

  private let store: ConfigurationStore
  private let root: [Configuration]
  /// Whether the configurations of the root hold for every file.
  private let isFixed: Bool
  private var units = ConfiguredUnits()
  /// Whether a pack cannot be read, so that a check that is not known may be one of its rules.
  private var missesPacks = false
  private var settings: [String: LintSettings] = [:]

  /// The configurations of a run in the current folder.
  ///
  /// - Throws: a `FileReadError` where the file that was named cannot be read.
  public init(_ origin: Origin) throws(FileReadError) {
    let folder = BytePath("./").canonicalFolder?.description ?? ""
    store = ConfigurationStore(currentFolder: folder)
    switch origin {
    case .search:
      root = store.chain(for: folder)
      isFixed = false
    case .file(let path):
      root = try store.chain(ofFile: path).get()
      isFixed = true
    case .none:
      root = []
      isFixed = true
    }
  }

  /// The files that were read, with their mistakes.
  public var files: [SettingsFile] { store.files + units.files }

  // MARK: The run as a whole

  /// The language of messages.
  public var language: Language? { root.last { $0.language != nil }?.language }

  /// The least severity that makes the exit code 1.
  public var failLevel: Severity? { root.last { $0.failLevel != nil }?.failLevel }

  /// The paths of plans to compare with; of those that lead nowhere it is told.
  public var context: [String] {
    guard let configuration = root.last(where: { !$0.context.isEmpty }) else { return [] }
    return configuration.context.compactMap { text in
      let path = configuration.resolved(text.string)
      if case .success = FileStatus.followingLinks(BytePath(path)) { return path }
      store.report(
        Message(
          "no-context", zh: "没有用来对照的“\(text.string)”",
          en: "there is no “\(text.string)” to compare with"),
        at: text.place, help: SettingMessages.didYouMean(configuration.nearest(to: text.string)),
        in: configuration)
      return nil
    }
  }

  /// The file of the baseline: what the configuration names, else the usual name beside the configuration, where there
  /// need be no file. Nil without a configuration.
  public var baseline: (path: String, isNamed: Bool)? {
    if let configuration = root.last(where: { $0.baseline != nil }),
      let name = configuration.baseline
    {
      return (configuration.resolved(name.string), true)
    }
    guard let configuration = root.last, !configuration.folder.isEmpty else { return nil }
    return (configuration.resolved(Baseline.usualName), false)
  }

  /// Tells that the baseline that a configuration names cannot be read.
  public func reportBaseline(_ error: FileReadError) {
    guard let configuration = root.last(where: { $0.baseline != nil }),
      let name = configuration.baseline
    else { return }
    store.report(
      Message(
        "no-baseline", zh: "基线文件“\(name.string)”无法读取：\(error.reason.chinese)",
        en: "cannot read the baseline “\(name.string)”: \(error.reason.english)"),
      at: name.place,
      help: Message("record", zh: "可用plan-lint baseline生成", en: "plan-lint baseline writes it"),
      in: configuration)
  }

  /// The plugins to run. Only the configuration at the root of the run is asked: what lies in some folder beside a plan
  /// cannot start a program.
  public var plugins: [Configuration.PluginSetting] {
    root.last { !$0.plugins.isEmpty }?.plugins ?? []
  }

  /// The rule packs of all configurations that were met so far, each once: names of packs that are shipped, or paths. Those
  /// that cannot be read are left out, and told.
  ///
  /// - Parameters:
  ///   - shipped: the names of the packs that are shipped.
  ///   - limit: the largest size of a pack's file, in bytes.
  public func packs(shipped: [String], limit: Int) -> [String] {
    var seen: Set<String> = []
    return store.all.flatMap { configuration in
      configuration.packs.compactMap { text in
        let pack = configuration.pack(text.string)
        if shipped.contains(pack) { return pack }
        guard let error = FileReader.obstacle(to: BytePath(pack), limit: limit) else { return pack }
        report(text, error, shipped, in: configuration)
        return nil
      }
    }.filter { seen.insert($0).inserted }
  }

  private func report(
    _ pack: SettingText, _ error: FileReadError, _ shipped: [String],
    in configuration: Configuration
  ) {
    missesPacks = true
    store.report(
      Message(
        "no-pack", zh: "规则包“\(pack.string)”无法读取：\(error.reason.chinese)",
        en: "cannot read the rule pack “\(pack.string)”: \(error.reason.english)"),
      at: pack.place,
      help: SettingMessages.didYouMean(configuration.nearest(to: pack.string, among: shipped)),
      in: configuration)
  }

  /// Where the packs, the unit directories and the configurations should be that the configurations met so far name, be they
  /// there or not.
  public var namedFiles: [String] {
    store.all.flatMap { configuration in
      let units = [configuration.units] + configuration.overrides.map(\.units)
      return (configuration.packs + configuration.extends + units.compactMap(\.self))
        .map { configuration.resolved($0.string) }
    }
  }

  private static func packs(of chain: [Configuration]) -> [String] {
    guard let configuration = chain.last(where: { !$0.packs.isEmpty }) else { return [] }
    return configuration.packs.map { configuration.pack($0.string) }
  }

  // MARK: Files

  /// Whether a configuration leaves out the file at `path`, even where it was named.
  public func isExcluded(_ path: BytePath) -> Bool { matches(path) { $0.exclude } }

  /// Whether a configuration takes the file at `path`, met in a folder, for a plan though its name does not say so.
  public func isIncluded(_ path: BytePath) -> Bool { matches(path) { $0.include } }

  private func matches(
    _ path: BytePath, _ patterns: (Configuration) -> ConfigurationPatterns
  ) -> Bool {
    guard let path = path.canonicalInFolder else { return false }
    return chain(for: path).contains { matches(path, patterns($0), of: $0) }
  }

  private func matches(
    _ path: BytePath, _ patterns: ConfigurationPatterns, of configuration: Configuration
  ) -> Bool {
    guard !patterns.texts.isEmpty, let path = configuration.relative(path) else { return false }
    if isStrict { store.note(patterns.matching(path), in: configuration) }
    return patterns.match(path)
  }

  private func chain(for path: BytePath) -> [Configuration] {
    guard !isFixed, let folder = path.canonicalFolder?.description else { return root }
    return store.chain(for: folder)
  }

  /// What holds for the file at `path`, the command line left aside.
  ///
  /// - Returns: the settings, and a key that is the same for files for which the same settings hold.
  public func profile(for path: BytePath, in catalog: CheckCatalog) -> (
    key: String, settings: LintSettings
  ) {
    let path = path.canonicalInFolder ?? path
    let chain = chain(for: path)
    let overrides = overrides(of: chain, for: path)
    let key = "\(chain.map(\.path))\(overrides)"
    if let known = settings[key] { return (key, known) }
    let made = make(chain, overrides, catalog)
    settings[key] = made
    return (key, made)
  }

  /// The positions of the overrides of each configuration that speak of the file at `path`.
  private func overrides(of chain: [Configuration], for path: BytePath) -> [[Int]] {
    chain.map { configuration in
      configuration.overrides.indices.filter {
        matches(path, configuration.overrides[$0].files, of: configuration)
      }
    }
  }

  /// What the configurations say for the file at `path`, in the order of the table of keys.
  public func values(for path: BytePath) -> [ConfiguredValue] {
    let path = path.canonicalInFolder ?? path
    let chain = chain(for: path)
    var values = ConfiguredValues()
    for configuration in root { values.addRun(configuration, store.source(of: configuration)) }
    for (configuration, overrides) in zip(chain, overrides(of: chain, for: path)) {
      values.addFile(configuration, store.source(of: configuration), overrides: overrides)
    }
    return values.inOrder
  }

  private func make(_ chain: [Configuration], _ overrides: [[Int]], _ catalog: CheckCatalog)
    -> LintSettings
  {
    var settings = LintSettings()
    var words = OwnWords.Lists()
    let packs = Set(Self.packs(of: chain))
    let all = Set(store.all.flatMap { Self.packs(of: [$0]) })
    for plugin in catalog.plugins {
      guard case .pack(let path) = plugin.origin, all.contains(path), !packs.contains(path)
      else { continue }
      settings.states[plugin.name] = false
    }
    for (configuration, overrides) in zip(chain, overrides) {
      settings.enablesAll = settings.enablesAll || configuration.enablesAll
      settings.requiresReasons = configuration.requiresReasons ?? settings.requiresReasons
      settings.aliases.merge(configuration.aliases.mapValues(\.string)) { $1 }
      take(configuration.checks, configuration.units, of: configuration, catalog, &settings)
      words.add(configuration.words)
      for index in overrides {
        let override = configuration.overrides[index]
        take(override.checks, override.units, of: configuration, catalog, &settings)
        words.add(override.words)
      }
    }
    if !words.isEmpty { settings.words = OwnWords(words) }
    return settings
  }

  private func take(
    _ checks: [Configuration.CheckSetting], _ unitsFile: SettingText?,
    of configuration: Configuration, _ catalog: CheckCatalog, _ settings: inout LintSettings
  ) {
    for check in checks {
      let name = settings.aliases[check.name.string] ?? check.name.string
      if let severity = check.severity { settings.severities[name] = severity }
      settings.states[name] = check.isOn ?? asked(for: name, settings, catalog)
      for option in check.options {
        settings.options[name, default: [:]][option.key.string] = option.value
      }
    }
    guard let unitsFile else { return }
    settings.units = units.directory(configuration.resolved(unitsFile.string)) { error in
      store.report(
        Message(
          "no-units-file", zh: "单位名录“\(unitsFile.string)”无法读取：\(error.reason.chinese)",
          en: "cannot read the unit directory “\(unitsFile.string)”: \(error.reason.english)"),
        at: unitsFile.place,
        help: SettingMessages.didYouMean(configuration.nearest(to: unitsFile.string)),
        in: configuration)
    }
  }

  /// Whether a check is on that was given a severity or options, and no word about on or off: it is wanted, also where
  /// it is off by default, or a configuration further up has turned it off.
  private func asked(for name: String, _ settings: LintSettings, _ catalog: CheckCatalog) -> Bool? {
    if settings.states[name] == true { return true }
    return catalog.description(name)?.isOnByDefault == false ? true : nil
  }

  // MARK: Mistakes

  /// Tells what the configurations name and `catalog` does not have, and, where ``isStrict``, patterns that matched no file.
  /// To be called once, when all files have their settings.
  public func verify(with catalog: CheckCatalog) {
    _ = context
    let verifier = ConfigurationVerifier(
      catalog: catalog, store: store, isComplete: catalog.isComplete && !missesPacks)
    for configuration in store.all { verifier.verify(configuration, reportsUnused: isStrict) }
  }
}
