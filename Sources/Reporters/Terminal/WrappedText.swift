/// Text broken into rows that fit a number of cells.
enum WrappedText {
  private static let closing = Set<Character>("，。、；：！？）》」』】〕”’…%％,.;:!?)]}")
  private static let opening = Set<Character>("（《「『【〔“‘([{")

  /// The rows of `text`: broken at spaces, and on either side of wide characters where punctuation allows it.
  static func rows(_ text: String, width: Int) -> [String] {
    var rows: [String] = []
    var row: [Character] = []
    var cells = 0
    var lastBreak: Int?
    for character in text {
      let size = DisplayWidth.cells(of: String(character))
      if let previous = row.last, isBreak(previous, character) { lastBreak = row.count }
      if cells + size > width, !row.isEmpty {
        let cut = lastBreak ?? row.count
        rows.append(trimmed(row[..<cut]))
        row.removeFirst(cut)
        cells = row.reduce(0) { $0 + DisplayWidth.cells(of: String($1)) }
        lastBreak = nil
      }
      row.append(character)
      cells += size
    }
    return row.isEmpty ? rows : rows + [trimmed(row[...])]
  }

  private static func isBreak(_ left: Character, _ right: Character) -> Bool {
    if left == " " { return right != " " }
    if closing.contains(right) || opening.contains(left) || right == " " { return false }
    return [left, right].contains { DisplayWidth.cells(of: String($0)) > 1 }
  }

  private static func trimmed(_ row: ArraySlice<Character>) -> String {
    var row = row
    while row.last == " " { row.removeLast() }
    return String(row)
  }
}
