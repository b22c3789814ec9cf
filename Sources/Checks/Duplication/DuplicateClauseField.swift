/// The field of a task that a clause stands in.
enum DuplicateClauseField: UInt8, Sendable, Codable {
  /// 任务名称
  case title
  case content
  /// What is done by a milestone.
  case milestone
  /// What is to be reached.
  case target

  /// Whether it is one of the entries beside title and content.
  var isEntry: Bool { self == .milestone || self == .target }
}
