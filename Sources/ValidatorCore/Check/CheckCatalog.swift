import TextAnalysis

/// All checks of a program, found by id.
public struct CheckCatalog: Sendable {
  /// A check with its origin.
  public struct Entry: Sendable {
    /// The check.
    public let type: any Check.Type
    /// The name of the plugin that brought it.
    public let origin: String
    /// Its description.
    public var description: CheckDescription { type.description }
  }

  /// The checks in the order of their plugins.
  public let entries: [Entry]

  /// The checks of `plugins`. Of two checks with one id the first counts.
  public init(_ plugins: [Plugin]) {
    var entries: [Entry] = []
    var seen = Set(LoaderChecks.all.map(\.id))
    for plugin in plugins {
      for type in plugin.checks where seen.insert(type.description.id).inserted {
        entries.append(Entry(type: type, origin: plugin.name))
      }
    }
    self.entries = entries
  }

  /// The descriptions of everything that can be reported: what the loader says, then the checks.
  public var descriptions: [CheckDescription] {
    LoaderChecks.all + entries.map(\.description)
  }

  /// The description with an id.
  public func description(_ id: String) -> CheckDescription? {
    descriptions.first { $0.id == id }
  }

  /// The id or `id/kind` that is most like `name`.
  public func nearest(to name: String) -> String? {
    NearestName.find(name, among: descriptions.flatMap { [$0.id] + $0.kindNames })
  }
}

extension CheckDescription {
  /// The kinds by their full names, `id/kind`.
  public var kindNames: [String] {
    kinds.map { "\(id)/\($0.id)" }
  }
}
