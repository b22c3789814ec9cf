/// Finds the mark that closes a bracket, in text of any form.
enum BracketWalk {
  /// What stands at a position.
  enum Step { case opens, closes, ends, other }

  /// Brackets within one another, beyond which nothing is read: those that are never closed would be read again and again.
  private static let deepest = 8

  /// The position of the mark that closes the bracket opened at the first of `positions`, others inside of it passed over;
  /// nil where a step ends it, or none closes it.
  static func closing(in positions: Range<Int>, _ step: (Int) -> Step) -> Int? {
    var depth = 0
    for position in positions {
      switch step(position) {
      case .opens: depth += 1
      case .closes: depth -= 1
      case .ends: return nil
      case .other: break
      }
      if depth <= 0 { return position }
      if depth > deepest { return nil }
    }
    return nil
  }
}
