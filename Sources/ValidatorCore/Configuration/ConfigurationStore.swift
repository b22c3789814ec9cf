import TextAnalysis

/// Finds and reads configurations, each file once.
///
/// The file `.plan-lint.yml` (or `.plan-lint.yaml`) in a folder holds for what is in it. It is looked for upward from a plan to the root of
/// the repository (the folder with `.git`), outside of a repository to the root of the file system, or to a file with `root: true`.
/// What stands nearer to the plan goes before what stands further up, and both before what they extend.
final class ConfigurationStore {
  private struct Loaded {
    var configuration: Configuration
    /// The position of its file in ``files``.
    let file: Int
  }

  /// The files that were read, with their mistakes, in the order in which they were met.
  private(set) var files: [SettingsFile] = []
  private let currentFolder: String
  private var loaded: [String: Loaded] = [:]
  private var used: [String: Set<SourceSpan>] = [:]
  private var chains: [String: [Configuration]] = [:]

  /// - Parameter currentFolder: canonical, with a slash at the end.
  init(currentFolder: String) {
    self.currentFolder = currentFolder
  }

  /// The configurations that hold in `folder`, those further up first; each after what it extends.
  ///
  /// - Parameter folder: canonical, with a slash at the end.
  func chain(for folder: String) -> [Configuration] {
    if let known = chains[folder] { return known }
    let own = read(in: folder)
    var chain: [Configuration] = []
    let isRepository = exists(folder + ".git")
    if own?.isRoot != true, !isRepository, let parent = Self.parent(of: folder) {
      chain = self.chain(for: parent)
    }
    if let own { chain += expanded(own, [own.path]) }
    chains[folder] = chain
    return chain
  }

  /// The configuration in the file at `path` and what it extends; nil where it cannot be read.
  func chain(ofFile path: String) -> Result<[Configuration], FileReadError> {
    read(BytePath(path).canonical?.description ?? path).map { expanded($0, [$0.path]) }
  }

  /// The configurations that were read, in the order in which they were met.
  var all: [Configuration] {
    loaded.values.sorted { $0.file < $1.file }.map(\.configuration)
  }

  /// The text of a configuration; nil for a preset.
  func source(of configuration: Configuration) -> SourceText? {
    files.first { $0.source.path == configuration.path && !configuration.folder.isEmpty }?.source
  }

  /// Remembers that patterns matched something.
  func note(_ patterns: [SettingText], in configuration: Configuration) {
    used[configuration.path, default: []].formUnion(patterns.map(\.place.span))
  }

  /// Whether a pattern matched something.
  func isUsed(_ pattern: SettingText, in configuration: Configuration) -> Bool {
    used[configuration.path]?.contains(pattern.place.span) == true
  }

  /// Tells a mistake that only shows when configurations come together, once however often it is met.
  func report(
    _ message: Message, at place: Place, help: Message? = nil, in configuration: Configuration
  ) {
    guard
      let file = loaded.values.first(where: { $0.configuration.path == configuration.path })?.file
    else { return }
    let isTold = files[file].findings.contains {
      $0.place.span == place.span && $0.message.id == message.id
    }
    if !isTold { files[file].findings.append(Finding("settings", message, at: place, help: help)) }
  }

  private func read(in folder: String) -> Configuration? {
    var found: Configuration?
    for name in Configuration.fileNames where exists(folder + name) {
      if let found {
        if !isFolder(folder + name) { reportUnused(folder + name, beside: found) }
        continue
      }
      switch read(folder + name) {
      case .success(let configuration): found = configuration
      case .failure(let error): reportUnreadable(folder + name, error)
      }
    }
    return found
  }

  /// A second configuration in a folder would otherwise seem to hold.
  private func reportUnused(_ canonical: String, beside used: Configuration) {
    tell(
      Message(
        "second-configuration", zh: "同一文件夹中已有“\(used.path)”，这个文件没有使用",
        en: "this file is not used, since “\(used.path)” is in the same folder"),
      of: canonical)
  }

  /// A configuration that is there and cannot be read must not be passed over in silence.
  private func reportUnreadable(_ canonical: String, _ error: FileReadError) {
    tell(
      Message(
        "unreadable", zh: "配置文件无法读取：\(error.reason.chinese)",
        en: "the configuration cannot be read: \(error.reason.english)"),
      of: canonical)
  }

  /// Tells a mistake of a file of which nothing is read.
  private func tell(_ message: Message, of canonical: String) {
    var file = SettingsFile(path: shown(canonical), contents: [], check: LoaderChecks.configuration)
    file.findings.append(Finding("settings", message, at: Place(SourceSpan(0, 0))))
    files.append(file)
  }

  private func read(_ canonical: String) -> Result<Configuration, FileReadError> {
    if let known = loaded[canonical] { return .success(known.configuration) }
    return FileReader.read(BytePath(canonical), limit: 1 << 20).map { contents in
      let folder = String(canonical[...(canonical.lastIndex(of: "/") ?? canonical.startIndex)])
      let reader = ConfigurationReader(
        path: shown(canonical), folder: folder, shownFolder: shown(folder), contents: contents)
      loaded[canonical] = Loaded(configuration: reader.configuration, file: files.count)
      files.append(reader.file)
      return reader.configuration
    }
  }

  /// What `configuration` extends, then itself.
  private func expanded(_ configuration: Configuration, _ above: [String]) -> [Configuration] {
    var chain: [Configuration] = []
    for name in configuration.extends {
      if ConfigurationFields.presets.contains(name.string) {
        chain.append(ConfigurationPresets.preset(name.string))
        continue
      }
      let path = configuration.resolved(name.string)
      let canonical = BytePath(path).canonical?.description ?? path
      switch read(canonical) {
      case .failure(let error): reportMissing(name, error, in: configuration)
      case .success(let base) where above.contains(base.path):
        report(
          Message(
            "circle", zh: "“\(name.string)”又继承了这个文件",
            en: "“\(name.string)” extends this file in turn"),
          at: name.place, in: configuration)
      case .success(let base): chain += expanded(base, above + [base.path])
      }
    }
    return chain + [configuration]
  }

  private func reportMissing(
    _ name: SettingText, _ error: FileReadError, in configuration: Configuration
  ) {
    report(
      Message(
        "cannot-extend", zh: "继承的“\(name.string)”无法读取：\(error.reason.chinese)",
        en: "cannot read “\(name.string)”, which it extends: \(error.reason.english)"),
      at: name.place,
      help: SettingMessages.didYouMean(
        configuration.nearest(to: name.string, among: ConfigurationFields.presets)),
      in: configuration)
  }

  /// The path for messages: as seen from the current folder where it is in it.
  private func shown(_ canonical: String) -> String {
    canonical.hasPrefix(currentFolder)
      ? String(canonical.dropFirst(currentFolder.count)) : canonical
  }

  private func exists(_ path: String) -> Bool {
    guard case .success = FileStatus.ofLink(BytePath(path)) else { return false }
    return true
  }

  private func isFolder(_ path: String) -> Bool {
    guard case .success(let status) = FileStatus.followingLinks(BytePath(path)) else {
      return false
    }
    return status.kind == .folder
  }

  private static func parent(of folder: String) -> String? {
    guard let end = folder.dropLast().lastIndex(of: "/") else { return nil }
    return String(folder[...end])
  }
}
