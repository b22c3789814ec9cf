/// A lexicon as the readers use it: one pointer, which costs nothing to hand on.
struct LexiconView {
  /// What the pointer leads to.
  struct Contents {
    let tables: LexiconTables
    let words: PhraseTrieView
    let units: PhraseTrieView
    let symbols: UnsafeBufferPointer<UInt16>
    let beginnings: PhraseBeginnings
  }

  private let contents: UnsafePointer<Contents>

  /// A view of `contents`, valid as long as these are.
  init(_ contents: UnsafePointer<Contents>) { self.contents = contents }

  /// The entries, by their index.
  var entries: [LexiconEntry] { contents.pointee.tables.entries }

  /// The name of the unit that `entry` stands for.
  func unit(_ entry: LexiconEntry) -> String { withText { $0.string(entry.unit) } }

  /// The number that stands behind the meaning of `entry`: digits with or without a point.
  func number(_ entry: LexiconEntry) -> Double {
    withText { text in
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
  }

  /// Lends the word lists to `body`.
  private func withText<Result>(_ body: (ByteView) -> Result) -> Result {
    contents.pointee.tables.text.withUnsafeBufferPointer { body(ByteView($0)) }
  }

  /// Whether the phrase of `entry` begins with the English article.
  func hasArticle(_ entry: LexiconEntry) -> Bool {
    withText { $0.has("a ", at: entry.phrase.lowerBound) }
  }

  /// The words and phrases.
  var words: PhraseTrieView { contents.pointee.words }
  /// The measure words and units that follow a figure.
  var units: PhraseTrieView { contents.pointee.units }
  /// The symbols of the characters of the basic plane.
  var symbols: UnsafeBufferPointer<UInt16> { contents.pointee.symbols }
  /// Tells where something can begin.
  var beginnings: PhraseBeginnings { contents.pointee.beginnings }
}
