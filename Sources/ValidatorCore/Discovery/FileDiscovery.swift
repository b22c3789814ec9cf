/// Finds the plans under the paths that a user names.
///
/// A path that leads to a file is a plan, whatever its name and whatever any `.gitignore` says; it
/// may be a symbolic link, or a pipe that the shell handed over (`<(…)`, which is `/dev/fd/63`). A path that
/// leads to a folder is walked for files with the extensions of plans. Left out on the walk are
/// hidden files and folders and, inside a git repository, what its `.gitignore` files and
/// `info/exclude` leave out, whether or not git tracks it; outside of a repository no `.gitignore`
/// holds. Symbolic links are not followed on the walk. A folder that is named is walked even
/// if it is hidden or left out.
public struct FileDiscovery: Sendable {
  /// The name endings of plans that are looked for in folders.
  public static let usualExtensions = [".plan.yaml", ".plan.yml"]

  private let extensions: [[UInt8]]

  /// Looks for files whose names end with one of `extensions`, dots included.
  public init(extensions: [String] = usualExtensions) {
    self.extensions = extensions.map { Array($0.utf8) }
  }

  /// Finds the plans under `paths`, each file once, under the first path that leads to it.
  ///
  /// - Parameter includes: whether a file in a folder, whose name ends with `.yaml` or `.yml`, is a plan too.
  public func find(
    _ paths: [String], including includes: (BytePath) -> Bool = { _ in false }
  ) -> DiscoveryResult {
    find(paths.map { BytePath($0) }, including: includes)
  }

  /// Finds the plans under `paths`, each file once, under the first path that leads to it.
  ///
  /// - Parameter includes: whether a file in a folder, whose name ends with `.yaml` or `.yml`, is a plan too.
  public func find(
    _ paths: [BytePath], including includes: (BytePath) -> Bool = { _ in false }
  ) -> DiscoveryResult {
    withoutActuallyEscaping(includes) { includes in
      var search = DiscoverySearch(extensions: extensions, includes: includes)
      for path in paths { search.visit(path) }
      return search.result
    }
  }
}
