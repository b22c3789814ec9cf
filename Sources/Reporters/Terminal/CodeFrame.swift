import ValidatorCore

/// The source lines of one file that a diagnostic speaks of, with underlines below them.
struct CodeFrame {
  /// The file's lines.
  let positions: SourcePositions
  /// The places, in the order of the argument.
  let marks: [FrameMark]
  /// The number of cells right of the gutter.
  let width: Int
  let style: TerminalStyle
  /// The look of the heavy underline.
  let primaryRole: TerminalStyle.Role

  /// Part of a mark in one line.
  private struct Segment {
    var line: Int
    var range: Range<Int>
    var label: String
    var isPrimary: Bool
  }

  /// Four bytes at most make up one or two cells, so this many bytes fill a row.
  private var reach: Int { 4 * width }
  /// What a mark and its label should have in a row that begins with another mark.
  private static let roomForLast = 24

  /// The lines in order, each with its underlines.
  func rows() -> [FrameRow] {
    let segments = marks.flatMap(segments)
    let byLine = Dictionary(grouping: segments, by: \.line)
    let multiline = marks.map(lines).filter { $0.count > 1 }
    var rows: [FrameRow] = []
    var previous: Int?
    for line in byLine.keys.sorted() {
      if let previous, line > previous + 1,
        multiline.contains(where: { $0.contains(previous) && $0.contains(line) })
      {
        rows.append(FrameRow(gutter: .gap, text: ""))
      }
      rows += self.rows(line: line, byLine[line] ?? [])
      previous = line
    }
    return rows
  }

  // MARK: Segments

  private func lines(_ mark: FrameMark) -> ClosedRange<Int> {
    let span = trimmed(mark.span)
    let first = positions.line(at: span.start)
    return first...max(first, positions.line(at: max(span.start, span.end - 1)))
  }

  /// A place in one line as it is; of a longer one the first and the last line, the label at the last.
  private func segments(_ mark: FrameMark) -> [Segment] {
    let span = trimmed(mark.span)
    let lines = lines(mark)
    return Set([lines.lowerBound, lines.upperBound]).sorted().map { line in
      let whole = positions.span(ofLine: line)
      let text = line == lines.lowerBound ? span.start : indented(whole)
      let end = line == lines.upperBound ? span.end : whole.end
      let start = min(text, whole.end)
      return Segment(
        line: line, range: start..<max(start, min(end, whole.end)),
        label: line == lines.upperBound ? mark.label : "", isPrimary: mark.isPrimary)
    }
  }

  /// A span over several lines without the white space at its ends.
  private func trimmed(_ span: SourceSpan) -> SourceSpan {
    let bytes = positions.source.bytes
    guard span.end <= bytes.count, !span.isEmpty,
      positions.line(at: span.start) != positions.line(at: span.end - 1)
    else { return span }
    var range = span.range
    while range.count > 1, isSpace(bytes[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    while range.count > 1, isSpace(bytes[range.lowerBound]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    return SourceSpan(range)
  }

  private func indented(_ line: SourceSpan) -> Int {
    let bytes = positions.source.bytes
    return line.range.first { !isSpace(bytes[$0]) } ?? line.end
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  // MARK: Rows of a line

  private func rows(line: Int, _ segments: [Segment]) -> [FrameRow] {
    let whole = positions.span(ofLine: line)
    var rows: [FrameRow] = []
    var group: [Segment] = []
    for segment in segments.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let first = group.first, !areNear(first, segment, in: whole) {
        rows += self.rows(of: group, in: whole)
        group = []
      }
      group.append(segment)
    }
    return rows + self.rows(of: group, in: whole)
  }

  /// Whether two places can be seen in one row.
  private func areNear(_ first: Segment, _ second: Segment, in line: SourceSpan) -> Bool {
    if line.count <= reach, glyphs(line.range, in: line).cells <= width { return true }
    guard second.range.lowerBound - first.range.lowerBound <= reach else { return false }
    let between = first.range.lowerBound..<second.range.lowerBound
    return glyphs(between, in: line).cells <= width - Self.roomForLast
  }

  private func rows(of group: [Segment], in line: SourceSpan) -> [FrameRow] {
    guard let first = group.first, let last = group.last else { return [] }
    let end = min(
      group.map(\.range.upperBound).max() ?? line.end, last.range.lowerBound + reach)
    let part = glyphs(first.range.lowerBound - reach..<end + reach, in: line)
    let marks = group.map { segment in
      RowMark(
        start: part.cell(at: segment.range.lowerBound),
        end: segment.range.isEmpty ? 0 : part.endCell(at: segment.range.upperBound),
        label: segment.label, isPrimary: segment.isPrimary)
    }
    let start = RowWindow.start(marks: marks, total: part.cells, width: width)
    let seen = marks.map { $0.seen(from: start, width: width) }
    let source = FrameRow(
      gutter: .line(first.line + 1), text: part.text(from: start, width: width))
    return [source]
      + UnderlineLayer.layers(seen).flatMap { layer in
        UnderlineLayer(marks: layer, width: width, style: style, primaryRole: primaryRole).rows()
          .map { FrameRow(gutter: .bar, text: $0) }
      }
  }

  private func glyphs(_ range: Range<Int>, in line: SourceSpan) -> GlyphLine {
    GlyphLine(positions.source, range: range, of: line)
  }
}
