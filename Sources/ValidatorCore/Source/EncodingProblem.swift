/// What is wrong with the characters of a file, one value for each kind of trouble.
public struct EncodingProblem: Hashable, Sendable {
  /// The kinds of trouble.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Bytes that stand for no character in the file's encoding.
    case invalidBytes = "invalid-bytes"
    /// One half of a surrogate pair without the other.
    case loneSurrogate = "lone-surrogate"
    /// U+0000.
    case nul
    /// A control character other than those that have a kind of their own.
    case controlCharacter = "control-character"
    /// U+000B or U+000C: a line or page break pasted from a word processor.
    case wordLineBreak = "word-line-break"
    /// U+0085, U+2028 or U+2029, which YAML readers take for a line break and editors do not.
    case lineSeparator = "line-separator"
    /// A byte order mark that is not at the start of the file.
    case strayByteOrderMark = "stray-byte-order-mark"
    /// U+FFFE or U+FFFF, which are no characters.
    case noncharacter
    /// The encoding was recognised but this system has no converter for it; the range is the file.
    case missingConverter = "missing-converter"
  }

  /// How many ranges a problem keeps at most.
  public static let rangeLimit = 20

  /// The kind of trouble.
  public let kind: Kind
  /// How often it was met in the whole file: bad bytes or, for other kinds, characters.
  public let count: Int
  /// The first places, at most `rangeLimit`, as byte ranges of the decoded text. Places that touch
  /// are one range.
  public let ranges: [Range<Int>]

  /// A problem of a kind, how often it was met in all, and its first places in order.
  public init(kind: Kind, count: Int, ranges: [Range<Int>]) {
    self.kind = kind
    self.count = count
    self.ranges = ranges
  }
}
