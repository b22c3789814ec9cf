/// What a run found out about its baseline.
public struct BaselineOutcome: Sendable {
  /// What the baseline still has to remember: what was found again, and what the run did not look for. A file
  /// that was renamed goes by its new name.
  public let entries: [BaselineEntry]
  /// How many findings are there no more.
  public let mended: Int
}
