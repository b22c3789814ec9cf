/// Tells brackets that say who does the work: （责任单位：基教科）, （县教育局牵头，县财政局等按职责分工负责）.
struct DutyBracket {
  /// The tokens of the text.
  let scan: TokenView

  /// A bracket of more symbols, or more tokens, is read as text.
  private static let longest = 400

  /// Where a text goes on.
  struct End {
    /// The index of the next token.
    var token: Int
    /// The index of the next symbol.
    var symbol: Int
  }

  /// The end of the bracket that the mark at `index` opens, if it says so; one that is left open ends with its
  /// sentence. Nil for any other.
  func end(openedAt index: Int) -> End? {
    let open = scan.tokens[index]
    guard open.isMark(Symbol.openBracket) || open.isMark(Symbol.openSquare),
      index + 1 < scan.tokens.count
    else { return nil }
    let close = closing(openedAt: index)
    if scan.tokens[index + 1].meaning == .duty {
      return close.map(end) ?? endOfSentence(from: index + 1)
    }
    guard let close, says(index + 1..<close), isLast(scan.tokens[close]) else { return nil }
    return end(behind: close)
  }

  private func end(behind mark: Int) -> End {
    End(token: mark + 1, symbol: scan.tokens[mark].end)
  }

  /// The mark that closes the bracket, others inside of it passed over.
  private func closing(openedAt index: Int) -> Int? {
    let first = scan.tokens[index].start
    return BracketWalk.closing(in: index..<min(scan.tokens.count, index + Self.longest)) { place in
      let token = scan.tokens[place]
      guard token.kind == .mark else { return .other }
      switch UInt16(truncatingIfNeeded: token.index) {
      case Symbol.openBracket, Symbol.openSquare: return .opens
      case Symbol.closeBracket, Symbol.closeSquare: return .closes
      case Symbol.lineBreak: return .ends
      default: return token.end - first > Self.longest ? .ends : .other
      }
    }
  }

  private func endOfSentence(from index: Int) -> End {
    let mark = scan.tokens[index...].firstIndex { token in
      [Symbol.closeBracket, Symbol.closeSquare, Symbol.stop, Symbol.lineBreak]
        .contains { token.isMark($0) }
    }
    return mark.map(end) ?? End(token: scan.tokens.count, symbol: scan.text.count)
  }

  /// Whether the tokens before a closing mark are those of units and what these do. A figure has to be read.
  private func says(_ inside: Range<Int>) -> Bool {
    guard !scan.tokens[inside].contains(where: \.isQuantity) else { return false }
    let text = scan.text.text
    let start = scan.text.offset(scan.tokens[inside.lowerBound - 1].end)
    let end = scan.text.offset(scan.tokens[inside.upperBound].start)
    if DutyWords.ends(text.part(start..<end)) { return true }
    return inside.contains { scan.tokens[$0].meaning == .duty && isLabel(scan.tokens[$0]) }
  }

  private func isLabel(_ token: Token) -> Bool {
    scan.text[token.end] == Symbol.colon
  }

  /// Whether nothing of the clause stands behind a closing mark.
  private func isLast(_ close: Token) -> Bool {
    switch scan.text[close.end] {
    case Symbol.blank, Symbol.lineBreak, Symbol.comma, Symbol.wideComma, Symbol.stop, Symbol.dot,
      Symbol.semicolon, Symbol.openBracket, Symbol.openSquare, Symbol.closeBracket,
      Symbol.closeSquare:
      true
    default: false
    }
  }
}
