/// An underline in one row of a frame, in cells.
struct RowMark {
  /// The first cell, from 0.
  var start: Int
  /// Behind the last cell; more than `start`.
  var end: Int
  /// What stands beside the underline; may be empty.
  var label: String
  /// The number of cells of the label.
  var labelCells: Int
  /// Whether it is the place where the hand must go.
  var isPrimary: Bool

  init(start: Int, end: Int, label: String, isPrimary: Bool) {
    self.start = start
    self.end = max(end, start + 1)
    self.label = label
    labelCells = DisplayWidth.cells(of: label)
    self.isPrimary = isPrimary
  }

  /// The mark as it is seen through a window.
  func seen(from start: Int, width: Int) -> RowMark {
    var mark = self
    mark.start = min(max(0, self.start - start), width - 1)
    mark.end = max(min(end - start, width), mark.start + 1)
    return mark
  }

  /// Whether the underlines of both would touch.
  func touches(_ other: RowMark) -> Bool {
    start <= other.end && other.start <= end
  }
}
