/// A word inside of a longer word of the lexicon: 供水 in 供水管网.
struct GistPart: Sendable {
  /// The word.
  let word: GistWord
  /// The characters of the longer word before it.
  let offset: Int
  /// Its characters.
  let length: Int
}
