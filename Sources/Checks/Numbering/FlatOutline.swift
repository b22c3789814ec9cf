import TextAnalysis

/// Tells headings apart that stand one behind another in a plan and are of several levels: 一, （一）, （二）, 二.
///
/// A style that begins at 1 below another one opens a level; a style that is known goes back to its own. Any other
/// number is one of its row that is written wrongly.
struct FlatOutline {
  /// The level of each style.
  private var depths: [OrdinalStyle: Int] = [:]
  /// The style of the row that is open, and its level.
  private var current: (style: OrdinalStyle, depth: Int)?

  /// Whether headings have numbers of several styles.
  static func isNeeded(for headings: [HeadingLevel.Heading]) -> Bool {
    var first: OrdinalStyle?
    for case let mark? in headings.lazy.map(\.item?.mark) {
      guard mark.prefix.isEmpty else { return false }
      guard let style = first else {
        first = mark.style
        continue
      }
      if mark.style != style { return true }
    }
    return false
  }

  /// The rows of each level, the outermost first.
  static func rows(of headings: [HeadingLevel.Heading]) -> [[[HeadingLevel.Heading]]] {
    guard isNeeded(for: headings) else { return [[headings]] }
    var outline = FlatOutline()
    var levels: [[[HeadingLevel.Heading]]] = [[]]
    var open: Set<Int> = []
    for heading in headings {
      let depth = outline.depth(of: heading.item?.mark)
      if depth == levels.count { levels.append([]) }
      open = open.filter { $0 <= depth }
      if open.insert(depth).inserted { levels[depth].append([]) }
      levels[depth][levels[depth].count - 1].append(heading)
    }
    return levels
  }

  private mutating func depth(of mark: OrdinalMark?) -> Int {
    guard let mark else { return current?.depth ?? 0 }
    guard let open = current else {
      return enter(mark.style, 0)
    }
    if let known = depths[mark.style] { return enter(mark.style, known) }
    guard mark.value == 1, mark.style.isInner(to: open.style) else { return open.depth }
    return enter(mark.style, open.depth + 1)
  }

  private mutating func enter(_ style: OrdinalStyle, _ depth: Int) -> Int {
    depths[style] = depth
    current = (style, depth)
    return depth
  }
}
