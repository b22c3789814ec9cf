/// Tells tasks that repeat others from plans that repeat others: one cause, one diagnostic.
struct DuplicateCopies {
  /// A plan most of whose tasks, or most of those of the other, stand in both.
  struct PlanPair {
    let plan: Int
    let other: Int
    let occurrences: [DuplicateOccurrence]
  }

  /// The occurrences to be told one by one.
  private(set) var single: [DuplicateOccurrence] = []
  /// The plans that have most of their tasks in common.
  private(set) var plans: [PlanPair] = []

  private struct Key: Hashable {
    let plan: Int
    let other: Int
  }

  /// - Parameter entryCounts: for each plan, the number of tasks that can be compared.
  init(_ occurrences: [DuplicateOccurrence], entryCounts: [Int]) {
    var pairs: [Key: [DuplicateOccurrence]] = [:]
    for occurrence in occurrences {
      let others = Set(occurrence.originals.map(\.plan))
      if let other = others.first, others.count == 1, other != occurrence.task.plan {
        pairs[Key(plan: occurrence.task.plan, other: other), default: []].append(occurrence)
      } else {
        single.append(occurrence)
      }
    }
    for (key, shared) in pairs {
      let smaller = min(entryCounts[key.plan], entryCounts[key.other])
      if Self.isMost(Set(shared.map(\.task.task)).count, of: smaller) {
        plans.append(
          PlanPair(
            plan: key.plan, other: key.other, occurrences: shared.sorted { $0.task < $1.task }))
      } else {
        single += shared
      }
    }
    plans.sort { ($0.plan, $0.other) < ($1.plan, $1.other) }
  }

  /// Four in five, of at least five.
  private static func isMost(_ count: Int, of total: Int) -> Bool {
    total >= 5 && count * 5 >= total * 4
  }
}
