/// How much a clause undertakes, least first.
public enum ClauseWeight: Sendable, Comparable, CaseIterable {
  /// No more than an attitude: 坚持统筹推进, 加强协调配合, 落实会议精神.
  case attitude
  /// Something is done.
  case work
  /// A level is to rise or fall, which could be measured: 提升处置水平.
  case level
}
