/// A place where two wordings differ.
public struct WordingChange: Sendable {
  /// What the difference says about the work.
  public enum Kind: Sendable {
    /// Another figure, time or measure word: 2所 and 3所.
    case figure
    /// Words that only one of the texts has.
    case addition
    /// Other words for something done to an object.
    case verb
    /// A whole clause for another.
    case clause
    /// Other words for the thing itself: 体育 and 美育.
    case content
    /// The opposite: 增加 and 减少.
    case reversal

    /// Whether the work is the same with such a difference.
    var keepsWork: Bool {
      switch self {
      case .figure, .addition, .clause: true
      case .verb, .content, .reversal: false
      }
    }
  }

  /// What the difference says.
  public let kind: Kind
  /// The bytes of the first text, as written; empty where it has nothing.
  public let first: Range<Int>
  /// The bytes of the second text, as written; empty where it has nothing.
  public let second: Range<Int>
}
