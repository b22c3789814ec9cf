import Foundation

/// Where a folder lies: in which repository, and what stands in it.
struct FolderPath {
  /// The canonical path.
  private let url: URL

  /// The folder at `path`; nil where none is.
  init?(_ path: String) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return nil }
    url = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL
  }

  /// What goes before the names of what is in the folder at `path`: nothing for the current one.
  static func prefix(_ path: String) -> String {
    if path == "." || path == "./" { return "" }
    return path.hasSuffix("/") ? path : path + "/"
  }

  /// Whether anything stands at `path`, be it a link that leads nowhere.
  static func stands(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)) != nil
  }

  /// The root of the repository that the folder is in; nil where it is in none.
  var repository: String? {
    ancestors.first { Self.stands($0 + "/.git") }
  }

  /// The folder as seen from `root`, which it is in: with a slash at the end, or nothing.
  func below(_ root: String) -> String {
    let rest = url.path.dropFirst(root.count).drop { $0 == "/" }
    return rest.isEmpty ? "" : rest + "/"
  }

  /// The nearest folder above, up to the root of the repository, in which one of `names` stands.
  func nearestAbove(holding names: [String]) -> String? {
    let end = repository
    for folder in ancestors.dropFirst() where end.map({ folder.hasPrefix($0) }) ?? true {
      for name in names where Self.stands("\(folder)/\(name)") { return "\(folder)/\(name)" }
    }
    return nil
  }

  /// The folder and those above it.
  private var ancestors: [String] {
    var paths: [String] = []
    var current = url
    while true {
      paths.append(current.path == "/" ? "" : current.path)
      guard current.path != "/" else { return paths }
      current.deleteLastPathComponent()
    }
  }
}
