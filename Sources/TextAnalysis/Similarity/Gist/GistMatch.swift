/// A word of the lexicon where it stands in a text.
struct GistMatch: Sendable {
  /// The word.
  let word: GistWord
  /// Its characters.
  let length: Int
  /// The words inside of it, by their positions in ``GistTable/standard``, also where a user made it mean one of its words.
  let parts: Range<Int>
  /// How many of its characters belong to no known word inside of it, if it has parts.
  let unknownCount: UInt8
}
