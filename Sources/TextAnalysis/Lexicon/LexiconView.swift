/// A lexicon as the readers use it: one pointer, which costs nothing to hand on.
struct LexiconView {
  /// What the pointer leads to.
  struct Contents {
    let entries: UnsafeBufferPointer<LexiconEntry>
    let words: PhraseTrieView
    let units: PhraseTrieView
    let symbols: UnsafeBufferPointer<UInt16>
  }

  private let contents: UnsafePointer<Contents>

  /// A view of `contents`, valid as long as these are.
  init(_ contents: UnsafePointer<Contents>) { self.contents = contents }

  /// The entries, by their index.
  var entries: UnsafeBufferPointer<LexiconEntry> { contents.pointee.entries }
  /// The words and phrases.
  var words: PhraseTrieView { contents.pointee.words }
  /// The measure words and units that follow a figure.
  var units: PhraseTrieView { contents.pointee.units }
  /// The symbols of the characters of the basic plane.
  var symbols: UnsafeBufferPointer<UInt16> { contents.pointee.symbols }
}
