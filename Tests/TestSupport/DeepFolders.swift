#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Folders in one another, deeper than the system can name by a path; gone after the test.
///
/// They cannot be read even by an administrator, who may read everything else.
public final class DeepFolders {
  private let name = String(repeating: "d", count: 200)
  private var folders: [Int32]

  /// Makes forty folders of 200 bytes each in the folder at `path`.
  public init(in path: String) {
    folders = [open(path, O_RDONLY)]
    for depth in 0..<40 {
      guard mkdirat(folders[depth], name, 0o700) == 0 else { return }
      folders.append(openat(folders[depth], name, O_RDONLY))
    }
  }

  // Nothing that goes by paths could remove them.
  deinit {
    for folder in folders.reversed() {
      unlinkat(folder, name, AT_REMOVEDIR)
      close(folder)
    }
  }
}
