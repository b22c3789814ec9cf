import ValidatorCore

/// The edits of a file as a unified diff that `patch` and `git apply` take.
public struct UnifiedDiff {
  private let file: FixedFile
  private let lines: LineTable

  /// A stretch of lines that edits change.
  private struct Change {
    /// The lines before, from 0.
    var old: Range<Int>
    /// The lines after, with their line ends.
    var new: [String]
  }

  /// So many lines stand around each change.
  private static let context = 3

  /// The diff of what mends `file`.
  public init(_ file: FixedFile) {
    self.file = file
    lines = LineTable(file.source)
  }

  /// The diff, ending with a line end; empty where nothing is changed.
  public var text: String {
    var text = ""
    var shift = 0
    for hunk in hunks {
      text += self.text(of: hunk, &shift)
    }
    guard !text.isEmpty else { return "" }
    return "--- a/\(file.source.path)\n+++ b/\(file.source.path)\n" + text
  }

  /// Changes whose lines of context meet, together.
  private var hunks: [[Change]] {
    var hunks: [[Change]] = []
    for change in changes {
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

  private var changes: [Change] {
    var groups: [(edits: [Fix.Edit], lines: ClosedRange<Int>)] = []
    for edit in file.edits {
      let touched = lines.line(at: edit.span.start)...lines.line(at: edit.span.end)
      if let last = groups.last, touched.lowerBound <= last.lines.upperBound {
        groups[groups.count - 1].edits.append(edit)
        groups[groups.count - 1].lines =
          last.lines.lowerBound...max(last.lines.upperBound, touched.upperBound)
      } else {
        groups.append(([edit], touched))
      }
    }
    return groups.map { change($0.edits, $0.lines) }
  }

  private func change(_ edits: [Fix.Edit], _ touched: ClosedRange<Int>) -> Change {
    let start = lines.start(ofLine: touched.lowerBound)
    let end = lines.start(ofLine: touched.upperBound + 1)
    var text = ""
    var offset = start
    for edit in edits {
      text += file.source.string(SourceSpan(offset, edit.span.start)) + edit.text
      offset = edit.span.end
    }
    text += file.source.string(SourceSpan(offset, end))
    var new = Self.split(text)
    var old = touched.lowerBound..<min(touched.upperBound + 1, lines.count)
    // An edit that takes away a whole line ends at the start of the next, which stays.
    while let last = old.last, new.last == line(last) {
      new.removeLast()
      old = old.dropLast()
    }
    return Change(old: old, new: new)
  }

  private func text(of hunk: [Change], _ shift: inout Int) -> String {
    guard let first = hunk.first, let last = hunk.last else { return "" }
    let start = max(0, first.old.lowerBound - Self.context)
    let end = min(lineCount, last.old.upperBound + Self.context)
    var rows = ""
    var added = 0
    var line = start
    for change in hunk {
      rows += (line..<change.old.lowerBound).map { row(" ", self.line($0)) }.joined()
      rows += change.old.map { row("-", self.line($0)) }.joined()
      rows += change.new.map { row("+", $0) }.joined()
      added += change.new.count - change.old.count
      line = change.old.upperBound
    }
    rows += (line..<max(line, end)).map { row(" ", self.line($0)) }.joined()
    let header =
      "@@ -\(Self.range(start, end - start)) +\(Self.range(start + shift, end - start + added)) @@\n"
    shift += added
    return header + rows
  }

  /// A file that ends with a line end has an empty last line, which is none to a diff.
  private var lineCount: Int {
    lines.span(ofLine: lines.count - 1).isEmpty ? lines.count - 1 : lines.count
  }

  private static func range(_ start: Int, _ count: Int) -> String {
    "\(count == 0 ? start : start + 1),\(count)"
  }

  private func line(_ index: Int) -> String {
    file.source.string(SourceSpan(lines.start(ofLine: index), lines.start(ofLine: index + 1)))
  }

  private func row(_ mark: String, _ line: String) -> String {
    line.utf8.last == UInt8(ascii: "\n") || line.utf8.last == UInt8(ascii: "\r")
      ? mark + line : mark + line + "\n\\ No newline at end of file\n"
  }

  private static func split(_ text: String) -> [String] {
    var lines: [String] = []
    var rest = Substring(text).unicodeScalars
    while let end = rest.firstIndex(of: "\n") {
      let next = rest.index(after: end)
      lines.append(String(rest[..<next]))
      rest = rest[next...]
    }
    if !rest.isEmpty { lines.append(String(rest)) }
    return lines
  }
}
