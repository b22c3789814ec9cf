import Foundation
import PlanGenerator
import ValidatorCore

/// Which of the duplicates that were planted in generated plans were found.
struct PlantedDuplicates {
  /// How many are at least as alike as the threshold, by sets of character pairs.
  let count: Int
  /// How many of these were found.
  let found: Int

  /// A task, as plan and position.
  private struct Task: Hashable {
    let plan: Int
    let task: Int
  }

  private struct Content {
    let task: Task
    let pairs: Set<[UInt32]>
  }

  init(_ corpus: DuplicatesCorpus, found findings: [CorpusFinding], threshold: Double) throws {
    let url = URL(filePath: corpus.folder).appending(path: PlanFolder.plantedName)
    let planted = try JSONDecoder().decode([PlantedFault].self, from: Data(contentsOf: url))
      .filter { $0.kind == .nearDuplicate }
    let contents = try Self.contents(
      of: Set(planted.flatMap { ["\($0.file)#\($0.task)", $0.original ?? ""] }), corpus)
    let pairs = Self.pairs(findings)
    var (count, found) = (0, 0)
    for fault in planted {
      guard let one = contents["\(fault.file)#\(fault.task)"],
        let two = contents[fault.original ?? ""]
      else { continue }
      let common = Double(one.pairs.intersection(two.pairs).count)
      guard common >= threshold * Double(one.pairs.union(two.pairs).count) else { continue }
      count += 1
      if pairs.contains([one.task, two.task]) { found += 1 }
    }
    self.count = count
    self.found = found
  }

  /// The contents of the tasks named as `file#id`.
  private static func contents(of names: Set<String>, _ corpus: DuplicatesCorpus) throws
    -> [String: Content]
  {
    let files = corpus.names
    let listed = try corpus.forEachPlan { plan in
      plan.tasks.compactMap { task -> (name: String, task: Int, text: String)? in
        let file = plan.source.path.split(separator: "/").last ?? ""
        let name = "\(file)#\(task.id?.string ?? "")"
        guard names.contains(name), let text = task.content?.string else { return nil }
        return (name, task.index, text)
      }
    }
    guard listed.count == files.count else { throw BenchError("a file holds no plan, or several") }
    var contents: [String: Content] = [:]
    for (plan, tasks) in listed.enumerated() {
      for task in tasks {
        contents[task.name] = Content(
          task: Task(plan: plan, task: task.task), pairs: characterPairs(task.text))
      }
    }
    return contents
  }

  private static func characterPairs(_ text: String) -> Set<[UInt32]> {
    let scalars = text.precomposedStringWithCompatibilityMapping.unicodeScalars
      .filter { !$0.properties.isWhitespace }.map(\.value)
    return Set(zip(scalars, scalars.dropFirst()).map { [$0, $1] })
  }

  private static func pairs(_ findings: [CorpusFinding]) -> Set<Set<Task>> {
    var pairs: Set<Set<Task>> = []
    for found in findings {
      let finding = found.finding
      guard let own = finding.task else { continue }
      for related in finding.related {
        guard let other = related.task else { continue }
        pairs.insert([
          Task(plan: found.plan, task: own), Task(plan: related.plan ?? found.plan, task: other),
        ])
      }
    }
    return pairs
  }
}
