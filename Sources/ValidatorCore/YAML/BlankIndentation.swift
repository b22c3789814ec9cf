import TextAnalysis

/// The indentation of an entry, with blanks in it that YAML takes for text: ideographic and no-break spaces, as input
/// methods and word processors leave them.
struct BlankIndentation {
  /// The bytes from the start of the line to the entry.
  let span: SourceSpan
  /// How wide the indentation looks, in columns: an ideographic space is two.
  let width: Int

  /// The indentations to mend in `bytes`, line by line.
  ///
  /// Only lines that can be nothing but an entry count: in a block of text such blanks open a paragraph.
  static func all(in bytes: [UInt8], from start: Int, isKey: (ByteView) -> Bool)
    -> [BlankIndentation]
  {
    var found: [BlankIndentation] = []
    var line: YAMLLine? = YAMLLine(bytes, containing: start)
    while let candidate = line {
      if let indentation = BlankIndentation(candidate, bytes, isKey: isKey) {
        found.append(indentation)
      }
      line = candidate.next(bytes)
    }
    return found
  }

  private init?(_ line: YAMLLine, _ bytes: [UInt8], isKey: (ByteView) -> Bool) {
    var offset = line.start
    var width = 0
    while offset < line.end {
      if bytes[offset] == 0x20 {
        offset += 1
        width += 1
      } else if bytes[offset...].starts(with: [0xC2, 0xA0]) {
        offset += 2
        width += 1
      } else if bytes[offset...].starts(with: [0xE3, 0x80, 0x80]) {
        offset += 3
        width += 2
      } else {
        break
      }
    }
    guard offset - line.start > width, offset < line.end,
      Self.isEntry(bytes, offset..<line.end, isKey: isKey)
    else { return nil }
    span = SourceSpan(line.start, offset)
    self.width = width
  }

  private static func isEntry(_ bytes: [UInt8], _ range: Range<Int>, isKey: (ByteView) -> Bool)
    -> Bool
  {
    let first = range.lowerBound
    if bytes[first] == 0x2D { return first + 1 == range.upperBound || bytes[first + 1] == 0x20 }
    let longestKey = 60
    guard let colon = bytes[range].prefix(longestKey).firstIndex(of: 0x3A) else { return false }
    return bytes.withUnsafeBufferPointer { isKey(ByteView($0).part(first..<colon)) }
  }

  /// As many bytes as the indentation has: empty lines, then as many spaces as it is wide.
  var replacement: [UInt8] {
    let length = span.end - span.start
    return [UInt8](repeating: 0x0A, count: length - width) + [UInt8](repeating: 0x20, count: width)
  }
}
