import TextAnalysis

/// Finds the tasks of a plan by their ids. Of two tasks with one id the first counts.
public struct TaskIDs: Sendable {
  /// An entry of the hash table; a task of -1 is none.
  private struct Slot: Sendable {
    var hash: Int
    var task: Int32
  }

  private let ids: [PlanText?]
  /// An open hash table over the bytes of the ids: making a string of every id would cost more than reading it.
  private var slots: [Slot]
  private let mask: Int
  /// How many slots one look-up may pass by. Ids that were made to collide stand in `others`.
  private static let longestProbe = 64
  private var others: [String: Int32] = [:]

  /// The ids of `plan`.
  public init(_ plan: Plan) {
    ids = plan.tasks.map(\.id)
    var capacity = 16
    while capacity < ids.count * 2 { capacity *= 2 }
    mask = capacity - 1
    slots = Array(repeating: Slot(hash: 0, task: -1), count: capacity)
    for (task, id) in ids.enumerated() {
      if let id { add(id, Int32(task)) }
    }
  }

  /// The position in ``Plan/tasks`` of the task with an id; nil where there is none.
  public func index(of id: PlanText) -> Int? {
    let (task, _) = find(id, id.withBytes(\.hash))
    if let task { return Int(task) }
    return others.isEmpty ? nil : others[id.string].map { Int($0) }
  }

  private mutating func add(_ id: PlanText, _ task: Int32) {
    let hash = id.withBytes(\.hash)
    let (found, free) = find(id, hash)
    guard found == nil else { return }
    if let free {
      slots[free] = Slot(hash: hash, task: task)
      return
    }
    let string = id.string
    if others[string] == nil { others[string] = task }
  }

  /// The task with an id, or the free slot where it would stand; neither behind too many others.
  private func find(_ id: PlanText, _ hash: Int) -> (task: Int32?, free: Int?) {
    var position = (hash ^ hash >> 32) & mask
    for _ in 0..<Self.longestProbe {
      let slot = slots[position]
      if slot.task < 0 { return (nil, position) }
      if slot.hash == hash, isID(Int(slot.task), id) { return (slot.task, nil) }
      position = (position + 1) & mask
    }
    return (nil, nil)
  }

  private func isID(_ task: Int, _ text: PlanText) -> Bool {
    guard let id = ids[task] else { return false }
    return id.withBytes { known in text.withBytes { known == $0 } }
  }
}
