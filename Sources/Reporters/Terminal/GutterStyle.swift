/// Draws what stands left of the code: line numbers, bars, corners.
struct GutterStyle {
  private let digits: Int
  private let style: TerminalStyle

  /// The fewest cells that are left for code, however narrow the terminal is.
  private static let leastRoom = 40

  /// A gutter that is wide enough for the numbers of lines up to `lastLine`.
  init(lastLine: Int, style: TerminalStyle) {
    digits = String(lastLine).utf8.count
    self.style = style
  }

  /// The number of cells that a row of `width` cells leaves for code.
  func room(of width: Int) -> Int {
    max(Self.leastRoom, width - digits - 2)
  }

  /// A row of a frame.
  func row(_ row: FrameRow) -> String {
    switch row.gutter {
    case .line(let number):
      let digits = String(number)
      let padding = String(repeating: " ", count: max(0, self.digits - digits.utf8.count))
      return style.paint(padding + digits + "│", .gutter) + spaced(row.text)
    case .bar: return bar(row.text)
    case .gap: return gutter("⋮") + spaced(row.text)
    }
  }

  /// A row without number.
  func bar(_ text: String) -> String {
    gutter("│") + spaced(text)
  }

  /// The row above a frame, with its place.
  func corner(_ place: String) -> String {
    gutter("┌─") + " " + place
  }

  /// A row that says something below the frames.
  func note(heading: String, _ text: String) -> String {
    gutter("=") + " " + style.paint(heading, .message) + text
  }

  private func gutter(_ mark: String) -> String {
    String(repeating: " ", count: digits) + style.paint(mark, .gutter)
  }

  private func spaced(_ text: String) -> String {
    text.isEmpty ? "" : " " + text
  }
}
