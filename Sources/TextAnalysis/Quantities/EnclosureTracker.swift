/// Finds out which tokens stand in quotation marks, title marks and brackets.
///
/// Only what is closed again soon counts, so a lone mark changes nothing; each token is marked at
/// most once for each sort of mark, so the work is linear.
struct EnclosureTracker {
  private struct Opening {
    var token: Int
    var symbol: Int
  }

  private var openings = [Opening?](repeating: nil, count: 4)

  /// Notes the mark `symbol` at `position`, which is the last of `tokens`.
  mutating func note(_ symbol: UInt16, at position: Int, in tokens: inout [Token]) {
    switch symbol {
    case Symbol.openQuote: open(0, at: position, tokens.count)
    case Symbol.closeQuote: close(0, at: position, within: 60, in: &tokens)
    case Symbol.straightQuote:
      if openings[0] == nil {
        open(0, at: position, tokens.count)
      } else {
        close(0, at: position, within: 60, in: &tokens)
      }
    case Symbol.openTitle: open(1, at: position, tokens.count)
    case Symbol.closeTitle: close(1, at: position, within: 120, in: &tokens)
    case Symbol.openSquare: open(2, at: position, tokens.count)
    case Symbol.closeSquare: close(2, at: position, within: 60, in: &tokens)
    case Symbol.openBracket: open(3, at: position, tokens.count)
    case Symbol.closeBracket: close(3, at: position, within: 60, in: &tokens)
    case Symbol.lineBreak: openings[0] = nil
    default: break
    }
  }

  private mutating func open(_ sort: Int, at position: Int, _ token: Int) {
    openings[sort] = Opening(token: token, symbol: position)
  }

  private mutating func close(
    _ sort: Int, at position: Int, within limit: Int, in tokens: inout [Token]
  ) {
    guard let opening = openings[sort] else { return }
    openings[sort] = nil
    guard position - opening.symbol <= limit else { return }
    for index in opening.token..<tokens.count {
      tokens[index].isEnclosed = true
      if sort < 3 { tokens[index].isQuoted = true }
    }
  }
}
