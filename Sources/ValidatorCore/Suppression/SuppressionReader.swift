import TextAnalysis

/// Finds the comments that allow findings. libyaml drops comments, so they are looked for in the source, and those
/// that stand inside of a scalar are text.
struct SuppressionReader {
  private let tree: YAMLTree
  private let lines: LineTable
  private let text: ByteView

  private static let marker = Array("plan-lint".utf8)
  private static let words = [
    ("allow", false), ("允许", false), ("允許", false), ("allow-file", true), ("允许全文", true),
    ("允許全文", true),
  ]

  /// The comments in the text of `tree`, in order.
  static func comments(in tree: YAMLTree) -> [SuppressionComment] {
    tree.source.bytes.withUnsafeBufferPointer { bytes in
      let text = ByteView(bytes)
      guard text.offset(of: marker) != nil else { return [] }
      return SuppressionReader(tree: tree, lines: LineTable(tree.source), text: text).all()
    }
  }

  private func all() -> [SuppressionComment] {
    let targets = SuppressionTargets(tree: tree, lines: lines, text: text)
    return (0..<lines.count).compactMap { line in
      let span = lines.span(ofLine: line)
      let row = text.part(span.range)
      guard let marker = row.offset(of: Self.marker) else { return nil }
      var start = span.start + marker
      while Self.isBlank(text[start - 1]), start > span.start { start -= 1 }
      guard start > span.start, text[start - 1] == UInt8(ascii: "#") else { return nil }
      start -= 1
      let isOwnLine = (span.start..<start).allSatisfy { Self.isBlank(text[$0]) }
      guard isOwnLine || Self.isBlank(text[start - 1]), !targets.isInScalar(start) else {
        return nil
      }
      return comment(
        SourceSpan(start, span.end), behind: span.start + marker + Self.marker.count,
        isOwnLine ? targets.below(line, column: start - span.start) : targets.on(line))
    }
  }

  /// The comment at `span`, whose words begin at `offset`; nil where it says something else about the program.
  private func comment(_ span: SourceSpan, behind offset: Int, _ target: SourceSpan?)
    -> SuppressionComment?
  {
    var rest = Substring(tree.source.string(SourceSpan(offset, span.end)))
    let colon = rest.first { !$0.isWhitespace }
    guard colon == ":" || colon == "：", let behind = rest.firstIndex(where: { $0 == colon }) else {
      return nil
    }
    rest = rest[rest.index(after: behind)...]
    var reason: String?
    for separator in ["--", "——"] {
      guard let range = rest.firstRange(of: separator) else { continue }
      reason = Self.trimmed(rest[range.upperBound...])
      rest = rest[..<range.lowerBound]
      break
    }
    let isSeparator: (Character) -> Bool = { $0.isWhitespace || ",，、".contains($0) }
    let parts = rest.split(whereSeparator: isSeparator).map { part in
      let start = span.end - rest.base[part.startIndex...].utf8.count
      return SuppressionComment.Name(
        text: String(part), span: SourceSpan(start, start + part.utf8.count))
    }
    guard let word = parts.first else { return nil }
    let known = Self.words.first { $0.0 == word.text }
    return SuppressionComment(
      span: span, names: known == nil ? [] : Array(parts.dropFirst()),
      reason: reason.flatMap { $0.isEmpty ? nil : $0 },
      target: known?.1 == true ? SourceSpan(0, text.count) : target,
      unknownWord: known == nil ? word : nil)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
