/// Where something of a plan stands.
public struct Place: Hashable, Sendable, Codable {
  /// The bytes to show. What stands behind an alias is shown at the alias.
  public let span: SourceSpan
  /// The node that the place belongs to; `YAMLRecord.none` where it belongs to no node.
  let node: YAMLNodeID
  /// The node behind the alias that the place was reached through; `YAMLRecord.none` without alias.
  let anchor: YAMLNodeID

  /// A place that belongs to no node, such as a syntax error.
  public init(_ span: SourceSpan) {
    self.span = span
    node = YAMLRecord.none
    anchor = YAMLRecord.none
  }

  init(_ span: SourceSpan, node: YAMLNodeID, anchor: YAMLNodeID = YAMLRecord.none) {
    self.span = span
    self.node = node
    self.anchor = anchor
  }

  /// Whether the place was reached through an alias; no fix may go through one.
  public var isAliased: Bool { anchor != YAMLRecord.none }

  /// A smaller place of the same node; through an alias it stays the alias.
  public func narrowed(to span: SourceSpan) -> Place {
    isAliased ? self : Place(span, node: node)
  }
}
