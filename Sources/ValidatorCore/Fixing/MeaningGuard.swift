import TextAnalysis

/// Knows whether a file still means the same after edits, but for what the edits replace: the same nodes in the same order,
/// and every scalar that no edit touches with the same text.
struct MeaningGuard {
  private let tree: YAMLTree

  init(_ tree: YAMLTree) {
    self.tree = tree
  }

  /// Whether the text with `edits` means the same.
  func keepsMeaning(_ edits: [Fix.Edit]) -> Bool {
    let edits = edits.sorted { $0.span < $1.span }
    let file = FixedFile(file: 0, source: tree.source, edits: edits, fixCount: 0)
    let loaded = PlanLoader().load(
      path: tree.source.path, contents: file.applied(to: tree.source.bytes))
    let after = loaded.tree
    guard after.roots.count == tree.roots.count, after.problems.count <= tree.problems.count else {
      return false
    }
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
    if isTouched(Int(before.start)..<Int(before.end), edits) { return true }
    return tree.withText(old) { text in after.withText(new) { text == $0 } }
  }

  /// Whether one of the edits, which are in order, touches `range`.
  private func isTouched(_ range: Range<Int>, _ edits: [Fix.Edit]) -> Bool {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].span.end < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < edits.count && edits[low].span.start <= range.upperBound
  }
}
