/// A task that repeats others.
struct DuplicateOccurrence: Sendable {
  /// The most of them that are listed.
  static let mostListed = 20

  /// How many tasks of a group may turn out to repeat none before the group is left alone.
  private static let mostFruitless = 200

  /// The task, the last one of those that can be reported.
  let task: DuplicatePosition
  /// The tasks that it repeats, in the order of the run; no more than ``mostListed``.
  let originals: [DuplicatePosition]
  /// How many it repeats, listed or not.
  let count: Int
  /// Whether the texts are equal but for width, script, blanks and marks.
  let isEqual: Bool
  /// How alike the texts are, from 0 to 1.
  let similarity: Double

  /// The occurrences in a group: one, unless some of its tasks may not repeat others.
  static func all(in group: DuplicateGroup, _ relation: DuplicateRelation) -> [DuplicateOccurrence]
  {
    var occurrences: [DuplicateOccurrence] = []
    var covered: Set<DuplicatePosition> = []
    var fruitless = 0
    for member in group.members.reversed() where fruitless < mostFruitless {
      let task = member.position
      guard relation.isReportable(task), !covered.contains(task) else { continue }
      let originals = group.members.filter { other in
        other.position != task && (other.side == 0 || other.side != member.side)
          && (other.position < task || !relation.isReportable(other.position))
          && relation.mayRepeat(task, other.position)
      }.map(\.position)
      guard !originals.isEmpty else {
        fruitless += 1
        continue
      }
      covered.formUnion(originals)
      occurrences.append(
        DuplicateOccurrence(
          task: task, originals: Array(originals.prefix(mostListed)), count: originals.count,
          isEqual: group.isEqual, similarity: group.similarity))
    }
    return occurrences
  }
}
