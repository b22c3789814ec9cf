/// The findings that were there when it was made; a run reports the others only.
public struct Baseline: Sendable {
  /// What a baseline is called when nobody gave it a name.
  public static let usualName = ".plan-lint-baseline.json"

  /// The version of the format that this program writes and reads.
  public static let version = 1

  /// What it remembers, in the order of the file; every finding once.
  public let entries: [BaselineEntry]
  /// Its file, with its mistakes; nil for one that is to be written.
  public let file: SettingsFile?
  /// The folder that its files are seen from, canonical, with a slash at the end.
  private let folder: String
  /// The folders of the run, canonical, with a slash at the end.
  private(set) var walked: [String] = []

  /// A baseline that remembers nothing, to be written to `path`.
  public init(emptyAt path: String) {
    entries = []
    file = nil
    folder = BytePath(path).canonicalFolder?.description ?? ""
  }

  /// Reads the baseline at `path`.
  public init(readFrom path: String) throws(FileReadError) {
    let contents = try FileReader.read(BytePath(path)).get()
    let reader = BaselineReader(path: path, contents: contents)
    file = reader.file
    // Merging two branches may leave an entry twice.
    entries = Self.joined(reader.entries) { max($0, $1) }
    folder = BytePath(path).canonicalFolder?.description ?? ""
  }

  /// Tells what the run was asked to look at: what is gone from its folders is mended.
  public mutating func expect(_ paths: [String]) {
    walked = paths.compactMap { path in
      guard case .success(let status) = FileStatus.followingLinks(BytePath(path)),
        status.kind == .folder
      else { return nil }
      return BytePath(path + "/").canonicalFolder?.description
    }
  }

  /// The entries with those that remember `diagnostics`, each task by itself.
  public static func entries(
    _ entries: [BaselineEntry], adding diagnostics: [Diagnostic], _ name: (Diagnostic) -> String
  ) -> [BaselineEntry] {
    joined(entries + diagnostics.flatMap(\.items).map { BaselineEntry($0, file: name($0)) }, +)
  }

  /// What the file at `path` is called in the baseline.
  public func name(of path: String) -> String {
    let path = BytePath(path).canonicalInFolder?.description ?? path
    if path.hasPrefix(folder) { return String(path.dropFirst(folder.count)) }
    let own = folder.split(separator: "/")
    let other = path.split(separator: "/")
    let common = zip(own, other).prefix { $0 == $1 }.count
    let up = own.dropFirst(common).map { _ in ".." }
    return (up + other.dropFirst(common).map { String($0) }).joined(separator: "/")
  }

  /// Whether nothing stands any more where the file `name` was.
  func isGone(_ name: String) -> Bool {
    guard case .success = FileStatus.followingLinks(BytePath(folder + name)) else { return true }
    return false
  }

  /// Whether a folder of the run holds, or held, the file `name`.
  func isWalked(_ name: String) -> Bool {
    var parts = folder.split(separator: "/").map { String($0) }
    for part in name.split(separator: "/") {
      if part == "..", !parts.isEmpty { parts.removeLast() } else { parts.append(String(part)) }
    }
    let path = "/" + parts.joined(separator: "/")
    return walked.contains { path.hasPrefix($0) }
  }

  /// The entries with each finding once, in their order in the file.
  static func joined(_ entries: [BaselineEntry], _ count: (Int, Int) -> Int)
    -> [BaselineEntry]
  {
    var known: [BaselineEntry.Key: BaselineEntry] = [:]
    for entry in entries {
      var joined = known[entry.key] ?? entry
      if let other = known[entry.key]?.count { joined.count = count(other, entry.count) }
      known[entry.key] = joined
    }
    return known.values.sorted(by: BaselineEntry.comesBefore)
  }
}
