/// Which part of a long line is shown.
enum RowWindow {
  /// What is left before an underline that is longer than the row.
  private static let shortContext = 4

  /// The first cell to show of a line of `total` cells in a row of `width` cells, so that the marks can be seen with
  /// what stands around them, and the label of the last one beside it if there is room.
  static func start(marks: [RowMark], total: Int, width: Int) -> Int {
    guard total > width, let last = marks.last else { return 0 }
    let start = marks.map(\.start).min() ?? 0
    let end = marks.map(\.end).max() ?? start
    // A cell at either side is for the ellipsis.
    let slack = width - 2 - (end - start)
    guard slack > 0 else { return start < width / 3 ? 0 : start - shortContext - 1 }
    let label = last.labelCells + 1 <= slack ? last.labelCells + 1 : 0
    let behind = min(max(label, slack / 2), max(label, total - end))
    if end + max(label, min(shortContext, total - end)) < width { return 0 }
    return max(0, start - (slack - behind) - 1)
  }
}
