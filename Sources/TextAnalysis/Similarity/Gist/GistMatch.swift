/// A word of the lexicon where it stands in a text.
struct GistMatch: Sendable {
  /// The word.
  let word: GistWord
  /// Its characters.
  let length: Int
  /// The words inside of it, among ``GistLexicon/parts``.
  let parts: Range<Int>
}
