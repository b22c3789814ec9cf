/// A pattern as it is put together.
indirect enum PatternNode {
  /// One character.
  case scalar(UInt32)
  /// One character of a set.
  case set(PatternSet)
  /// One behind the other; nothing where there are none.
  case sequence([PatternNode])
  /// One of these, the first that leads to a match.
  case choice([PatternNode])
  /// Several times, as often as possible or as rarely.
  case repeated(PatternNode, least: Int, most: Int?, isLazy: Bool)
  /// A place.
  case edge(PatternEdge)
  /// A place at which one of the ``PatternParser/looks`` holds, or does not.
  case look(Int, isNegative: Bool)
}

/// What must stand before or behind a place.
struct PatternLook {
  let node: PatternNode
  let isAhead: Bool
}

/// A place in a text.
enum PatternEdge: Sendable {
  /// `\A`, and `^` unless `(?m)`.
  case textStart
  /// `\z`
  case textEnd
  /// `\Z`, and `$` unless `(?m)`: the end, or the line end there.
  case lastLineEnd
  /// `^` with `(?m)`
  case lineStart
  /// `$` with `(?m)`
  case lineEnd
  /// `\b`
  case wordEdge
  /// `\B`
  case noWordEdge
}
