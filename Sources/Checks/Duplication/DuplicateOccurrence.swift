/// A task that repeats others.
struct DuplicateOccurrence: Sendable {
  /// The most of them that are listed.
  static let mostListed = 20

  /// How many tasks of a group may turn out to repeat none before the group is left alone.
  private static let mostFruitless = 200

  /// The task, the last one of those that can be reported.
  let task: DuplicatePosition
  /// The tasks that it repeats, in the order of the run.
  let originals: [DuplicatePosition]
  /// Whether the texts are equal but for width, script, blanks and marks.
  let isEqual: Bool
  /// How alike the texts are, from 0 to 1.
  let similarity: Double

  /// What is to be told of a group.
  static func all(in group: DuplicateGroup, _ relation: DuplicateRelation) -> [DuplicateOccurrence]
  {
    switch group.telling {
    case .together: together(group, relation)
    case .once:
      group.members.lazy.compactMap { one($0, in: group, relation) }.first.map { [$0] } ?? []
    case .each: group.members.compactMap { one($0, in: group, relation) }
    }
  }

  /// One occurrence, unless some of the tasks may not repeat others.
  private static func together(_ group: DuplicateGroup, _ relation: DuplicateRelation)
    -> [DuplicateOccurrence]
  {
    var occurrences: [DuplicateOccurrence] = []
    var told: Set<DuplicatePosition> = []
    var fruitless = 0
    for member in group.members.reversed() where fruitless < mostFruitless {
      guard !told.contains(member.position) else { continue }
      let originals = originals(of: member, in: group, relation)
      if originals.isEmpty { fruitless += 1 }
      told.formUnion(originals)
      occurrences += occurrence(of: member, originals, in: group).map { [$0] } ?? []
    }
    return occurrences
  }

  private static func one(
    _ member: DuplicateGroup.Member, in group: DuplicateGroup, _ relation: DuplicateRelation
  ) -> DuplicateOccurrence? {
    occurrence(of: member, originals(of: member, in: group, relation), in: group)
  }

  private static func occurrence(
    of member: DuplicateGroup.Member, _ originals: [DuplicatePosition], in group: DuplicateGroup
  ) -> DuplicateOccurrence? {
    guard !originals.isEmpty else { return nil }
    return DuplicateOccurrence(
      task: member.position, originals: originals, isEqual: group.isEqual,
      similarity: group.similarity)
  }

  /// The tasks that a task repeats: earlier ones, and those that cannot be reported themselves.
  private static func originals(
    of member: DuplicateGroup.Member, in group: DuplicateGroup, _ relation: DuplicateRelation
  ) -> [DuplicatePosition] {
    let task = member.position
    guard relation.isReportable(task) else { return [] }
    return group.members.filter { other in
      other.position != task && (other.side == nil || other.side != member.side)
        && (other.position < task || !relation.isReportable(other.position))
        && relation.mayRepeat(task, other.position)
    }.map(\.position)
  }
}
