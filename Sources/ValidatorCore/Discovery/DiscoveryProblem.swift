/// Something on the way to the plans that could not be examined or read.
public struct DiscoveryProblem: Hashable, Sendable {
  /// Why nothing was read.
  public enum Cause: Hashable, Sendable {
    /// Nothing stands at the path. `nearest` is a path that does exist and may have been meant.
    case notFound(nearest: BytePath?)
    /// The path is a symbolic link to nothing.
    case brokenLink
    /// The path leads through symbolic links that lead back to themselves.
    case linkLoop
    /// A symbolic link with the name of a plan was met in a folder; only named links are followed.
    case linkNotFollowed
    /// A socket or block device; where it was met in a folder, also a pipe or character device.
    case notAFile
    /// The system refused to examine the path or to list the folder, with this `errno`.
    case unreadable(errno: Int32)
    /// A file of ignore rules could not be read, so that its rules do not hold.
    case unreadableIgnoreFile(FileReadError)
    /// The rules of the repository are too hard to match against the path, so that they do not hold
    /// for it. Told once for a named folder, with the first such path.
    case ignoreRulesTooHard
  }

  /// The path as the user would write it; that of a file of ignore rules is absolute.
  public let path: BytePath
  /// Whether the path itself was named, rather than met in a folder.
  public let wasNamed: Bool
  /// What is wrong.
  public let cause: Cause
}
