/// The plans that were found under the given paths, and what went wrong on the way.
public struct DiscoveryResult: Sendable {
  /// The files to read, ordered by the bytes of their paths, each once.
  public let files: [DiscoveredFile]
  /// What could not be examined or read, ordered by the bytes of the paths, each once.
  public let problems: [DiscoveryProblem]
  /// The named folders, as named and in that order, that could be read and hold no plan.
  public let foldersWithoutPlans: [BytePath]
  /// The folders that were walked, each once: a plan that is added to one of them will be found.
  public let folders: [BytePath]
}
