import ValidatorCore

/// Turns byte offsets of one file into lines and columns.
///
/// The time for one offset does not depend on the length of its line, so that a file without line ends costs no more
/// than any other.
struct SourcePositions {
  /// The text.
  let source: SourceText
  private let lines: LineTable
  /// How many Unicode scalars begin before each block of ``blockSize`` bytes.
  private let scalarsBefore: [Int]
  private static let blockSize = 256

  init(_ source: SourceText) {
    self.source = source
    lines = LineTable(source)
    var before: [Int] = []
    before.reserveCapacity(source.bytes.count / Self.blockSize + 1)
    var scalars = 0
    var start = 0
    while start < source.bytes.count {
      before.append(scalars)
      let end = min(start + Self.blockSize, source.bytes.count)
      scalars += Self.scalars(in: source, start..<end)
      start = end
    }
    scalarsBefore = before
  }

  /// Line and column of `offset`, both from 1; a byte order mark does not count for the column.
  func position(at offset: Int, in unit: ColumnUnit = .scalars) -> (line: Int, column: Int) {
    let inside = min(max(offset, 0), source.bytes.count)
    let line = lines.line(at: inside)
    let start = min(lines.span(ofLine: line).start, inside)
    switch unit {
    case .scalars: return (line + 1, scalarCount(before: inside) - scalarCount(before: start) + 1)
    case .bytes: return (line + 1, inside - start + 1)
    }
  }

  /// The line (from 0) that holds `offset`.
  func line(at offset: Int) -> Int {
    lines.line(at: offset)
  }

  /// The bytes of a line (from 0) without its line end and without a byte order mark.
  func span(ofLine line: Int) -> SourceSpan {
    lines.span(ofLine: line)
  }

  private func scalarCount(before offset: Int) -> Int {
    guard let total = scalarsBefore.last else { return 0 }
    let block = min(offset / Self.blockSize, scalarsBefore.count - 1)
    let before = scalarsBefore.indices.contains(block) ? scalarsBefore[block] : total
    return before + Self.scalars(in: source, block * Self.blockSize..<offset)
  }

  private static func scalars(in source: SourceText, _ range: Range<Int>) -> Int {
    source.withBytes(SourceSpan(range)) { bytes in
      var count = 0
      for offset in 0..<bytes.count where bytes[offset] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
