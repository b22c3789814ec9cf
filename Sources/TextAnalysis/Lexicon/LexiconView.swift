/// A lexicon as the readers use it: one pointer, which costs nothing to hand on.
struct LexiconView {
  /// What the pointer leads to.
  struct Contents {
    let text: ByteView
    let entries: UnsafeBufferPointer<LexiconEntry>
    let words: PhraseTrieView
    let units: PhraseTrieView
    let symbols: UnsafeBufferPointer<UInt16>
    let beginnings: PhraseBeginnings
  }

  private let contents: UnsafePointer<Contents>

  /// A view of `contents`, valid as long as these are.
  init(_ contents: UnsafePointer<Contents>) { self.contents = contents }

  /// The entries, by their index.
  var entries: UnsafeBufferPointer<LexiconEntry> { contents.pointee.entries }

  /// The name of the unit that `entry` stands for.
  func unit(_ entry: LexiconEntry) -> String { contents.pointee.text.string(entry.unit) }

  /// The number that stands behind the meaning of `entry`: digits with or without a point.
  func number(_ entry: LexiconEntry) -> Double {
    let text = contents.pointee.text
    var digits = DecimalDigits()
    var isFraction = false
    for offset in entry.argument {
      let digit = text[offset] &- UInt8(ascii: "0")
      if digit < 10 {
        digits.append(Int(digit), isFraction: isFraction)
      } else {
        isFraction = true
      }
    }
    return digits.value()
  }

  /// Whether the phrase of `entry` begins with the English article.
  func hasArticle(_ entry: LexiconEntry) -> Bool {
    contents.pointee.text.has("a ", at: entry.phrase.lowerBound)
  }

  /// The words and phrases.
  var words: PhraseTrieView { contents.pointee.words }
  /// The measure words and units that follow a figure.
  var units: PhraseTrieView { contents.pointee.units }
  /// The symbols of the characters of the basic plane.
  var symbols: UnsafeBufferPointer<UInt16> { contents.pointee.symbols }
  /// Where something can begin.
  var beginnings: PhraseBeginnings { contents.pointee.beginnings }
}
