/// Verbs that say that a document is written. Who writes it and carries it out writes it: 制定并落实管理办法.
enum WritingVerbs {
  /// What a word at `position` says of a clause that begins at `start`.
  static func traits(
    of word: GistWord, in text: ScalarView, at position: Int, from start: Int
  ) -> GistTraits {
    guard word.traits.contains(.heeding), joins(text, before: position, from: start) else {
      return word.traits
    }
    return word.traits.subtracting(.heeding)
  }

  /// Whether one of them, and a character that joins it to what follows, ends at `position`.
  private static func joins(_ text: ScalarView, before position: Int, from start: Int) -> Bool {
    guard position - start > 2, joints.contains(text[position - 1]) else { return false }
    return words.contains { $0[0] == text[position - 3] && $0[1] == text[position - 2] }
  }

  /// As folding leaves them: 、 is a comma.
  private static let joints = "并和及与,".unicodeScalars.map(\.value)
  private static let words = ["制定", "制订", "编制", "起草", "拟定", "出台", "印发", "完善"].map {
    $0.unicodeScalars.map(\.value)
  }
}
