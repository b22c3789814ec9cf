/// A node of a ``PhraseTrie``.
struct PhraseNode: Sendable {
  /// Index of the entry that ends here, plus one; 0 for none.
  var entry: UInt32 = 0
  /// One bit for each child, by its symbol modulo 16: most look-ups end here.
  var mask: UInt16 = 0
  /// The meaning and the trait of that entry.
  var meaning = WordMeaning.word
  var trait = WordTrait.none
}
