import Reporters

extension RepositoryPaths {
  /// Paths from the current folder.
  static var fromCurrentFolder: RepositoryPaths {
    let folder = FolderPath(".")?.path ?? ""
    return RepositoryPaths(root: folder, folder: folder)
  }

  /// Paths from the root of the repository around the current folder; from that folder where there is no repository.
  static var fromRepository: RepositoryPaths {
    guard let folder = FolderPath("."), let root = folder.repository else {
      return fromCurrentFolder
    }
    return RepositoryPaths(root: root.isEmpty ? "/" : root, folder: folder.path)
  }
}
