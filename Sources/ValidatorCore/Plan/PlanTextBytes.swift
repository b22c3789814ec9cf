import TextAnalysis

/// Where the bytes of texts of one tree stand. To lend the bytes of a ``PlanText`` out of an array, the text is copied
/// and its references are counted; here nothing is.
struct PlanTextBytes: Sendable {
  private var tree: YAMLTree?
  private var keys: [PlanText.Key] = []

  init(room: Int) { keys.reserveCapacity(room) }

  var count: Int { keys.count }

  mutating func append(_ text: PlanText) {
    if tree == nil { tree = text.tree }
    keys.append(text.key)
  }

  /// Lends every text, in order, with its position.
  @inline(__always)
  func withEach(_ body: (Int, ByteView) -> Void) {
    guard let tree else { return }
    keys.withUnsafeBufferPointer { keys in
      tree.withTexts { texts in
        for position in keys.indices {
          let key = keys[position]
          let range = Int(key.lower)..<Int(key.lower) + Int(key.length)
          body(position, texts.text(of: key.node).part(range))
        }
      }
    }
  }

  /// The nodes of the texts; nil for one that is part of a node.
  var nodesOfWhole: [YAMLNodeID?] {
    guard let tree else { return [] }
    return keys.map { key in
      key.lower == 0 && key.length == tree.nodes[Int(key.node)].count ? key.node : nil
    }
  }
}
