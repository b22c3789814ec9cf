/// What was changed in a file, as a unified diff that `patch -p1` and `git apply` take.
public struct UnifiedDiff {
  private let path: String
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]

  /// So many lines stand around each change.
  private static let context = 3

  /// The diff from `before` to `after`.
  ///
  /// - Parameter path: the path that stands in the diff, from the folder that it will be applied in, or an absolute one.
  public init(path: String, from before: [UInt8], to after: [UInt8]) {
    self.path = path
    old = Self.lines(before)
    new = Self.lines(after)
  }

  /// The diff, ending with a line end; empty where nothing is changed. It holds the bytes of the file, whatever they are.
  public var bytes: [UInt8] {
    let hunks = hunks
    guard !hunks.isEmpty else { return [] }
    return Array("--- \(name("a"))\n+++ \(name("b"))\n".utf8) + hunks.flatMap(bytes(of:))
  }

  /// Changes whose lines of context meet, together.
  private var hunks: [[LineChange]] {
    var hunks: [[LineChange]] = []
    for change in LineChange.all(from: old, to: new) {
      if let last = hunks.last?.last,
        change.old.lowerBound - last.old.upperBound <= 2 * Self.context
      {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private func bytes(of hunk: [LineChange]) -> [UInt8] {
    guard let first = hunk.first, let last = hunk.last else { return [] }
    let lead = min(Self.context, first.old.lowerBound)
    let tail = min(Self.context, old.count - last.old.upperBound)
    let before = first.old.lowerBound - lead..<last.old.upperBound + tail
    let after = first.new.lowerBound - lead..<last.new.upperBound + tail
    var rows = Array("@@ -\(Self.range(before)) +\(Self.range(after)) @@\n".utf8)
    var line = before.lowerBound
    for change in hunk {
      rows += old[line..<change.old.lowerBound].flatMap { Self.row(" ", $0) }
      rows += old[change.old].flatMap { Self.row("-", $0) }
      rows += new[change.new].flatMap { Self.row("+", $0) }
      line = change.old.upperBound
    }
    return rows + old[line..<before.upperBound].flatMap { Self.row(" ", $0) }
  }

  private static func range(_ lines: Range<Int>) -> String {
    "\(lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1),\(lines.count)"
  }

  private static func row(_ mark: Unicode.Scalar, _ line: ArraySlice<UInt8>) -> [UInt8] {
    let row = [UInt8(ascii: mark)] + line
    return line.last == UInt8(ascii: "\n")
      ? row : row + Array("\n\\ No newline at end of file\n".utf8)
  }

  /// The name of the file as git writes it: in quotes where it holds something that would end it, and with a tab behind it
  /// where it holds a blank.
  private func name(_ side: String) -> String {
    let name = path.hasPrefix("/") ? side + path : "\(side)/\(path)"
    guard name.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) else {
      return name.utf8.contains(0x20) ? name + "\t" : name
    }
    let quoted = name.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        "\\" + [6, 3, 0].map { String(scalar.value >> UInt32($0) & 7) }.joined()
      default: String(scalar)
      }
    }
    return "\"" + quoted.joined() + "\""
  }

  /// The lines with their ends. Only a line feed ends a line, as for git: a carriage return is a byte like others.
  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(text[start...end])
      start = end + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }
}
