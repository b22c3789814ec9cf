import TextAnalysis

/// Finds what a comment speaks of: the entry or item that begins on a line.
struct SuppressionTargets {
  let tree: YAMLTree
  let lines: LineTable
  let text: ByteView
  /// By line, the next line from there on that is neither empty nor a comment.
  private let contentLines: [Int]
  /// What stands in quotations that do not end.
  private let unclosed: [SourceSpan]

  init(tree: YAMLTree, lines: LineTable, text: ByteView) {
    self.tree = tree
    self.lines = lines
    self.text = text
    var content = [Int](repeating: lines.count, count: lines.count + 1)
    for line in (0..<lines.count).reversed() {
      let first = text[Self.indented(lines.span(ofLine: line), text)]
      let isEmpty = first == UInt8(ascii: "#") || first == 0x0A || first == 0x0D || first == 0
      content[line] = isEmpty ? content[line + 1] : line
    }
    contentLines = content
    unclosed = tree.problems.filter { $0.kind == .unclosedQuote }.map { problem in
      Self.quotation(from: problem.span.start, lines, text)
    }
  }

  /// An unclosed quotation: to the end of its line, with the lines below that are indented so far that they may go on with it.
  private static func quotation(from offset: Int, _ lines: LineTable, _ text: ByteView)
    -> SourceSpan
  {
    let first = lines.line(at: offset)
    let start = lines.span(ofLine: first).start
    var key = indented(lines.span(ofLine: first), text)
    while text[key] == UInt8(ascii: "-"), SuppressionReader.isBlank(text[key + 1]) {
      key += 1
      while SuppressionReader.isBlank(text[key]) { key += 1 }
    }
    var line = first + 1
    while line < lines.count {
      let span = lines.span(ofLine: line)
      let content = indented(span, text)
      guard content == span.end || content - span.start > key - start else { break }
      line += 1
    }
    return SourceSpan(offset, lines.start(ofLine: line))
  }

  /// Whether the byte at `offset` is part of a scalar's text; what stands behind the sign of a block scalar is not.
  func isInScalar(_ offset: Int) -> Bool {
    if unclosed.contains(where: { $0.range.contains(offset) }) { return true }
    var node = Int(firstNode(from: offset + 1)) - 1
    while node >= 0, tree.nodes[node].kind != .scalar { node -= 1 }
    guard node >= 0, offset < Int(tree.nodes[node].end) else { return false }
    let record = tree.nodes[node]
    let isBlock = record.style == .literal || record.style == .folded
    return !isBlock || lines.line(at: Int(record.start)) < lines.line(at: offset)
  }

  /// What begins on the next line with content below `line`, if it is indented as far as `column`.
  func below(_ line: Int, column: Int) -> SourceSpan? {
    let next = contentLines[line + 1]
    guard next < lines.count else { return nil }
    let span = lines.span(ofLine: next)
    guard Self.indented(span, text) - span.start == column else { return nil }
    return on(next)
  }

  /// What begins on `line`: on a line with `- ` the item, else the entry with its value, else what goes on there.
  func on(_ line: Int) -> SourceSpan? {
    let span = lines.span(ofLine: line)
    let start = Self.indented(span, text)
    let isItem =
      text[start] == UInt8(ascii: "-")
      && (start + 1 >= span.end || SuppressionReader.isBlank(text[start + 1]))
    var node = firstNode(from: isItem ? start + 1 : start)
    guard node < tree.nodes.count else { return nil }
    if isItem { return SourceSpan(start, Int(tree.nodes[Int(node)].end)) }
    guard Int(tree.nodes[Int(node)].start) < span.end else {
      return node > 0 ? tree.span(node - 1) : nil
    }
    let record = tree.nodes[Int(node)]
    if record.kind == .mapping, record.style == .block, record.first != YAMLRecord.none {
      node = record.first
    }
    let value = tree.nodes[Int(node)].next
    let isKey = value != YAMLRecord.none && isKey(node)
    return SourceSpan(start, Int(tree.nodes[Int(isKey ? value : node)].end))
  }

  /// Whether a colon stands behind the node; a full-width one was read as a colon.
  private func isKey(_ node: YAMLNodeID) -> Bool {
    var offset = Int(tree.nodes[Int(node)].end)
    while SuppressionReader.isBlank(text[offset]) { offset += 1 }
    return text[offset] == UInt8(ascii: ":") || text.has("：", at: offset)
  }

  /// The first node that begins at `offset` or behind; nodes stand in the order of the document.
  private func firstNode(from offset: Int) -> YAMLNodeID {
    var low = 0
    var high = tree.nodes.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tree.nodes[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return YAMLNodeID(low)
  }

  private static func indented(_ span: SourceSpan, _ text: ByteView) -> Int {
    var offset = span.start
    while offset < span.end, SuppressionReader.isBlank(text[offset]) { offset += 1 }
    return offset
  }
}
