/// One plan as YAML, with what was planted in it.
public struct GeneratedPlan: Sendable {
  /// The name of its file, such as `00012.plan.yaml`.
  public let fileName: String

  /// The whole text of the file.
  public let yaml: String

  /// How many tasks it holds, subtasks counted.
  public let taskCount: Int

  /// The faults and near-duplicates in it, in the order of the tasks.
  public let planted: [PlantedFault]
}
