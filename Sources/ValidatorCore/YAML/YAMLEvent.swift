import TextAnalysis

/// One event of the YAML reader.
struct YAMLEvent {
  enum Kind {
    case nothing, streamStart, streamEnd, documentStart, documentEnd
    case alias, scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  var kind: Kind
  /// First Unicode scalar of the event, an anchor or tag included.
  var start: Int
  /// Behind the last Unicode scalar; for block collections and block scalars, where the next token starts.
  var end: Int
  var style = YAMLStyle.plain
  /// A scalar's decoded value or an alias's name; lent until the next event is pulled.
  var text = ByteView(UnsafeBufferPointer(start: nil, count: 0))
  /// The name of the node's anchor; lent until the next event is pulled.
  var anchor: ByteView?
  /// Whether an anchor or a tag stands before the node.
  var hasProperties = false
}
