/// Turns paths as the user wrote them into paths from the root of the repository, which CI services ask for.
public struct RepositoryPaths: Sendable {
  /// The names of the folders on the way to the repository's root.
  private let root: [Substring]
  /// The names on the way to the folder that relative paths begin in.
  private let folder: [Substring]

  /// Paths that stay as they are, but for `./` and `..`.
  public init() {
    root = []
    folder = []
  }

  /// Paths from `root`.
  ///
  /// - Parameters:
  ///   - root: the absolute path of the repository's root.
  ///   - folder: the absolute path of the folder that relative paths begin in.
  public init(root: String, folder: String) {
    self.root = Self.names(root)
    self.folder = Self.names(folder)
  }

  /// The path of a file from the root; the absolute path of a file that lies elsewhere.
  public func path(of path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var names = isAbsolute ? [] : folder
    for name in Self.names(path) {
      if name != ".." {
        names.append(name)
      } else if let last = names.last, last != ".." {
        names.removeLast()
      } else if !isAbsolute, folder.isEmpty {
        // Nobody said what lies above.
        names.append(name)
      }
    }
    let isInside = names.starts(with: root) && !(isAbsolute && root.isEmpty)
    return isInside
      ? names.dropFirst(root.count).joined(separator: "/") : "/" + names.joined(separator: "/")
  }

  private static func names(_ path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }
  }
}
