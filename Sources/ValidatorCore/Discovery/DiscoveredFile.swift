/// A file that is to be read as a plan.
public struct DiscoveredFile: Hashable, Sendable {
  /// The path as the user would write it: as it was named, or the named folder followed by the way
  /// from there; what is found in `.` has no `./` before it.
  public let path: BytePath
  /// Whether the file itself was named, rather than found in a folder.
  public let wasNamed: Bool
  /// Whether this is a named pipe or character device, such as `/dev/stdin`, that is read until it
  /// ends and can be read only once.
  public let isStream: Bool
}
