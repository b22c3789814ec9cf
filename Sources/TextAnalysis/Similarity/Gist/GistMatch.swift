/// A word of the lexicon where it stands in a text. It is small, since one is made for each word that is read.
struct GistMatch: Sendable {
  /// The word.
  let word: GistWord
  private let characters: UInt16
  private let firstPart: UInt16
  private let partCount: UInt8
  /// How many of its characters belong to no known word inside of it, if it has parts.
  let unknownCount: UInt8

  init(word: GistWord, length: Int, parts: Range<Int>, unknownCount: UInt8) {
    self.word = word
    characters = UInt16(clamping: length)
    firstPart = UInt16(clamping: parts.lowerBound)
    partCount = UInt8(clamping: parts.count)
    self.unknownCount = unknownCount
  }

  /// Its characters.
  var length: Int { Int(characters) }

  /// The words inside of it, by their positions in ``GistTable/standard``, also where a user made it mean one of its words.
  var parts: Range<Int> { Int(firstPart)..<Int(firstPart) + Int(partCount) }
}
