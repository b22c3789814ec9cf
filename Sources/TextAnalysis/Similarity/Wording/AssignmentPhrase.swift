/// Phrases in running text that say who does the work, and no more.
enum AssignmentPhrase {
  /// The longest bracket, in characters, that is taken for one.
  private static let longestBracket = 200

  /// The end of the bracket that opens at `start`, if it names the units or the time limit:
  /// （责任单位：教育信息中心）.
  static func endOfBracket(_ text: ScalarView, _ start: Int) -> Int? {
    guard openings.contains(where: { text.has($0, at: start + 1) }) else { return nil }
    for position in (start + 1)..<(start + longestBracket) {
      if text[position] == closings.round || text[position] == closings.square {
        return position + 1
      }
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

  private static let closings: (round: UInt32, square: UInt32) = (0x29, 0x5D)

  private static let openings = [
    "责任", "牵头", "配合", "主责", "主办", "协办", "承办", "协同", "参加单位", "参与单位", "完成时限", "时限",
    "lead:", "lead unit", "responsible",
  ].map(scalars)

  private static let endings = ["牵头", "配合", "负责", "承担"].map(scalars)

  private static func scalars(_ word: String) -> [UInt32] {
    word.unicodeScalars.map { TextFolding.scalar($0.value) }
  }
}
