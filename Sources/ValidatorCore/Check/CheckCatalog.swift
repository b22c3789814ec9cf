import TextAnalysis

/// All checks of a program, found by id.
public struct CheckCatalog: Sendable {
  /// A check with its origin.
  public struct Entry: Sendable {
    /// The check.
    public let check: RegisteredCheck
    /// The plugin that brought it, by its position in ``CheckCatalog/plugins``.
    public let plugin: Int
    /// Its description.
    public var description: CheckDescription { check.description }
  }

  /// The plugins, in the order in which they were given.
  public let plugins: [Plugin]
  /// The checks in the order of their plugins.
  public let entries: [Entry]
  /// The checks that are left out because an earlier plugin, or the loader, has the same id.
  public let clashes: [PluginFailure]

  /// Whether every plugin that was asked for has said what it has: else an id that is not here may be a plugin's.
  public let isComplete: Bool

  /// The checks of `plugins`. Of two checks with one id the first counts.
  ///
  /// - Parameter isComplete: whether no plugin that was asked for is missing.
  public init(_ plugins: [Plugin], isComplete: Bool = true) {
    var entries: [Entry] = []
    var clashes: [PluginFailure] = []
    var owners = Dictionary(
      uniqueKeysWithValues: LoaderChecks.all.map { ($0.id, "plan-lint") })
    for (position, plugin) in plugins.enumerated() {
      for check in plugin.checks {
        let id = check.description.id
        if let owner = owners[id] ?? check.description.pack.flatMap({ owners[$0] }) {
          clashes.append(Self.clash(id, plugin.name, owner))
          continue
        }
        owners[id] = plugin.name
        entries.append(Entry(check: check, plugin: position))
      }
    }
    self.plugins = plugins
    self.isComplete = isComplete
    self.entries = entries
    self.clashes = clashes
  }

  /// The descriptions of everything that can be reported: what the loader says, then the checks.
  public var descriptions: [CheckDescription] {
    LoaderChecks.all + entries.map(\.description)
  }

  /// The description with an id.
  public func description(_ id: String) -> CheckDescription? {
    descriptions.first { $0.id == id }
  }

  /// The plugin that brought a check; nil for what the loader says.
  public func plugin(of id: String) -> Plugin? {
    entries.first { $0.description.id == id }.map { plugins[$0.plugin] }
  }

  /// Whether `name` is the id of a check, a kind (`id/kind`), or the name of a pack, which stands for all of its rules.
  public func isKnown(_ name: String) -> Bool {
    !descriptions(named: name).isEmpty || packNames.contains(name) || mayBeBroken(name)
  }

  /// The descriptions that `name` stands for: a check's id, one of its kinds, or a pack.
  public func descriptions(named name: String) -> [CheckDescription] {
    descriptions.filter { $0.id == name || $0.pack == name || $0.kindNames.contains(name) }
  }

  /// Whether `name` may be a rule that a mistake has made unusable; the mistake is told, and that is enough.
  private func mayBeBroken(_ name: String) -> Bool {
    plugins.contains { !$0.files.isEmpty && name.hasPrefix("\($0.name)/") }
  }

  /// The id, `id/kind` or pack that is most like `name`.
  public func nearest(to name: String) -> String? {
    NearestName.find(name, among: descriptions.flatMap { [$0.id] + $0.kindNames } + packNames)
  }

  /// The packs, those of which another one brings the rules included.
  private var packNames: [String] {
    let named = plugins.compactMap { plugin -> String? in
      if case .pack = plugin.origin { plugin.name } else { nil }
    }
    return Set(named + entries.compactMap(\.description.pack)).sorted()
  }

  /// What plugins could not do so far, clashes included.
  public var failures: [PluginFailure] { clashes + plugins.flatMap { $0.failures() } }

  private static func clash(_ id: String, _ plugin: String, _ owner: String) -> PluginFailure {
    PluginFailure(
      plugin: plugin,
      message: LocalizedText(
        zh: "检查“\(id)”与“\(owner)”中的检查同名，未使用；请改用别的名称",
        en: "the check “\(id)” has the id of a check of “\(owner)” and is left out; rename it"))
  }
}

extension CheckDescription {
  /// The kinds by their full names, `id/kind`.
  public var kindNames: [String] {
    kinds.map { "\(id)/\($0.id)" }
  }
}
