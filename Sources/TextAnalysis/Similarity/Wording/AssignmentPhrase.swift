/// Phrases in running text that say who does the work, and no more.
enum AssignmentPhrase {
  /// The longest bracket, in characters, that is taken for one.
  private static let longestBracket = 400

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
    let end = BracketWalk.closing(in: start..<(start + longestBracket)) { position in
      switch text[position] {
      case 0x28, 0x5B: .opens
      case 0x29, 0x5D: .closes
      default: .other
      }
    }
    return end.flatMap { $0 > start ? $0 : nil }
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

  private static let endings = words(.clause)
  private static let bracketEndings = words(.bracket)

  private static func words(_ reach: DutyTerm.Reach) -> [[UInt32]] {
    DutyTerm.all.filter { $0.reach == reach }.map { scalars($0.word.description) }
  }

  private static func scalars(_ word: String) -> [UInt32] {
    word.unicodeScalars.map { TextFolding.scalar($0.value) }
  }
}
