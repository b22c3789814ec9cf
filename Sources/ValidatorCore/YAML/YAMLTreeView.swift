import TextAnalysis

/// A borrowed view of a tree's arrays, for the decoder, which touches every node: valid only inside the closure that
/// lends it, so that no count of a reference is taken for each node.
struct YAMLTreeView {
  private let nodes: UnsafeBufferPointer<YAMLRecord>
  private let source: UnsafeBufferPointer<UInt8>
  private let decodedText: UnsafeBufferPointer<UInt8>

  /// Lends a view of `tree` to `body`.
  static func with<Result>(_ tree: YAMLTree, _ body: (YAMLTreeView) -> Result) -> Result {
    tree.nodes.withUnsafeBufferPointer { nodes in
      tree.source.bytes.withUnsafeBufferPointer { source in
        tree.decodedText.withUnsafeBufferPointer { decodedText in
          body(YAMLTreeView(nodes: nodes, source: source, decodedText: decodedText))
        }
      }
    }
  }

  func record(_ id: YAMLNodeID) -> YAMLRecord { nodes[Int(id)] }

  func span(_ id: YAMLNodeID) -> SourceSpan {
    let record = nodes[Int(id)]
    return SourceSpan(Int(record.start), Int(record.end))
  }

  /// A scalar's decoded value; an empty text for other nodes.
  func text(_ id: YAMLNodeID) -> ByteView {
    let record = nodes[Int(id)]
    guard record.kind == .scalar else {
      return ByteView(UnsafeBufferPointer(start: nil, count: 0))
    }
    let start = Int(record.first)
    return ByteView(record.isDecoded ? decodedText : source).part(start..<start + Int(record.count))
  }
}
