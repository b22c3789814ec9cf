import TextAnalysis

/// The way from the root of its document to every node of a YAML file, as JSON Pointers (RFC 6901).
///
/// It is made at the edges, once for a file that has something to report, in one pass over the nodes.
public struct YAMLPathIndex: Sendable {
  private let tree: YAMLTree
  /// The collection that holds a node; `YAMLRecord.none` for roots and for nodes that recovery left out.
  private var parents: [YAMLNodeID]
  /// A list item's position, from 0; the key's node for both parts of a mapping's entry.
  private var steps: [UInt32]
  private let roots: Set<YAMLNodeID>

  /// Finds the parents of all nodes of `tree`.
  public init(_ tree: YAMLTree) {
    self.tree = tree
    parents = [YAMLNodeID](repeating: YAMLRecord.none, count: tree.nodes.count)
    steps = [UInt32](repeating: 0, count: tree.nodes.count)
    roots = Set(tree.roots)
    // A collection stands before its children, so one pass knows which nodes a root leads to.
    for index in tree.nodes.indices {
      let id = YAMLNodeID(truncatingIfNeeded: index)
      guard parents[index] != YAMLRecord.none || roots.contains(id) else { continue }
      linkChildren(of: id)
    }
  }

  /// The pointer to the node of `place`, from the root of its document: `/sections/0/tasks/3/title`. A key is pointed
  /// to by its value's pointer, and what stands behind an alias by the alias's. Nil for a place that belongs to no
  /// node, such as a syntax error.
  public func pointer(to place: Place) -> String? {
    guard parents.indices.contains(Int(place.node)) else { return nil }
    var steps: [String] = []
    var node = place.node
    while !roots.contains(node) {
      let parent = parents[Int(node)]
      guard parent != YAMLRecord.none else { return nil }
      steps.append(step(to: node, in: parent))
      node = parent
    }
    return steps.reversed().reduce(into: "") { $0 += "/" + $1 }
  }

  private mutating func linkChildren(of parent: YAMLNodeID) {
    let record = tree.nodes[Int(parent)]
    guard record.kind == .sequence || record.kind == .mapping else { return }
    var child = record.first
    var position: UInt32 = 0
    var key = child
    while child != YAMLRecord.none {
      if position.isMultiple(of: 2) { key = child }
      parents[Int(child)] = parent
      steps[Int(child)] = record.kind == .sequence ? position : key
      position += 1
      child = tree.nodes[Int(child)].next
    }
  }

  private func step(to node: YAMLNodeID, in parent: YAMLNodeID) -> String {
    let step = steps[Int(node)]
    guard tree.nodes[Int(parent)].kind == .mapping else { return String(step) }
    let key = YAMLNode(tree: tree, id: step)
    let name = key.target?.string ?? tree.source.string(key.span)
    return name.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}
