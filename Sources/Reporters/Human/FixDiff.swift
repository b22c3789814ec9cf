import ValidatorCore

/// A fix as the lines that it takes away and the lines that it puts in their place.
struct FixDiff {
  let fix: Fix
  /// The lines of the file that the fix changes.
  let positions: SourcePositions
  /// The number of cells right of the gutter.
  let width: Int
  let style: TerminalStyle
  let wording: HumanWording

  /// Edits in the same lines.
  private struct Hunk {
    var edits: [Fix.Edit]
    var lines: ClosedRange<Int>
  }

  /// What a hunk takes away and what it puts in, by lines.
  private struct Change {
    /// The first line, from 0.
    var line: Int
    var old: [GlyphLine]
    var new: [GlyphLine]
    /// The first cell to show.
    var start = 0
  }

  /// How many lines of either side are shown.
  private static let mostLines = 8

  /// This many bytes fill a row.
  private var reach: Int { 4 * width }

  /// The rows, those of each hunk together.
  func rows() -> [FrameRow] {
    hunks().map(change).flatMap { change in
      rows(change.old, of: change, mark: "-", .removed)
        + rows(change.new, of: change, mark: "+", .added)
    }
  }

  private func rows(
    _ lines: [GlyphLine], of change: Change, mark: String, _ role: TerminalStyle.Role
  ) -> [FrameRow] {
    let shown = lines.prefix(Self.mostLines).enumerated().map { index, line in
      let text = line.text(from: change.start, width: width - 2)
      return FrameRow(
        gutter: .line(change.line + index + 1), text: style.paint("\(mark) \(text)", role))
    }
    guard lines.count > Self.mostLines else { return shown }
    let more = wording.moreLines(lines.count - Self.mostLines)
    return shown + [FrameRow(gutter: .bar, text: style.paint("\(mark) \(more)", .dim))]
  }

  // MARK: Hunks

  private func hunks() -> [Hunk] {
    var hunks: [Hunk] = []
    for edit in fix.edits.sorted(by: { $0.span.start < $1.span.start }) {
      let lines = positions.line(at: edit.span.start)...positions.line(at: edit.span.end)
      guard let last = hunks.last, let near = last.edits.last,
        lines.lowerBound <= last.lines.upperBound, edit.span.start - near.span.end <= reach
      else {
        hunks.append(Hunk(edits: [edit], lines: lines))
        continue
      }
      hunks[hunks.count - 1].edits.append(edit)
      hunks[hunks.count - 1].lines =
        last.lines.lowerBound...max(last.lines.upperBound, lines.upperBound)
    }
    return hunks
  }

  private func change(_ hunk: Hunk) -> Change {
    let first = hunk.edits.first?.span ?? SourceSpan(0, 0)
    let last = hunk.edits.last?.span ?? first
    let lines = SourceSpan(
      positions.span(ofLine: hunk.lines.lowerBound).start,
      positions.span(ofLine: hunk.lines.upperBound).end)
    let start = max(lines.start, first.start - reach)
    let end = max(last.end, min(lines.end, last.end + reach))
    var old = Self.lines(positions.source.string(SourceSpan(start, end)))
    var new = Self.lines(edited(hunk.edits, start..<end))
    var line = hunk.lines.lowerBound
    while let left = old.first, left == new.first {
      old.removeFirst()
      new.removeFirst()
      line += 1
    }
    while let left = old.last, left == new.last {
      old.removeLast()
      new.removeLast()
    }
    let isCut = line == hunk.lines.lowerBound && start > lines.start
    var change = Change(line: line, old: glyphs(old, isCut), new: glyphs(new, isCut))
    change.start = focus(old.first ?? "", new.first ?? "")
    return change
  }

  /// The source in `range` after the edits.
  private func edited(_ edits: [Fix.Edit], _ range: Range<Int>) -> String {
    var text = ""
    var offset = range.lowerBound
    for edit in edits where edit.span.start >= offset {
      text += positions.source.string(SourceSpan(offset, edit.span.start)) + edit.text
      offset = edit.span.end
    }
    return text + positions.source.string(SourceSpan(offset, range.upperBound))
  }

  private static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  private func glyphs(_ lines: [String], _ isCut: Bool) -> [GlyphLine] {
    lines.enumerated().map { GlyphLine($1, isCutBefore: isCut && $0 == 0) }
  }

  /// The first cell to show, so that the first difference is seen with what stands before it.
  private func focus(_ old: String, _ new: String) -> Int {
    let common = zip(old, new).prefix { $0 == $1 }.map(\.0)
    let cells = GlyphLine(String(common)).cells
    return cells < width * 2 / 3 ? 0 : cells - width / 3
  }
}
