/// Finds out which tokens stand in quotation marks, title marks and brackets.
///
/// Only what is closed again soon counts, so a lone mark changes nothing; each token is marked at
/// most once for each sort of mark, so the work is linear.
struct EnclosureTracker {
  /// By sort of mark: the token and the symbol that open it; -1 where none is open.
  private var tokens = SIMD4<Int>(repeating: -1)
  private var positions = SIMD4<Int>(repeating: -1)

  /// Notes the mark `symbol` at `position`, behind the first `count` of `tokens`.
  mutating func note(
    _ symbol: UInt16, at position: Int, in tokens: UnsafeMutableBufferPointer<Token>, count: Int
  ) {
    let tokens = UnsafeMutableBufferPointer(rebasing: tokens[..<count])
    switch symbol {
    case Symbol.openQuote: open(0, at: position, count)
    case Symbol.closeQuote: close(0, at: position, within: 60, in: tokens)
    case Symbol.straightQuote:
      if self.tokens[0] < 0 {
        open(0, at: position, count)
      } else {
        close(0, at: position, within: 60, in: tokens)
      }
    case Symbol.openTitle: open(1, at: position, count)
    case Symbol.closeTitle: close(1, at: position, within: 120, in: tokens)
    case Symbol.openSquare: open(2, at: position, count)
    case Symbol.closeSquare: close(2, at: position, within: 60, in: tokens)
    case Symbol.openBracket: open(3, at: position, count)
    case Symbol.closeBracket: close(3, at: position, within: 60, in: tokens)
    case Symbol.lineBreak: self.tokens[0] = -1
    default: break
    }
  }

  private mutating func open(_ sort: Int, at position: Int, _ token: Int) {
    tokens[sort] = token
    positions[sort] = position
  }

  private mutating func close(
    _ sort: Int, at position: Int, within limit: Int, in tokens: UnsafeMutableBufferPointer<Token>
  ) {
    let first = self.tokens[sort]
    guard first >= 0 else { return }
    self.tokens[sort] = -1
    guard position - positions[sort] <= limit else { return }
    for index in first..<tokens.count {
      tokens[index].isEnclosed = true
      if sort < 3 { tokens[index].isQuoted = true }
    }
  }
}
