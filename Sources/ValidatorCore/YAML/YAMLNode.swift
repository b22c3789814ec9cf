import TextAnalysis

/// A node of a ``YAMLTree``.
public struct YAMLNode: Sendable {
  let tree: YAMLTree
  let id: YAMLNodeID

  private var record: YAMLRecord { tree.nodes[Int(id)] }

  /// What the node is.
  public var kind: YAMLKind { record.kind }
  /// How the node is written.
  public var style: YAMLStyle { record.style }
  /// The bytes of the node, without anchor and tag; of a missing value, the place behind its key.
  public var span: SourceSpan { tree.span(id) }

  /// Where the node stands; for an alias, the alias.
  public var place: Place { Place(span, node: id) }

  /// The text of a scalar with its place; of an alias, that of the scalar that it stands for. Nil for other nodes.
  public var text: PlanText? {
    guard let target, target.kind == .scalar else { return nil }
    let anchor = target.id == id ? YAMLRecord.none : target.id
    return PlanText(tree: tree, node: target.id, place: Place(span, node: id, anchor: anchor))
  }

  /// The decoded text of a scalar; nil for other nodes.
  public var string: String? {
    guard kind == .scalar else { return nil }
    return tree.withText(id) { $0.string(0..<$0.count) }
  }

  /// The node that an alias stands for (through any number of aliases); the node itself otherwise. Nil where the
  /// anchor does not exist, or the alias was left out because of a limit.
  public var target: YAMLNode? {
    var node = self
    while node.kind == .alias {
      guard node.record.first != YAMLRecord.none else { return nil }
      node = YAMLNode(tree: tree, id: node.record.first)
    }
    return node
  }

  /// The children in the order in which they stand: a list's items, or a mapping's keys and values in turn.
  public var children: [YAMLNode] {
    guard kind == .sequence || kind == .mapping else { return [] }
    var result: [YAMLNode] = []
    var next = record.first
    while next != YAMLRecord.none {
      result.append(YAMLNode(tree: tree, id: next))
      next = tree.nodes[Int(next)].next
    }
    return result
  }

  /// A mapping's keys with their values, as written, merge keys not followed.
  public var entries: [(key: YAMLNode, value: YAMLNode)] {
    guard kind == .mapping else { return [] }
    let children = children
    return stride(from: 0, to: children.count - 1, by: 2).map { (children[$0], children[$0 + 1]) }
  }
}
