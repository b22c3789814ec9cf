/// A row of a report that is put together from pieces at given columns.
struct StyledRow {
  /// The row so far, with control sequences.
  private(set) var text = ""
  private var cells = 0
  private let style: TerminalStyle

  init(_ style: TerminalStyle) {
    self.style = style
  }

  /// Puts `piece` at `column` (from 0), or behind what stands there already.
  mutating func put(_ piece: String, at column: Int, _ role: TerminalStyle.Role?) {
    guard !piece.isEmpty else { return }
    if column > cells {
      text += String(repeating: " ", count: column - cells)
      cells = column
    }
    text += style.paint(piece, role)
    cells += DisplayWidth.cells(of: piece)
  }
}
