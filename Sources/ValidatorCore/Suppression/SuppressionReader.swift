import TextAnalysis

/// Finds the comments that allow findings. libyaml drops comments, so they are looked for in the source, and those
/// that stand inside of a scalar are text.
struct SuppressionReader {
  private let tree: YAMLTree
  private let lines: LineTable
  private let text: ByteView

  /// The words that allow something, and whether in the whole file; a longer one before its beginning.
  private static let words = [
    ("允许全文", true), ("允許全文", true), ("允许", false), ("允許", false), ("allow-file", true),
    ("allow", false),
  ]

  /// A `#` with the name of the program behind it.
  private struct Mark {
    let start: Int
    /// The offset behind the name.
    let end: Int
    /// Whether the name is written as it is, capital letters aside.
    let isExact: Bool
  }

  /// The comments in the text of `tree`, in order.
  static func comments(in tree: YAMLTree) -> [SuppressionComment] {
    tree.source.bytes.withUnsafeBufferPointer { bytes in
      let text = ByteView(bytes)
      let marks = marks(in: text)
      guard !marks.isEmpty else { return [] }
      return SuppressionReader(tree: tree, lines: LineTable(tree.source), text: text).all(marks)
    }
  }

  private static func marks(in text: ByteView) -> [Mark] {
    var marks: [Mark] = []
    var next = text.offset(of: "#")
    while let start = next {
      next = text.offset(of: "#", from: start + 1)
      var offset = start + 1
      while isBlank(text[offset]) { offset += 1 }
      guard hasWord("plan", text, at: offset) else { continue }
      offset += 4
      let isExact = text[offset] == UInt8(ascii: "-")
      if isExact || text[offset] == UInt8(ascii: "_") || text[offset] == 0x20 { offset += 1 }
      guard hasWord("lint", text, at: offset) else { continue }
      marks.append(Mark(start: start, end: offset + 4, isExact: isExact))
    }
    return marks
  }

  /// Whether the small letters `word` stand at `offset`, in whatever case.
  private static func hasWord(_ word: StaticString, _ text: ByteView, at offset: Int) -> Bool {
    (0..<word.utf8CodeUnitCount).allSatisfy { text[offset + $0] | 0x20 == word.utf8Start[$0] }
  }

  private func all(_ marks: [Mark]) -> [SuppressionComment] {
    let targets = SuppressionTargets(tree: tree, lines: lines, text: text)
    var seen = -1
    return marks.compactMap { mark in
      let line = lines.line(at: mark.start)
      let span = lines.span(ofLine: line)
      let isOwnLine = (span.start..<mark.start).allSatisfy { Self.isBlank(text[$0]) }
      guard line > seen, isOwnLine || Self.isBlank(text[mark.start - 1]),
        !targets.isInScalar(mark.start)
      else { return nil }
      seen = line
      return comment(
        mark, to: span.end,
        isOwnLine
          ? targets.below(line, column: mark.start - span.start) : targets.on(line))
    }
  }

  /// The comment from `mark` to `end`; nil where it says something else about the program.
  private func comment(_ mark: Mark, to end: Int, _ target: SourceSpan?) -> SuppressionComment? {
    var rest = Substring(tree.source.string(SourceSpan(mark.end, end)))
    let colon = rest.first { !$0.isWhitespace }
    guard colon == ":" || colon == "：", let behind = rest.firstIndex(where: { $0 == colon }) else {
      return nil
    }
    rest = rest[rest.index(after: behind)...]
    var reason: String?
    for separator in ["--", "——", "－－"] {
      guard let range = rest.firstRange(of: separator) else { continue }
      reason = Self.trimmed(rest[range.upperBound...])
      rest = rest[..<range.lowerBound]
      break
    }
    let isSeparator: (Character) -> Bool = { $0.isWhitespace || ",，、:：;；".contains($0) }
    var names = rest.split(whereSeparator: isSeparator).map { part in
      let start = end - rest.base[part.startIndex...].utf8.count
      return SuppressionComment.Name(
        text: String(part), span: SourceSpan(start, start + part.utf8.count))
    }
    guard let first = names.first else { return nil }
    let known = Self.words.first { Self.begins(first.text, with: $0.0) }
    guard known != nil || mark.isExact else { return nil }
    names = known.map { Self.names(names, behind: $0.0) } ?? []
    if reason == nil, let dash = names.firstIndex(where: \.isDash) {
      names = Array(names[...dash])
    }
    return SuppressionComment(
      span: SourceSpan(mark.start, end), names: names,
      reason: reason.flatMap { $0.isEmpty ? nil : $0 },
      target: known?.1 == true ? SourceSpan(0, text.count) : target,
      unknownWord: known == nil ? first : nil)
  }

  /// Whether `text` is `word`, or a Chinese `word` with a name close behind it.
  private static func begins(_ text: String, with word: String) -> Bool {
    if text.lowercased() == word { return true }
    guard text.hasPrefix(word), let next = text.utf8.dropFirst(word.utf8.count).first else {
      return false
    }
    return word.utf8.first.map { $0 >= 0x80 } == true && next < 0x80
  }

  /// The names behind `word`, with which the first of `names` begins.
  private static func names(_ names: [SuppressionComment.Name], behind word: String)
    -> [SuppressionComment.Name]
  {
    guard let first = names.first, first.text.utf8.count > word.utf8.count else {
      return Array(names.dropFirst())
    }
    let own = SuppressionComment.Name(
      text: String(first.text.dropFirst(word.count)),
      span: SourceSpan(first.span.start + word.utf8.count, first.span.end))
    return [own] + names.dropFirst()
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
