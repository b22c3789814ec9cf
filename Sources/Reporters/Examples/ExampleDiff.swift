import ValidatorCore

/// The lines of an example in which other places are marked than were reported: `-` as marked, `+` as reported.
struct ExampleDiff {
  private struct Line {
    let number: Int
    let expected: String
    let found: String
  }

  private let changed: [Line]

  private static let mostLines = 20

  init(_ difference: ExampleDifference) {
    // Marks make no lines, so the lines of both texts are the same but for them.
    let pairs = zip(Self.lines(difference.expected), Self.lines(difference.found))
    changed = pairs.enumerated().compactMap { index, pair in
      pair.0 == pair.1 ? nil : Line(number: index + 1, expected: pair.0, found: pair.1)
    }
  }

  /// The diff, line by line, with line numbers.
  func lines(style: TerminalStyle) -> [String] {
    let width = String(changed.last?.number ?? 0).count
    var lines = changed.prefix(Self.mostLines).flatMap { line in
      let number = String(line.number)
      let gutter = String(repeating: " ", count: max(0, width - number.count)) + number
      return [
        "\(gutter) \(style.paint("- \(line.expected)", .removed))",
        "\(gutter) \(style.paint("+ \(line.found)", .added))",
      ]
    }
    if changed.count > Self.mostLines { lines.append("…") }
    return lines
  }

  private static func lines(_ text: MarkedText) -> [String] {
    text.marked.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      VisibleText.text(String($0.last == "\r" ? $0.dropLast() : $0))
    }
  }
}
