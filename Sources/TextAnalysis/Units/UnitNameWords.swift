/// What a name is made of.
struct UnitNameWords {
  /// The words of the vocabulary in it.
  private(set) var seen: UnitWordSet = []
  /// Whether there is anything else in it: then it is a name of its own.
  private(set) var hasOther = false
  /// Whether a bracket holds a list of places and bodies of a kind: 县（市、区）教育局.
  private(set) var hasListInBracket = false
  /// How many words of the vocabulary there are, without “the” and “of”.
  private(set) var count = 0
  /// Whether it begins with a Latin letter.
  let isLatin: Bool
  /// The last word, and the one directly before it.
  private(set) var last: UnitWord?
  private(set) var beforeLast: UnitWord?

  /// Reads the letters in `range`.
  init(_ text: UnitLetters, _ range: Range<Int>, _ vocabulary: UnitVocabulary = .shared) {
    isLatin = text.isLatin(range.lowerBound)
    var bracket = Bracket()
    var position = range.lowerBound
    while position < range.upperBound {
      let symbol = text.symbol(position)
      if UnitVocabulary.isMark(symbol), vocabulary.word(in: text, at: position) == nil {
        bracket.read(symbol)
        if bracket.isListOfKinds { hasListInBracket = true }
        position += 1
      } else if let (word, count) = vocabulary.word(in: text, at: position), word.isInNames,
        position + count <= range.upperBound
      {
        seen.insert(word)
        if word != .scope, word != .bodyOfKind { bracket.isOfKinds = false }
        if word != .particle { self.count += 1 }
        (beforeLast, last) = (last, word)
        position += count
      } else {
        hasOther = true
        bracket.isOfKinds = false
        (beforeLast, last) = (last, nil)
        position += 1
      }
    }
  }

  /// What is in a bracket.
  private struct Bracket {
    /// Whether there is nothing but 市 and 区, or 街道.
    var isOfKinds = false
    /// Whether a mark parts it.
    private var isList = false
    /// Whether it has just ended, and was a list of such words.
    private(set) var isListOfKinds = false

    mutating func read(_ mark: UInt16) {
      switch mark {
      case UnitVocabulary.open: (isOfKinds, isList) = (true, false)
      case UnitVocabulary.pause, UnitVocabulary.comma: isList = true
      case UnitVocabulary.close: isListOfKinds = isOfKinds && isList
      default: break
      }
    }
  }
}
