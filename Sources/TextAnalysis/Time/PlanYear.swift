/// Finds the years that a plan's title gives: 清溪县2026年教育工作要点, 2025—2026学年, "Work Plan 2026".
public struct PlanYear: Sendable {
  /// A finder.
  public init() {}

  /// The first expression of `title` that is a year, a range of years, a school year, a part of a year
  /// with its year or a five-year plan; nil where there is none. What stands inside of 《》, 〔〕 or [] belongs to another
  /// document and is passed over, unless the whole title stands there.
  public func read(_ title: ByteView) -> TimeReading? {
    let body = TimeReader.trimmed(title)
    let outer = outermost(title, body)
    var scan = TimeScan(title.part(outer), context: TimeContext(), isProse: false)
    var brackets = Brackets()
    while let found = scan.next() {
      var reading = found.reading
      let start = reading.range.lowerBound
      brackets.advance(to: start, in: scan.parser.text)
      guard brackets.depth == 0, case .interval = reading.meaning,
        reading.hasYear || isFiveYearPlan(found)
      else { continue }
      reading.range = start + outer.lowerBound..<reading.range.upperBound + outer.lowerBound
      return reading
    }
    return nil
  }

  private func isFiveYearPlan(_ found: TimeExpression) -> Bool {
    if case .fiveYearPlan = found.part { true } else { false }
  }

  /// The text without the title marks around the whole of it.
  private func outermost(_ title: ByteView, _ body: Range<Int>) -> Range<Int> {
    let mark = "《".utf8.count
    guard title.has("《", at: body.lowerBound), title.has("》", at: body.upperBound - mark) else {
      return body
    }
    return body.lowerBound + mark..<max(body.lowerBound + mark, body.upperBound - mark)
  }

  /// How deep in title marks and brackets of document numbers a place lies.
  private struct Brackets {
    var depth = 0
    private var position = 0

    mutating func advance(to offset: Int, in text: ByteView) {
      while position < offset {
        let (value, length) = text.scalar(at: position)
        switch value {
        case 0x300A, 0x3008, 0x3014, 0x5B, 0xFF3B: depth += 1
        case 0x300B, 0x3009, 0x3015, 0x5D, 0xFF3D: depth = max(0, depth - 1)
        default: break
        }
        position += max(length, 1)
      }
    }
  }
}
