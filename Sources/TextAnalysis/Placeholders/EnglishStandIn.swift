/// The English abbreviations that mark a gap, where they are names or the text speaks of them: TBC Bank, 结核（TBC）.
enum EnglishStandIn {
  /// Whether `word` is no gap.
  static func isName(_ word: Range<Int>, in text: ByteView) -> Bool {
    if text.has(anyOf: behindNames, at: word.upperBound) { return true }
    return text.has("TBC", at: word.lowerBound) && isIllnessOrBank(word, in: text)
  }

  private static let behindNames: [StaticString] = [
    " means ", " stands for ", " items", " entries", " Ltd", " Limited", " Inc", " plc", " Group",
    " GmbH", " Co.", "'s ", "’s ",
  ]

  private static let behindIllness: [StaticString] = [
    " Bank", " is no longer ", "患者", "防治", "病人", "筛查", "篩查",
  ]

  private static func isIllnessOrBank(_ word: Range<Int>, in text: ByteView) -> Bool {
    if text.has(anyOf: behindIllness, at: word.upperBound) { return true }
    // 结核（TBC）, 结核病（TBC）
    if text.has(anyOf: ["（", "("], endingAt: word.lowerBound) {
      let before = text.part(max(0, word.lowerBound - 12)..<word.lowerBound)
      if before.holds(anyOf: illness) { return true }
    }
    // TBC（肺结核）
    guard text.has(anyOf: ["（", "(", " ("], at: word.upperBound) else { return false }
    return text.stretch(from: word.upperBound, upTo: ["）", ")"], longest: 60)
      .holds(anyOf: illness)
  }

  private static let illness: [StaticString] = ["结核", "結核", "uberculosis"]
}
