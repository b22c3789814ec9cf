/// What a node is.
public enum YAMLKind: UInt8, Sendable {
  /// A text, as written: numbers, dates and words alike.
  case scalar
  /// A list.
  case sequence
  /// Keys with values.
  case mapping
  /// `*name`: another node, written elsewhere.
  case alias
}
