import ValidatorCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where a folder lies: in which repository, and what stands in it.
struct FolderPath {
  /// The canonical paths of the folder and of those above it, the innermost first; the root of all is empty.
  private let ancestors: [String]

  /// The folder at `path`; nil where none is.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    ancestors = BytePath(path).folders.map { $0.description == "/" ? "" : $0.description }
  }

  /// What goes before the names of what is in the folder at `path`: nothing for the current one.
  static func prefix(_ path: String) -> String {
    if path == "." || path == "./" { return "" }
    return path.hasSuffix("/") ? path : path + "/"
  }

  /// Whether anything stands at `path`, be it a link that leads nowhere.
  static func stands(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The canonical path.
  var path: String { ancestors.first.flatMap { $0.isEmpty ? nil : $0 } ?? "/" }

  /// The root of the repository that the folder is in; nil where it is in none.
  var repository: String? {
    ancestors.first { Self.stands($0 + "/.git") }
  }

  /// The folder as seen from `root`, which it is in: with a slash at the end, or nothing.
  func below(_ root: String) -> String {
    let rest = path.dropFirst(root.count).drop { $0 == "/" }
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
}
