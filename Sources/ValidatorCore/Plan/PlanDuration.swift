import TextAnalysis

/// The least time that a task takes.
public struct PlanDuration: Sendable {
  /// The words.
  public let text: PlanText
  /// What they mean; nil where they are no duration.
  public let duration: WorkDuration?
}
