import TextAnalysis

/// What a scalar should say after edits.
struct ScalarExpectation {
  private let tree: YAMLTree
  private let node: YAMLNodeID
  private let record: YAMLRecord

  init(_ tree: YAMLTree, _ node: YAMLNodeID) {
    self.tree = tree
    self.node = node
    record = tree.nodes[Int(node)]
  }

  /// The value with `edits`, which are in order; nil where an edit replaces more than text of the scalar.
  func text(after edits: ArraySlice<Fix.Edit>) -> [UInt8]? {
    let alignment = tree.alignment(of: node)
    return tree.withText(node) { text -> [UInt8]? in
      var result: [UInt8] = []
      var done = 0
      for edit in edits {
        guard let start = offset(of: edit.span.start, alignment), start >= done,
          let end = offset(of: edit.span.end, alignment), end <= text.count, start <= end
        else { return nil }
        for offset in done..<start { result.append(text[offset]) }
        result += decoded(edit.text)
        done = end
      }
      for offset in done..<text.count { result.append(text[offset]) }
      return result
    }
  }

  /// The offset into the value of an offset into the file.
  private func offset(of place: Int, _ alignment: ScalarAlignment?) -> Int? {
    if let alignment { return alignment.text(of: place - Int(record.start)) }
    let offset = place - Int(record.first)
    return 0...Int(record.count) ~= offset ? offset : nil
  }

  /// What is read for `written`, which is as ``ScalarEdit`` writes it.
  private func decoded(_ written: String) -> [UInt8] {
    let mark: UInt8? =
      switch record.style {
      case .singleQuoted: 0x27
      case .doubleQuoted: 0x5C
      default: nil
      }
    guard let mark, written.utf8.contains(mark) else { return Array(written.utf8) }
    var result: [UInt8] = []
    var isMarked = false
    for byte in written.utf8 {
      isMarked = byte == mark && !isMarked
      if !isMarked { result.append(byte) }
    }
    return result
  }

  /// Whether two values are the same but for the spaces that line ends leave, which depend on the characters around them.
  static func isSame(_ expected: ByteView, _ text: ByteView) -> Bool {
    var (left, right) = (0, 0)
    while left < expected.count || right < text.count {
      if left < expected.count, right < text.count, expected[left] == text[right] {
        left += 1
        right += 1
      } else if left < expected.count, expected[left] == 0x20 {
        left += 1
      } else if right < text.count, text[right] == 0x20 {
        right += 1
      } else {
        return false
      }
    }
    return true
  }
}
