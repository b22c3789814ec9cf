/// A phrase of the lexicon that stands in a text.
struct PhraseMatch {
  /// The index of its entry.
  let entry: Int
  let meaning: WordMeaning
  let trait: WordTrait
  /// The index of the symbol behind it.
  let end: Int
}
