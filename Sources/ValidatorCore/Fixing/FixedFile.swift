/// A file with the edits that mend it.
public struct FixedFile: Sendable {
  /// The file, by its position in the run.
  public let file: Int
  /// The text before.
  public let source: SourceText
  /// The edits, by place; none touches another.
  public let edits: [Fix.Edit]
  /// How many fixes they make.
  public let fixCount: Int

  /// The edits in `bytes`, in which every offset must be as in ``source``.
  public func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    for edit in edits where edit.span.start >= offset && edit.span.end <= bytes.count {
      result += bytes[offset..<edit.span.start]
      result += edit.text.utf8
      offset = edit.span.end
    }
    return result + bytes[offset...]
  }
}
