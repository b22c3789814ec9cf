/// A fault that the generator put into a task on purpose.
public struct PlantedFault: Codable, Sendable {
  /// What is wrong.
  public let kind: FaultKind

  /// The name of the plan's file.
  public let file: String

  /// The id of the task.
  public let task: String

  /// For a near-duplicate, the file and the id of the task it repeats, as `file#id`.
  public var original: String?

  /// For a near-duplicate, whether both plans have one issuer.
  public var sameIssuer: Bool?
}
