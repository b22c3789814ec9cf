/// Units that a text makes answerable together: 由县教育局牵头, （责任单位：基教科、人事科).
public struct UnitAssignment: Sendable, Hashable {
  /// What the units are to the task.
  public let role: UnitRole
  /// The units, in order; stand-ins among them. Their ranges are bytes of the text.
  public let names: [UnitName]
  /// Whether they stand behind the name of a field (责任单位：), not in a sentence.
  public let isLabelled: Bool
  /// Whether each of them answers for its own part: …按职责分工负责, …分别负责.
  public let dividesWork: Bool
}
