import ArgumentParser
import Foundation
import PlanGenerator

/// Writes a corpus of generated plans to a folder.
@main
struct GeneratePlans: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-plans",
    abstract: "Write work plans of counties that do not exist, the same for the same seed.",
    discussion: """
      What was planted in the plans is listed in planted.json in the same folder.
      """)

  @Option(help: "How many plans to write.")
  var plans = 1000

  @Option(help: "How many tasks each plan holds, subtasks counted.")
  var tasks = 100

  @Option(help: "Where the randomness starts.")
  var seed: UInt64 = 1

  @Option(help: "The share of tasks that repeat a task of another plan, slightly reworded.")
  var duplicates = 0.01

  @Option(help: "The share of tasks that each kind of fault is planted in.")
  var faults = 0.01

  @Argument(help: "The folder to write to; it is made when it is missing.")
  var folder: String

  func validate() throws {
    guard plans > 0, tasks > 0 else {
      throw ValidationError("There must be at least one plan and one task.")
    }
    guard (0...1).contains(duplicates), (0...0.1).contains(faults) else {
      throw ValidationError("--duplicates goes from 0 to 1, --faults from 0 to 0.1.")
    }
  }

  func run() throws {
    let written = try PlanFolder(
      writing: plans,
      .init(seed: seed, tasksPerPlan: tasks, duplicates: duplicates, faults: faults),
      to: URL(filePath: folder, directoryHint: .isDirectory))
    print(
      "\(plans) plans, \(plans * tasks) tasks, \(written.byteCount) bytes, "
        + "\(written.planted.count) planted faults")
  }
}
