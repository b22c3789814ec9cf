/// The position of a node in its tree's array.
typealias YAMLNodeID = UInt32

/// What a tree stores for one node.
struct YAMLRecord {
  static let none = YAMLNodeID.max

  var kind: YAMLKind
  var style: YAMLStyle
  /// Whether the scalar's value stands in the tree's decoded text, not in the source.
  var isDecoded = false
  /// Whether an alias in use, or a broken text, was left out here.
  var isBroken = false
  /// Byte range in the source, without anchor and tag.
  var start: UInt32
  var end: UInt32
  /// Scalar: where its value starts. Collection: the first child. Alias: the node it stands for.
  var first: UInt32
  /// Scalar: the bytes of its value. Collection: the number of children, keys and values counted.
  var count: UInt32 = 0
  /// The next node in the same collection.
  var next = YAMLRecord.none
}
