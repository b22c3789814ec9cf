import Synchronization
import TextAnalysis

/// A YAML file as a tree in which every node, key and alias has its exact byte range.
///
/// Nodes stand in one array in document order, so a tree of a million nodes is two allocations.
public final class YAMLTree: Sendable {
  /// The text that was read.
  public let source: SourceText
  /// What kept the text from being read as written.
  public let problems: [YAMLProblem]
  /// The root nodes of the documents, in order; a document without content has none.
  let roots: [YAMLNodeID]
  let nodes: [YAMLRecord]
  /// The decoded values of the scalars that the source does not hold as they are.
  let decodedText: [UInt8]
  /// The last alignment that was asked for: a check asks for one place after the other of the same text.
  private let lastAlignment = Mutex<(node: YAMLNodeID, alignment: ScalarAlignment)?>(nil)

  init(
    source: SourceText, problems: [YAMLProblem], roots: [YAMLNodeID], nodes: [YAMLRecord],
    decodedText: [UInt8]
  ) {
    self.source = source
    self.problems = problems
    self.roots = roots
    self.nodes = nodes
    self.decodedText = decodedText
  }

  /// The root nodes of the file's documents.
  public var documents: [YAMLNode] {
    roots.map { YAMLNode(tree: self, id: $0) }
  }

  /// Lends a scalar's decoded value to `body`; an empty text for other nodes.
  @inline(__always)
  func withText<Result>(_ id: YAMLNodeID, _ body: (ByteView) throws -> Result) rethrows -> Result {
    let record = nodes[Int(id)]
    guard record.kind == .scalar else {
      return try body(ByteView(UnsafeBufferPointer(start: nil, count: 0)))
    }
    let range = Int(record.first)..<Int(record.first) + Int(record.count)
    // An array that is chosen first would be counted as another reference.
    guard record.isDecoded else {
      return try source.bytes.withUnsafeBufferPointer { try body(ByteView($0).part(range)) }
    }
    return try decodedText.withUnsafeBufferPointer { try body(ByteView($0).part(range)) }
  }

  /// Lends all decoded values to `body`, for a reader of many: no reference is counted for each of them.
  @inline(__always)
  func withTexts(_ body: (YAMLTexts) -> Void) {
    nodes.withUnsafeBufferPointer { nodes in
      source.bytes.withUnsafeBufferPointer { source in
        decodedText.withUnsafeBufferPointer { decoded in
          body(YAMLTexts(nodes: nodes, source: ByteView(source), decoded: ByteView(decoded)))
        }
      }
    }
  }

  /// A scalar's value and its source beside each other; nil where the source holds the value byte by byte.
  func alignment(of id: YAMLNodeID) -> ScalarAlignment? {
    let record = nodes[Int(id)]
    guard record.kind == .scalar, record.isDecoded else { return nil }
    if let last = lastAlignment.withLock({ $0 }), last.node == id { return last.alignment }
    let alignment = source.withBytes(span(id)) { written in
      withText(id) { ScalarAlignment(text: $0, source: written, style: record.style) }
    }
    lastAlignment.withLock { $0 = (id, alignment) }
    return alignment
  }

  func span(_ id: YAMLNodeID) -> SourceSpan {
    let record = nodes[Int(id)]
    return SourceSpan(Int(record.start), Int(record.end))
  }
}
