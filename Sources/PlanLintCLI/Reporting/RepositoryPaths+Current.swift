import Foundation
import Reporters

extension RepositoryPaths {
  /// Paths from the current folder.
  static var fromCurrentFolder: RepositoryPaths {
    let folder = FileManager.default.currentDirectoryPath
    return RepositoryPaths(root: folder, folder: folder)
  }

  /// Paths from the root of the repository around the current folder; from that folder where there is no repository.
  static var fromRepository: RepositoryPaths {
    let folder = FileManager.default.currentDirectoryPath
    var root = URL(fileURLWithPath: folder, isDirectory: true)
    while !FileManager.default.fileExists(atPath: root.appendingPathComponent(".git").path) {
      let parent = root.deletingLastPathComponent()
      guard parent.path != root.path, root.path != "/" else {
        return RepositoryPaths(root: folder, folder: folder)
      }
      root = parent
    }
    return RepositoryPaths(root: root.path, folder: folder)
  }
}
