/// Phrases in running text that say who does the work, and no more.
enum AssignmentPhrase {
  /// The longest bracket, in characters, that is taken for one.
  private static let longestBracket = 400
  private static let deepest = 8

  /// The end of the bracket that opens at `start`, if it names the units or the time limit:
  /// （责任单位：教育信息中心）, （县教育局牵头，县财政局按职责分工负责）.
  static func endOfBracket(_ text: ScalarView, _ start: Int) -> Int? {
    guard let close = closing(text, start) else { return nil }
    if openings.contains(where: { text.has($0, at: start + 1) }) { return close + 1 }
    var end = close
    while end > start, text[end - 1] == 0x2E || text[end - 1] == 0x20 { end -= 1 }
    guard
      ends(text, at: end) || bracketEndings.contains(where: { text.has($0, at: end - $0.count) })
    else { return nil }
    let hasFigure = (start..<close).contains { WordingCharacter(text[$0]) == .digit }
    return hasFigure ? nil : close + 1
  }

  /// The bracket that closes the one at `start`, others inside of it passed over.
  private static func closing(_ text: ScalarView, _ start: Int) -> Int? {
    var depth = 0
    for position in start..<(start + longestBracket) {
      switch text[position] {
      case 0x28, 0x5B: depth += 1
      case 0x29, 0x5D: depth -= 1
      default: break
      }
      if depth <= 0 { return position > start ? position : nil }
      // Otherwise brackets that are never closed would be read again and again.
      if depth > deepest { return nil }
    }
    return nil
  }

  /// Whether a clause that starts at `position` may say who does the work: 由县教育局牵头.
  static func begins(_ text: ScalarView, at position: Int) -> Bool {
    text[position] == 0x7531
  }

  /// Whether a clause that ends at `position` may say who does the work.
  static func ends(_ text: ScalarView, at position: Int) -> Bool {
    endings.contains { text.has($0, at: position - 2) }
  }

  private static let openings = [
    "责任", "牵头", "配合", "主责", "主办", "协办", "承办", "协同", "参加单位", "参与单位", "完成时限", "时限",
    "lead:", "lead unit", "responsible",
  ].map(scalars)

  private static let endings = ["牵头", "配合", "负责", "承担"].map(scalars)

  private static let bracketEndings = [
    "落实", "职责分工", "主办", "承办", "协办",
  ].map(scalars)

  private static func scalars(_ word: String) -> [UInt32] {
    word.unicodeScalars.map { TextFolding.scalar($0.value) }
  }
}
