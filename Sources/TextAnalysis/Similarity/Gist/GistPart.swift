/// A word inside of a longer word of the lexicon: 供水 in 供水管网.
struct GistPart: Sendable {
  /// The word.
  let word: GistWord
  /// The characters of the longer word before it.
  let offset: Int
  /// Its characters.
  let length: Int

  /// A piece of work inside of the name of a narrower one tells less: 减负 in 教师减负.
  func inside(_ whole: GistWord) -> GistPart {
    guard whole.kind == .work, word.kind == .work else { return self }
    let lesser = GistWord(
      symbol: word.symbol, kind: word.kind, traits: word.traits, weight: word.weight - 1)
    return GistPart(word: lesser, offset: offset, length: length)
  }
}
