/// A day by which running text wants something done: 6月底前建成投用, "complete the design by June".
public struct CompletionDate: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// The time expression, in bytes of the text.
  public var time: Range<Int>
  /// The clause around it, in bytes of the text.
  public var clause: Range<Int>
  /// Whether the whole of what the title names is to be done then, and not a stage or a part of it.
  public var isWhole: Bool
  /// Whether the time ends something (6月底前, "by June"), and does not only place it (6月).
  public var isFirm: Bool
}
