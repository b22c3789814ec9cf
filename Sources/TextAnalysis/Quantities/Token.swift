/// A piece of a text that the reader knows: a phrase, a figure or a mark.
struct Token {
  /// What a token is.
  enum Kind {
    /// A phrase of the lexicon; `index` is its entry.
    case phrase
    /// A figure; `index` is its place among the figures.
    case figure
    /// A punctuation mark or bracket; `index` is its symbol.
    case mark
  }

  var kind: Kind
  /// The meaning of a phrase; ``WordMeaning/word`` for others.
  var meaning: WordMeaning
  /// What sets the phrase apart from others of its meaning.
  var trait = WordTrait.none
  /// Whether it stands in quotation marks, in the marks of a title or in square brackets.
  var isQuoted = false
  /// Whether it stands in quotation marks or brackets of any kind.
  var isEnclosed = false
  private let first: UInt32
  private let last: UInt32
  private let place: Int32

  /// A token of the symbols from `start` up to `end`.
  init(kind: Kind, meaning: WordMeaning, start: Int, end: Int, index: Int) {
    self.kind = kind
    self.meaning = meaning
    first = UInt32(truncatingIfNeeded: start)
    last = UInt32(truncatingIfNeeded: end)
    place = Int32(truncatingIfNeeded: index)
  }

  /// The index of the first symbol.
  var start: Int { Int(first) }
  /// The index behind the last symbol.
  var end: Int { Int(last) }
  /// Which entry, figure or symbol it is; -1 for a phrase that is no entry.
  var index: Int { Int(place) }

  /// Whether it is a figure, or a phrase that is a quantity by itself: 全覆盖, 翻一番, 十四五.
  var isQuantity: Bool { kind == .figure || meaning.isQuantity }

  /// Whether it is the mark of `symbol`.
  func isMark(_ symbol: UInt16) -> Bool { kind == .mark && index == Int(symbol) }
}
