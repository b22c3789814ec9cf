import TextAnalysis

/// Reads a unit directory: `units:` with a list of names or of `{name, aliases, parent}`.
public enum UnitDirectoryLoader {
  /// A mistake in a directory's file.
  public struct Problem: Sendable {
    /// Where.
    public let span: SourceSpan
    /// What is wrong.
    public let message: Message
  }

  /// A directory as it was read.
  public struct LoadedDirectory: Sendable {
    /// The units.
    public let directory: UnitDirectory
    /// The file.
    public let source: SourceText
    /// What is wrong with it.
    public let problems: [Problem]
  }

  /// Reads `contents`; keys may be Chinese: 单位, 名称, 别名 or 简称, 上级.
  public static func load(path: String, contents: [UInt8]) -> LoadedDirectory {
    let source = SourceText(path: path, contents: contents)
    let tree = YAMLLoader.load(source)
    var reader = Reader(tree: tree)
    reader.read()
    return LoadedDirectory(
      directory: UnitDirectory(reader.units), source: source, problems: reader.problems)
  }

  private struct Reader {
    let tree: YAMLTree
    var units: [UnitDirectory.Unit] = []
    var problems: [Problem] = []

    mutating func read() {
      problems += SyntaxMessages.findings(of: tree).map {
        Problem(span: $0.finding.place.span, message: $0.finding.message)
      }
      guard let root = tree.documents.first?.target,
        let list = value(["units", "单位", "单位名录"], in: root), list.kind == .sequence
      else {
        problems.append(
          Problem(
            span: tree.documents.first?.span ?? SourceSpan(0, 0),
            message: Message(
              "no-units", zh: "单位名录应有“units:”一栏，下列各单位",
              en: "a unit directory has a field “units” with a list of units")))
        return
      }
      for item in list.children { readUnit(item) }
    }

    private static let unitKeys = ["name", "aliases", "parent", "名称", "别名", "简称", "上级"]

    /// A key that does not exist must not be passed over: an alias that is not read makes a false alarm.
    ///
    /// - Returns: the keys that were most likely meant.
    private mutating func reportUnknownKeys(_ node: YAMLNode) -> [String] {
      var meant: [String] = []
      for entry in node.entries {
        let key = folded(entry.key)
        guard !Self.unitKeys.contains(key) else { continue }
        let nearest = NearestName.find(key, among: Self.unitKeys)
        let name = entry.key.string ?? key
        problems.append(
          Problem(
            span: entry.key.span,
            message: Message(
              "unknown-key",
              zh: "单位没有“\(name)”这一栏\(nearest.map { "，是否为“\($0)”" } ?? "")",
              en: "a unit has no field “\(name)”\(nearest.map { "; did you mean “\($0)”?" } ?? "")")
          ))
        if let nearest { meant.append(nearest) }
      }
      return meant
    }

    private func folded(_ key: YAMLNode) -> String {
      ByteView.with(key.string ?? "") { String(decoding: TextFolding.fold($0), as: UTF8.self) }
    }

    private mutating func readUnit(_ item: YAMLNode) {
      guard let node = item.target else { return }
      let meant = reportUnknownKeys(node)
      if let name = node.string {
        units.append(UnitDirectory.Unit(name: name, aliases: [], parent: nil))
        return
      }
      let names = ["name", "名称"]
      guard let name = value(names, in: node)?.string else {
        // A misspelt name was told already.
        guard !meant.contains(where: names.contains) else { return }
        problems.append(
          Problem(
            span: node.span,
            message: Message("unnamed-unit", zh: "这个单位没有名称（name）", en: "this unit has no name")))
        return
      }
      let aliases = value(["aliases", "别名", "简称"], in: node)
      units.append(
        UnitDirectory.Unit(
          name: name,
          aliases: aliases?.string.map { [$0] }
            ?? aliases?.children.compactMap { $0.target?.string } ?? [],
          parent: value(["parent", "上级"], in: node)?.string))
    }

    private func value(_ names: [String], in node: YAMLNode) -> YAMLNode? {
      node.entries.first { names.contains(folded($0.key)) }?.value.target
    }
  }
}
