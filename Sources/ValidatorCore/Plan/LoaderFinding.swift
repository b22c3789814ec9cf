/// What the loader has to say about a file.
public struct LoaderFinding: Sendable {
  /// One of the ids in ``LoaderChecks``.
  public let check: String
  /// What is wrong.
  public let finding: Finding
  /// The position of the plan in its file, where it is about one plan.
  public let plan: Int?
}
