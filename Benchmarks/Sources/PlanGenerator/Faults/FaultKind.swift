/// What can be wrong with a generated task.
public enum FaultKind: String, CaseIterable, Codable, Sendable {
  /// No unit is named at all.
  case missingUnit = "missing-unit"

  /// The unit is a stand-in that names nobody.
  case genericUnit = "generic-unit"

  /// The targets hold no figure, and neither does the content.
  case emptyTarget = "empty-target"

  /// The content sets a later time than the deadline.
  case laterTimeInContent = "later-time-in-content"

  /// The deadline lies after the plan's period.
  case deadlineOutOfPeriod = "deadline-out-of-period"

  /// The task waits for one that ends after its own deadline.
  case dueBeforePredecessor = "due-before-predecessor"

  /// A target lies below its own baseline.
  case targetBelowBaseline = "target-below-baseline"

  /// A figure was left open.
  case placeholder = "placeholder"

  /// The content holds characters that were lost or misread.
  case garbledText = "garbled-text"

  /// The task repeats another one, slightly reworded.
  case nearDuplicate = "near-duplicate"
}
