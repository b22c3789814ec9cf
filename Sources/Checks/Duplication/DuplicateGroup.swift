/// Tasks that ask for the same work.
struct DuplicateGroup: Sendable {
  /// A task of the group.
  struct Member: Sendable {
    /// The task.
    let position: DuplicatePosition
    /// Tasks of one side do not repeat each other; those of side 0 repeat all others.
    let side: Int
  }

  /// The tasks in the order of the run.
  let members: [Member]
  /// Whether their texts are equal but for width, script, blanks and marks.
  let isEqual: Bool
  /// How alike their texts are, from 0 to 1.
  let similarity: Double

  /// Tasks with texts that are equal, or that differ in figures and words of little weight.
  init(_ positions: [DuplicatePosition], isEqual: Bool) {
    members = positions.sorted().map { Member(position: $0, side: 0) }
    self.isEqual = isEqual
    similarity = 1
  }

  /// Tasks without content, and tasks with content that have the same title.
  init(titles: [DuplicatePosition], withContent: [DuplicatePosition]) {
    members = Self.merged([(titles, 0), (withContent, 1)])
    isEqual = true
    similarity = 1
  }

  /// Tasks with one text, and tasks with another that is like it.
  init(_ first: [DuplicatePosition], like second: [DuplicatePosition], similarity: Double) {
    members = Self.merged([(first, 1), (second, 2)])
    isEqual = false
    self.similarity = similarity
  }

  private static func merged(_ sides: [([DuplicatePosition], Int)]) -> [Member] {
    sides.flatMap { positions, side in positions.map { Member(position: $0, side: side) } }
      .sorted { $0.position < $1.position }
  }
}
