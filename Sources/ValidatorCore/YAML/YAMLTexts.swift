import TextAnalysis

/// The decoded values of all scalars of a tree, borrowed.
struct YAMLTexts {
  let nodes: UnsafeBufferPointer<YAMLRecord>
  let source: ByteView
  let decoded: ByteView

  /// A scalar's decoded value; an empty text for other nodes.
  @inline(__always)
  func text(of id: YAMLNodeID) -> ByteView {
    let record = nodes[Int(id)]
    guard record.kind == .scalar else { return source.part(0..<0) }
    let range = Int(record.first)..<Int(record.first) + Int(record.count)
    return (record.isDecoded ? decoded : source).part(range)
  }
}
