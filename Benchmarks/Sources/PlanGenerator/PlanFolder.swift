import Foundation

/// A folder of generated plans, with the list of what was planted in them beside.
public struct PlanFolder {
  /// The name of the list.
  public static let plantedName = "planted.json"

  /// The size of all plans in bytes.
  public let byteCount: Int
  /// What was planted.
  public let planted: [PlantedFault]

  /// Writes `count` plans to `folder`, which is made when it is missing.
  public init(writing count: Int, _ options: PlanGenerator.Options, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var generator = PlanGenerator(options)
    var planted: [PlantedFault] = []
    var byteCount = 0
    for _ in 0..<count {
      let plan = generator.next()
      let data = Data(plan.yaml.utf8)
      byteCount += data.count
      planted += plan.planted
      try data.write(to: folder.appending(path: plan.fileName))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(planted).write(to: folder.appending(path: Self.plantedName))
    self.byteCount = byteCount
    self.planted = planted
  }
}
