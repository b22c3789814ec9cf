import ValidatorCore

/// A source line as a quotation in Markdown, with the place set off: `> 12　deadline: <b>2026-09-30</b>`.
struct MarkdownQuotation {
  let positions: SourcePositions

  /// How many bytes of the line are quoted at either side of the place.
  private static let reach = 240
  /// How many bytes of a place are quoted.
  private static let longestPlace = 900

  /// The line that `span` begins in.
  func text(_ span: SourceSpan) -> String {
    let number = positions.line(at: span.start)
    let line = positions.span(ofLine: number)
    let start = min(max(span.start, line.start), line.end)
    let end = onScalar(min(max(span.end, start), line.end, start + Self.longestPlace))
    let from = onScalar(max(line.start, start - Self.reach))
    let to = onScalar(min(line.end, end + Self.reach))
    let before = (from > line.start ? "…" : "") + string(from, start).drop { $0 == " " }
    let isCut = end < span.end && end < line.end
    let after = isCut ? "…" : string(end, to) + (to < line.end ? "…" : "")
    let marked = start < end ? "<b>\(MarkdownText.inline(string(start, end)))</b>" : ""
    return "> \(number + 1)\u{3000}\(MarkdownText.inline(before))\(marked)"
      + "\(MarkdownText.inline(after))\n"
  }

  private func string(_ start: Int, _ end: Int) -> String {
    positions.source.string(SourceSpan(start, end))
  }

  /// The offset, moved back to where a Unicode scalar begins.
  private func onScalar(_ offset: Int) -> Int {
    let bytes = positions.source.bytes
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
