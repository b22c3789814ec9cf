import TextAnalysis

/// Finds the tasks of a plan by their ids. Of two tasks with one id the first counts.
public struct TaskIDs: Sendable {
  private let tasks: [PlanTask]
  /// The first task with an id of a hash: making a string of every id would cost more than reading it.
  private var byHash: [Int: Int32] = [:]
  /// Ids that share a hash with another.
  private var others: [String: Int32] = [:]

  /// The ids of `plan`.
  public init(_ plan: Plan) {
    tasks = plan.tasks
    byHash.reserveCapacity(tasks.count)
    for task in tasks {
      guard let id = task.id else { continue }
      let hash = id.withBytes(\.hash)
      guard let first = byHash[hash] else {
        byHash[hash] = Int32(task.index)
        continue
      }
      guard !isID(Int(first), id) else { continue }
      let string = id.string
      if others[string] == nil { others[string] = Int32(task.index) }
    }
  }

  /// The position in ``Plan/tasks`` of the task with an id; nil where there is none.
  public func index(of id: PlanText) -> Int? {
    guard let first = byHash[id.withBytes(\.hash)] else { return nil }
    if isID(Int(first), id) { return Int(first) }
    return others.isEmpty ? nil : others[id.string].map { Int($0) }
  }

  private func isID(_ task: Int, _ text: PlanText) -> Bool {
    guard let id = tasks[task].id else { return false }
    return id.withBytes { known in text.withBytes { known == $0 } }
  }
}
