/// How a node is written.
public enum YAMLStyle: UInt8, Sendable {
  /// A scalar without quotes.
  case plain
  /// A scalar in `'…'`.
  case singleQuoted
  /// A scalar in `"…"`.
  case doubleQuoted
  /// A block scalar with `|`: line ends are kept.
  case literal
  /// A block scalar with `>`: line ends are folded.
  case folded
  /// A collection by indentation.
  case block
  /// A collection in brackets or braces.
  case flow
}
