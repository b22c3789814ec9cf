/// Where the lines of a text start; turns byte offsets into lines and columns.
///
/// Lines end at LF, CRLF or CR. It is made at the edges, for files that have something to report.
public struct LineTable: Sendable {
  private let source: SourceText
  private let starts: [Int]

  /// Finds the lines of `source` in one pass.
  public init(_ source: SourceText) {
    self.source = source
    var starts = [0]
    source.bytes.withUnsafeBufferPointer { bytes in
      for (offset, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { continue }
        starts.append(offset + 1)
      }
    }
    self.starts = starts
  }

  /// The number of lines; a text that ends with a line end has an empty last line.
  public var count: Int { starts.count }

  /// The line (from 0) that holds `offset`.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Line and column of `offset`, both from 1; the column counts Unicode scalars, a byte order mark not.
  public func position(at offset: Int) -> (line: Int, column: Int) {
    let inside = min(max(offset, 0), source.bytes.count)
    let line = line(at: inside)
    let start = line == 0 ? min(source.bodyStart, inside) : starts[line]
    let scalars = source.bytes[start..<inside].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return (line + 1, scalars + 1)
  }

  /// Where a line (from 0) begins, a byte order mark counted; the end of the text behind the last one.
  public func start(ofLine line: Int) -> Int {
    starts.indices.contains(line) ? starts[line] : source.bytes.count
  }

  /// The bytes of a line (from 0) without its line end and without a byte order mark.
  public func span(ofLine line: Int) -> SourceSpan {
    guard starts.indices.contains(line) else {
      return SourceSpan(source.bytes.count, source.bytes.count)
    }
    var end = line + 1 < starts.count ? starts[line + 1] : source.bytes.count
    let start = line == 0 ? source.bodyStart : starts[line]
    while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
    return SourceSpan(start, end)
  }
}
