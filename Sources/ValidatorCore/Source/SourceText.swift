import TextAnalysis

/// One file's text: UTF-8 whatever the file was, and what it was.
///
/// The bytes hold nothing that a YAML reader refuses: what did not belong was replaced at equal length, so every
/// offset into a UTF-8 file is an offset into the file as it stands on disk.
public final class SourceText: Sendable {
  /// The path as the user wrote it, for messages.
  public let path: String
  /// The text, in UTF-8, a byte order mark included.
  public let bytes: [UInt8]
  /// The encoding that the file was written in.
  public let encoding: TextEncoding
  /// What was wrong with the file's bytes.
  public let problems: [EncodingProblem]

  /// Decodes a file's bytes. Never fails: what cannot be decoded becomes a problem.
  public init(path: String, contents: [UInt8]) {
    let decoded = TextDecoder.decode(contents)
    self.path = path
    bytes = decoded.bytes
    encoding = decoded.encoding
    problems = decoded.problems
  }

  /// A text that is UTF-8 already.
  public convenience init(path: String, text: String) {
    self.init(path: path, contents: Array(text.utf8))
  }

  /// The number of bytes before the text proper: 3 with a byte order mark, else 0.
  public var bodyStart: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The same text with an asterisk for each byte of `spans` that is no blank and no line end, for reports that must not
  /// repeat what stands there.
  public func masked(_ spans: [SourceSpan]) -> SourceText {
    guard !spans.isEmpty else { return self }
    var bytes = bytes
    for span in spans {
      for offset in span.range.clamped(to: bytes.indices) where bytes[offset] > 0x20 {
        bytes[offset] = UInt8(ascii: "*")
      }
    }
    return SourceText(path: path, contents: bytes)
  }

  /// Lends the bytes of `span` (clamped to the text) to `body`.
  public func withBytes<Result>(_ span: SourceSpan, _ body: (ByteView) throws -> Result) rethrows
    -> Result
  {
    try bytes.withUnsafeBufferPointer { try body(ByteView($0).part(span.range)) }
  }

  /// The text of `span`, clamped to the file.
  public func string(_ span: SourceSpan) -> String {
    withBytes(span) { $0.string(0..<$0.count) }
  }
}
