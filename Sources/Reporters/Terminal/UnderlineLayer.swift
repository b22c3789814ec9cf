/// The underlines of one row that do not touch, with their labels: beside the underline where there is room, else
/// stacked below.
struct UnderlineLayer {
  /// The marks by their first cells.
  let marks: [RowMark]
  /// The number of cells of a row.
  let width: Int
  let style: TerminalStyle
  /// The look of the heavy underline.
  let primaryRole: TerminalStyle.Role

  /// What a label below its underline should at least have, before it moves to the left.
  private static let leastLabelWidth = 16

  /// Marks distributed over layers: the place where the hand must go first, then the others by place.
  static func layers(_ marks: [RowMark]) -> [[RowMark]] {
    var layers: [[RowMark]] = []
    for mark in marks.filter(\.isPrimary) + marks.filter({ !$0.isPrimary }) {
      let free = layers.firstIndex { !$0.contains(where: mark.touches) }
      if let free { layers[free].append(mark) } else { layers.append([mark]) }
    }
    return layers.map { $0.sorted { $0.start < $1.start } }
  }

  /// The underlines, then what did not fit beside them.
  func rows() -> [String] {
    var underlines = StyledRow(style)
    var pending: [RowMark] = []
    for (index, mark) in marks.enumerated() {
      let line = String(repeating: mark.isPrimary ? "━" : "─", count: mark.end - mark.start)
      underlines.put(line, at: mark.start, role(mark))
      let limit = index + 1 < marks.count ? marks[index + 1].start - 1 : width
      if mark.end + 1 + mark.labelCells <= limit {
        underlines.put(mark.label, at: mark.end + 1, role(mark))
      } else if !mark.label.isEmpty {
        pending.append(mark)
      }
    }
    var rows = [underlines.text]
    if marks.count > 1, !pending.isEmpty { rows.append(connectors(pending).text) }
    while let mark = pending.popLast() { rows += labelRows(mark, after: pending) }
    return rows
  }

  private func labelRows(_ mark: RowMark, after pending: [RowMark]) -> [String] {
    var pending = pending
    var column = min(mark.start, max(0, width - mark.labelCells))
    if let left = pending.last { column = max(column, left.start + 2) }
    if width - column < min(mark.labelCells, Self.leastLabelWidth) {
      column = max(0, width - max(mark.labelCells, Self.leastLabelWidth))
      pending.removeAll { $0.start + 2 > column }
    }
    return WrappedText.rows(mark.label, width: width - column).map { part in
      var row = connectors(pending)
      row.put(part, at: column, role(mark))
      return row.text
    }
  }

  private func connectors(_ marks: [RowMark]) -> StyledRow {
    marks.reduce(into: StyledRow(style)) { $0.put("│", at: $1.start, role($1)) }
  }

  private func role(_ mark: RowMark) -> TerminalStyle.Role {
    mark.isPrimary ? primaryRole : .related
  }
}
