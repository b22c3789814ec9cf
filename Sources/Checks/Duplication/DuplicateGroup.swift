/// Tasks that ask for the same work.
struct DuplicateGroup: Sendable {
  /// A task of the group.
  struct Member: Sendable {
    /// The task.
    let position: DuplicatePosition
    /// The side that the task is on, where the tasks of one side do not repeat each other.
    let side: Int?
  }

  /// What is to be told of a group.
  enum Telling: Sendable {
    /// All tasks in one diagnostic.
    case together
    /// The first task that repeats one of the other side.
    case once
    /// Every task that repeats tasks of the other side.
    case each
  }

  /// The tasks in the order of the run.
  let members: [Member]
  /// What is to be told.
  let telling: Telling
  /// Whether their texts are equal but for width, script, blanks and marks.
  let isEqual: Bool
  /// How alike their texts are, from 0 to 1.
  let similarity: Double

  /// Tasks with texts that are equal, or that differ in figures and words of little weight.
  init(_ positions: [DuplicatePosition], isEqual: Bool, _ telling: Telling = .together) {
    members = positions.sorted().map { Member(position: $0, side: nil) }
    self.telling = telling
    self.isEqual = isEqual
    similarity = 1
  }

  /// Tasks without content, and tasks with content that have the same title.
  init(titles: [DuplicatePosition], withContent: [DuplicatePosition]) {
    members = Self.merged(titles, withContent)
    telling = .each
    isEqual = true
    similarity = 1
  }

  /// Tasks with one text, and tasks with another that is like it.
  init(
    _ first: [DuplicatePosition], like second: [DuplicatePosition], similarity: Double,
    _ telling: Telling
  ) {
    members = Self.merged(first, second)
    self.telling = telling
    isEqual = false
    self.similarity = similarity
  }

  private static func merged(_ first: [DuplicatePosition], _ second: [DuplicatePosition])
    -> [Member]
  {
    let members = first.map { Member(position: $0, side: 1) }
    return (members + second.map { Member(position: $0, side: 2) }).sorted {
      $0.position < $1.position
    }
  }
}
