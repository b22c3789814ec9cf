/// The text of a file as UTF-8 in which libyaml accepts every character.
public struct DecodedText: Hashable, Sendable {
  /// The text. The file's own bytes where they needed no change; a UTF-8 file keeps its length, so
  /// offsets are those of the file.
  public let bytes: [UInt8]
  /// The encoding of the file.
  public let encoding: TextEncoding
  /// Whether the file began with a byte order mark.
  public let hasByteOrderMark: Bool
  /// What was wrong, ordered by first place; empty for a good file.
  public let problems: [EncodingProblem]

  /// The offset in `bytes` behind the byte order mark: 3 in a UTF-8 file that has one, else 0, as a
  /// transcoded text holds no mark.
  public var contentStart: Int { encoding == .utf8 && hasByteOrderMark ? 3 : 0 }
}
