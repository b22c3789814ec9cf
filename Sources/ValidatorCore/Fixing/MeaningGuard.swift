import TextAnalysis

/// Knows whether a file still means the same after edits, but for what the edits replace: the same nodes in the same order,
/// and every scalar with the same text, changed only as the edits say. No field may be given twice that was not before:
/// only the first would be read.
struct MeaningGuard {
  private let tree: YAMLTree
  /// How many fields are given twice.
  private let doubled: Int

  init(_ tree: YAMLTree) {
    self.tree = tree
    doubled = Self.doubledFields(PlanLoader().load(tree.source))
  }

  private static func doubledFields(_ file: PlanLoader.LoadedFile) -> Int {
    file.findings.count { $0.finding.kind == "duplicate-key" }
  }

  /// Whether the text with `edits` means the same.
  func keepsMeaning(_ edits: [Fix.Edit]) -> Bool {
    let edits = Fixer.ordered(edits)
    let file = FixedFile(file: 0, source: tree.source, edits: edits, fixCount: 0)
    let loaded = PlanLoader().load(
      path: tree.source.path, contents: file.applied(to: tree.source.bytes))
    let after = loaded.tree
    guard after.roots.count == tree.roots.count, after.problems.count <= tree.problems.count,
      Self.doubledFields(loaded) <= doubled
    else { return false }
    // Nodes are compared as they are linked: what was read twice because of an error leaves idle ones behind.
    var pairs = Array(zip(tree.roots, after.roots))
    while let (old, new) = pairs.popLast() {
      guard isEqual(old, new, in: after, edits) else { return false }
      guard tree.nodes[Int(old)].kind != .scalar, tree.nodes[Int(old)].kind != .alias else {
        continue
      }
      var (child, other) = (tree.nodes[Int(old)].first, after.nodes[Int(new)].first)
      while child != YAMLRecord.none, other != YAMLRecord.none {
        pairs.append((child, other))
        (child, other) = (tree.nodes[Int(child)].next, after.nodes[Int(other)].next)
      }
      guard child == other else { return false }
    }
    return true
  }

  private func isEqual(
    _ old: YAMLNodeID, _ new: YAMLNodeID, in after: YAMLTree, _ edits: [Fix.Edit]
  ) -> Bool {
    let (before, now) = (tree.nodes[Int(old)], after.nodes[Int(new)])
    guard before.kind == now.kind else { return false }
    guard before.kind == .scalar else { return true }
    let own = touching(before, edits)
    return after.withText(new) { text in
      if tree.withText(old, { text == $0 }) { return true }
      guard !own.isEmpty else { return false }
      guard let expected = ScalarExpectation(tree, old).text(after: own) else { return true }
      return expected.withUnsafeBufferPointer { expected in
        let expected = ByteView(expected)
        let isFolded = before.isDecoded && before.style != .literal
        return isFolded ? ScalarExpectation.isSame(expected, text) : expected == text
      }
    }
  }

  /// Those of the edits, which are in order, that replace bytes of the scalar or insert something at its bounds.
  private func touching(_ scalar: YAMLRecord, _ edits: [Fix.Edit]) -> ArraySlice<Fix.Edit> {
    let (start, end) = (Int(scalar.start), Int(scalar.end))
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].span.end < start { low = middle + 1 } else { high = middle }
    }
    return edits[low...].prefix { $0.span.start <= end }
      .filter { edit in
        edit.span.isEmpty || edit.span.start < end && edit.span.end > start
      }[...]
  }
}
